"""Load that rises by plan and was beaten once is said to be: another such session, and it rises by more."""

from collections.abc import Iterator

from topset.adaptation.by_effort import able, beaten, beaten_running
from topset.adaptation.capacity import asked
from topset.adaptation.judging import Judged
from topset.adaptation.loads import by_load, kind, planned, text
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.ground.units import Load
from topset.model.prescription import ProgressKind

PRIORITY = 7
CITES = ("acsm-2009", "tuchscherer-rts")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines with `progress load` of the last session."""
    last = situation.pairs[-1][0].date if situation.pairs else None
    for coming in situation.coming:
        attempt = situation.last(coming)
        if attempt is None or attempt.date != last or kind(coming) is not ProgressKind.LOAD:
            continue
        for judged in attempt.parts:
            again = beaten_running(situation, coming, judged.part)
            if by_load(coming, judged.part) and not again and beaten(situation, judged):
                yield from _once(situation, coming, judged)


def _once(situation: Situation, coming: Coming, judged: Judged) -> Iterator[Response]:
    now, reps = planned(situation, coming, judged.part), able(judged)
    if now is None or reps is None:
        return
    over = (reps - asked(judged.target, most=True)) // 2
    load = text(coming, Load(now, situation.gym.unit))
    done = f"easier than asked, every set had {over} reps or more beyond it."
    said = f"{done} Next {load}, as planned; after one more session like that it is more."
    yield of_line(coming, reason("ADP110", said, CITES, coming))
