"""After short nights the next session has a set less of everything, at the same load."""

from collections.abc import Iterator
from statistics import fmean

from topset.adaptation.easing import a_set_less, eased
from topset.adaptation.recovery import nights
from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.adaptation.words import reason
from topset.evidence.adaptation import SHORT_NIGHTS
from topset.evidence.journal_signs import NIGHTS
from topset.evidence.recovery import SLEEP
from topset.ground.units import plain

PRIORITY = 65
PROTECTS = True
CITES = ("D39", "D33", "craven-2022")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the nights of the last seven days, if enough of them are told."""
    slept = nights(situation)
    if len(slept) < situation.figures(NIGHTS) or fmean(slept) / 60 > situation.figures(SHORT_NIGHTS):
        return
    if not situation.next_lines:
        return
    hours, advised = plain(round(fmean(slept) / 60, 1)), situation.figures(SLEEP)
    said = f"The last {len(slept)} nights had {hours} h of sleep on average: the next session has a set less of each."
    remedy = f"{advised.lo} to {advised.hi} hours are advised; with less, reps fall before the load does."
    yield Response(reason("ADP134", said, CITES, remedy=remedy))
    for coming in situation.next_lines:
        why = f"after nights of {hours} h; the load stays"
        yield from eased(coming, a_set_less(situation, coming), "ADP134", why, CITES)
