"""Sets without a load where one belongs to them: what comes next cannot be told, and that is said."""

from collections.abc import Iterator

from topset.adaptation.judging import Judged
from topset.adaptation.loads import amount, by_load, planned, text
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason, reps_done
from topset.ground.units import Load
from topset.model.prescription import OwnWeight, RepKind

PRIORITY = 44
CITES = ("C3", "D49")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines whose load is written or left to the lifter."""
    for coming in situation.coming:
        attempt = situation.last(coming)
        for judged in attempt.parts if attempt else ():
            counted = any(each.kind is RepKind.REPS and each.count for each in judged.done)
            if counted and judged.lifted is None and by_load(coming, judged.part):
                yield _untold(situation, coming, judged)


def _untold(situation: Situation, coming: Coming, judged: Judged) -> Response:
    grams = planned(situation, coming, judged.part)
    load = Load(grams or 0, situation.program.unit)
    bare = isinstance(amount(coming, load), OwnWeight)
    shown = text(coming, load) if grams is not None or bare else f"40{situation.program.unit}"
    said = f"{reps_done(judged)}, and the journal does not say with what load: what comes next is unknown."
    remedy = f"Write the load before the reps: `{coming.name}: {shown} x{judged.done[0].count}`."
    return of_line(coming, reason("ADP118", said, CITES, coming, remedy))
