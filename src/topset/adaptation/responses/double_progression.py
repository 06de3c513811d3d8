"""Reps to the top of the range in every set, then a step more load.

One good set of five is no reason for more, nor are full reps with less than the load that was written.
"""

from collections.abc import Iterator

from topset.adaptation.judging import Judged, Verdict
from topset.adaptation.loads import above, by_load, kind, planned, text, to_load
from topset.adaptation.response import Response, SetAmounts
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import load_text, of_line, of_sets, reason, reps_done, unit_of
from topset.evidence.adaptation import HARDER
from topset.ground.units import Load
from topset.model.prescription import ProgressKind, Role

PRIORITY = 40
CITES = ("C3", "C20", "D49", "plotkin-2022")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line that grows this way."""
    for coming in situation.coming:
        attempt = situation.last(coming)
        if attempt is None or kind(coming) is not ProgressKind.DOUBLE:
            continue
        for judged in attempt.parts:
            if by_load(coming, judged.part) and judged.lifted is not None and not judged.target.reps.amrap:
                yield from _of_part(situation, coming, judged, judged.lifted)


def _of_part(situation: Situation, coming: Coming, judged: Judged, lifted: int) -> Iterator[Response]:
    done = f"{reps_done(judged)} at {load_text(coming, judged, situation)} of {of_sets(judged)}"
    match judged.verdict:
        case Verdict.FULL if too_hard(situation, judged):
            said = f"{done}, every set full but with less in reserve than written: the load stays."
            load = Load(lifted, unit_of(situation, judged))
            yield of_line(
                coming, reason("ADP102", said, CITES, coming), _edit(situation, coming, judged, load)
            )
        case Verdict.FULL:
            yield _more(situation, coming, judged, done)
        case Verdict.MADE:
            said = f"{done}; the load stays until every set has {judged.target.reps.span.hi}."
            load = Load(lifted, unit_of(situation, judged))
            yield of_line(
                coming, reason("ADP102", said, CITES, coming), _edit(situation, coming, judged, load)
            )
        case Verdict.SHORT:
            said = f"{done}: a set was left out, so the load stays."
            yield of_line(coming, reason("ADP102", said, CITES, coming))
        case Verdict.LIGHT:
            said = f"{done}, less than the load that was written, which stays."
            yield of_line(coming, reason("ADP102", said, CITES, coming))


def too_hard(situation: Situation, judged: Judged) -> bool:
    """Whether a set was told to have kept back less than was written, by more than reserves are misjudged.

    A top set is there to show how hard the load is: any less is too hard.
    """
    wanted = judged.target.rir
    less = 0 if judged.target.role is Role.TOP else situation.figures(HARDER)
    told = [done.effort.rir.hi for done in judged.done if done.effort]
    return wanted is not None and any(wanted.lo - rir > less for rir in told)


def _more(situation: Situation, coming: Coming, judged: Judged, done: str) -> Response:
    load = above(situation, coming, judged.lifted or 0)
    if load is None:
        said = f"{done}, and the gym has nothing heavier."
        return of_line(
            coming, reason("ADP103", said, CITES, coming, "Slow the reps down, or choose a harder exercise.")
        )
    span = judged.target.reps.span
    remedy = f"Begin again at {span.lo} reps or more." if span.lo < span.hi else ""
    why = reason("ADP101", f"{done}, every set full: {text(coming, load)} next.", CITES, coming, remedy)
    edit = _edit(situation, coming, judged, load)
    return of_line(coming, why, edit)


def _edit(situation: Situation, coming: Coming, judged: Judged, load: Load) -> SetAmounts | None:
    """A week taken easier, or a plan that asks for more by itself, is no reason to come down."""
    now = planned(situation, coming, judged.part)
    return to_load(situation, coming, judged.part, load) if now is None or now <= load.grams else None
