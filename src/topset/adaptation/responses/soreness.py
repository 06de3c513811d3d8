"""A muscle that is very sore does fewer sets in its next session."""

import datetime
from collections.abc import Iterator, Mapping

from topset.adaptation.easing import eased, fewer_sets
from topset.adaptation.recovery import readings
from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.evidence.adaptation import SORE_DAYS
from topset.evidence.journal_signs import HIGH_SORENESS

PRIORITY = 70
PROTECTS = True
CITES = ("C17", "E28", "D15")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines of the next session that work such a muscle directly."""
    sore = _sore(situation)
    for coming in situation.next_lines if sore else ():
        groups = [str(group) for group in situation.view.credit(coming.work.exercise).direct]
        name = next((group for group in groups if group in sore), None)
        if name:
            why = f"because soreness of {name} is {sore[name]}/5; the load stays"
            yield from eased(coming, fewer_sets(situation, coming), "ADP131", why, CITES)


def _sore(situation: Situation) -> Mapping[str, int]:
    """The groups that were very sore when it was last said, if that is not long ago."""
    last: dict[str, int] = {}
    for _, line in readings(situation, datetime.timedelta(situation.figures(SORE_DAYS))):
        last |= dict(line.soreness)
    return {name: points for name, points in last.items() if points >= situation.figures(HIGH_SORENESS)}
