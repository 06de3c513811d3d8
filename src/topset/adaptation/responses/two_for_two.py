"""Load that rises by plan, and is beaten by reps or reserve twice running, rises to what was shown.

The plan was made for less strength. Sessions of the lift count, whichever of its lines they were of. A step is never
larger than the rules allow, and what is written for later weeks moves along.
"""

from collections.abc import Iterator

from topset.adaptation.by_effort import able, beaten_running
from topset.adaptation.capacity import asked, load_for
from topset.adaptation.judging import Judged
from topset.adaptation.loads import body_of, by_load, kind, planned, rounded, text, to_load, too_large
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.adaptation import BEATEN
from topset.evidence.progression import LOAD_STEP
from topset.ground.units import Load
from topset.model.prescription import ProgressKind
from topset.model.session import Sets

PRIORITY = 43
CITES = ("C3", "C20", "acsm-2009", "tuchscherer-rts")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line with `progress load`."""
    for coming in situation.coming:
        if kind(coming) is not ProgressKind.LOAD:
            continue
        for part in range(len(coming.line.parts)):
            sets = coming.sets(part)
            if sets and by_load(coming, part) and (judged := beaten_running(situation, coming, part)):
                yield from _more(situation, coming, sets, judged)


def _more(situation: Situation, coming: Coming, sets: Sets, judged: Judged) -> Iterator[Response]:
    now, reps, body = planned(situation, coming, judged.part), able(judged), body_of(situation, coming)
    if now is None or reps is None or judged.lifted is None:
        return
    right = load_for(reps, judged.lifted + body, asked(sets, most=True))
    most = (judged.lifted + body) * (1000 + situation.figures(LOAD_STEP).hi) // 1000
    load = rounded(situation, coming, min(round(right or 0), most) - body, down=True)
    if load.grams <= now or too_large(situation, coming, judged.lifted, load.grams):
        return
    said = (
        f"every set had {situation.figures(BEATEN) // 2} reps or more beyond what was asked for, twice running:"
        f" {text(coming, load)} instead of {text(coming, Load(now, load.unit))}."
    )
    yield of_line(
        coming, reason("ADP115", said, CITES, coming), to_load(situation, coming, judged.part, load)
    )
