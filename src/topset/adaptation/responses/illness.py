"""The first session after an illness is a lighter one; after a long illness those of a week are."""

import datetime
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from topset.adaptation.easing import eased, fewer_sets, less_load
from topset.adaptation.recovery import readings
from topset.adaptation.response import Edit, Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import reason
from topset.evidence.adaptation import ILL_DAYS, LONG_ILLNESS
from topset.evidence.journal_signs import ILLNESS_APART, ILLNESS_DAYS

PRIORITY = 80
PROTECTS = True
CITES = ("D15", "D35")


class _Illness(NamedTuple):
    first: datetime.date
    last: datetime.date


def respond(situation: Situation) -> Iterator[Response]:
    """Where a line was not done since the last ill day, it gets lighter."""
    ill = _illness(situation)
    if ill is None or situation.over:
        return
    long = (ill.last - ill.first).days + 1 >= situation.figures(LONG_ILLNESS)
    trained = situation.sessions[-1].date if situation.sessions else datetime.date.min
    if not long and trained > ill.last:
        return
    lines = situation.coming if long else situation.next_lines
    if not lines:  # a deload, which is light as it is
        return
    days = f"from {ill.first} to {ill.last}" if ill.last > ill.first else f"on {ill.last}"
    what = "the sessions of a week have" if long else "the next session has"
    said = f"you were ill {days}: {what} fewer sets and less load."
    remedy = "With fever or pain below the neck do not train, and see a doctor if it does not pass."
    yield Response(reason("ADP132", f"{said[:1].upper()}{said[1:]}", CITES, remedy=remedy))
    for coming in lines:
        if not _done_since(situation, coming, ill.last):
            edits: Iterable[Edit] = chain(fewer_sets(situation, coming), less_load(situation, coming))
            yield from eased(coming, edits, "ADP132", f"lighter after the illness of {ill.last}", CITES)


def _illness(situation: Situation) -> _Illness | None:
    """The last illness, if its last day is not long ago: ill days that lie close together."""
    days = datetime.timedelta(situation.figures(ILLNESS_DAYS))
    ill = [date for date, line in readings(situation, days) if line.illness is not None]
    if not ill or (situation.date - ill[-1]).days >= situation.figures(ILL_DAYS):
        return None
    first = ill[-1]
    for date in reversed(ill):
        if (first - date).days > situation.figures(ILLNESS_APART):
            break
        first = date
    return _Illness(first, ill[-1])


def _done_since(situation: Situation, coming: Coming, date: datetime.date) -> bool:
    last = situation.last(coming)
    return last is not None and last.date > date
