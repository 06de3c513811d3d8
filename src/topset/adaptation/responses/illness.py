"""The first session after an illness is a lighter one."""

import datetime
from collections.abc import Iterator

from topset.adaptation.easing import fewer_sets, less_load
from topset.adaptation.recovery import readings
from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.adaptation import ILL_DAYS

PRIORITY = 80
CITES = ("D15", "D35")


def respond(situation: Situation) -> Iterator[Response]:
    """Where nothing was lifted since the last ill day, every line of the next session gets lighter."""
    days = datetime.timedelta(situation.figures(ILL_DAYS))
    ill = [date for date, line in readings(situation, days) if line.illness is not None]
    trained = situation.pairs[-1][0].date if situation.pairs else datetime.date.min
    if not ill or trained > ill[-1]:
        return
    yield Response(
        reason(
            "ADP132",
            f"You were ill on {ill[-1]}: the next session has fewer sets and less load.",
            CITES,
            remedy="With fever or pain below the neck do not train, and see a doctor if it does not pass.",
        )
    )
    for coming in situation.next_lines:
        for edit in (*fewer_sets(situation, coming), *less_load(situation, coming)):
            said = f"lighter after the illness of {ill[-1]}."
            yield of_line(coming, reason("ADP132", said, CITES, coming), edit)
