"""A journal by its lines: where its header ends and its entries begin and end, whatever they hold."""

import datetime
from collections.abc import Sequence

from topset.ground.frozen import frozen
from topset.notation.journal_entry import HEAD
from topset.notation.quantities import date_of


@frozen
class Stretch:
    """One entry: its head's line and the line behind its last statement, from 0.

    Comments above the head belong to the entry as well: they stand between the stretch before and this one. `date`
    is None where the calendar has no such day.
    """

    head: int
    stop: int
    date: datetime.date | None


@frozen
class Outline:
    """The lines up to `header` hold the statements above the first date; the last of them is a statement."""

    lines: tuple[str, ...]
    header: int
    entries: tuple[Stretch, ...]

    def of(self, line: int) -> Stretch | None:
        """The entry to which a line's statement belongs."""
        return next((entry for entry in self.entries if entry.head <= line < entry.stop), None)


def outline(lines: Sequence[str]) -> Outline:
    """The entries of a text that is parted at its line ends."""
    header = last = 0  # the line behind the last statement of the header, and of all
    heads: list[int] = []
    dates: list[datetime.date | None] = []
    stops: list[int] = []
    for at, line in enumerate(lines):
        bare = line.lstrip()
        if not bare or bare[0] == "#":
            continue
        if bare[0].isdigit() and (match := HEAD.match(line.partition("#")[0].rstrip())):
            if heads:
                stops.append(last)
            else:
                header = last
            heads.append(at)
            dates.append(date_of(match[1]))
        last = at + 1
    if not heads:
        return Outline(tuple(lines), last, ())
    stops.append(last)
    found = map(Stretch, heads, stops, dates)
    return Outline(tuple(lines), header, tuple(found))
