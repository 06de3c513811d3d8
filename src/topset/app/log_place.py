"""Where something belongs in a journal: the entry that is meant, or the place of a new one."""

import datetime
from dataclasses import replace

from topset.app.log_lines import head_of
from topset.ground.reason import Reason
from topset.model.journal import Entry
from topset.store.journal_lines import Outline, Stretch

MIDNIGHT = datetime.time()

Moment = tuple[datetime.date, datetime.time]


def too_far_ahead(date: datetime.date, today: datetime.date | None, how: str = "") -> Reason | None:
    """That a date has not come yet; None for one that has, for the next day, and where nobody says what today is.

    `how` says how another one is named.
    """
    if today is None or date <= today + datetime.timedelta(1):
        return None
    remedy = f"A journal says what was done: name the day that it was{how}."
    return Reason("JNL009", f"{date} lies {(date - today).days} days ahead.", remedy)


def meant(journal: Outline, wish: Entry) -> tuple[Stretch, Entry] | None:
    """The last entry of that day which does not have another time, title or week."""
    for stretch in reversed(journal.entries):
        if stretch.date == wish.date:
            there = _head(journal, stretch)
            if there and _agree(there, wish):
                return stretch, there
    return None


def _head(journal: Outline, stretch: Stretch) -> Entry | None:
    return head_of(journal.lines[stretch.head])[0]


def _agree(there: Entry, wish: Entry) -> bool:
    return (
        (wish.time is None or there.time in (None, wish.time))
        and (not wish.title or there.title.casefold() in ("", wish.title.casefold()))
        and (wish.week is None or there.week in (None, wish.week))
    )


def filled(there: Entry, wish: Entry) -> Entry:
    """The head of an entry with what it lacks."""
    return replace(
        there,
        time=there.time or wish.time,
        title=there.title or wish.title,
        week=wish.week if there.week is None else there.week,
    )


def new_entry(journal: Outline, wish: Entry, lines: list[str]) -> tuple[int, list[str]]:
    """The line at which a new entry goes in, and its lines with the empty ones around them.

    A journal whose newest entry stands on top stays so; one in no order gets it at its end.
    """
    if not journal.entries:
        return _first(journal, lines)
    nth = _position(journal, wish)
    if nth:
        return journal.entries[nth - 1].stop, ["", *lines]
    if journal.header:
        return journal.header, ["", *lines]
    return _top(journal), [*lines, ""]


def _first(journal: Outline, lines: list[str]) -> tuple[int, list[str]]:
    """Below whatever stands there already; comments at the end come to belong to the entry."""
    at = len(journal.lines)
    while at and not journal.lines[at - 1].strip():
        at -= 1
    return at, ["", *lines] if at and not journal.lines[at - 1].lstrip().startswith("#") else lines


def _position(journal: Outline, wish: Entry) -> int:
    """How many entries stand above the new one."""
    dates = [stretch.date or datetime.date.min for stretch in journal.entries]
    new = _moment(wish)
    if dates == sorted(dates):
        return sum(_before(journal, stretch, new) for stretch in journal.entries)
    if dates == sorted(dates, reverse=True):
        return sum(not _before(journal, stretch, new) for stretch in journal.entries)
    return len(dates)


def _before(journal: Outline, stretch: Stretch, new: Moment) -> bool:
    """Whether an entry is no later than the new one."""
    if stretch.date != new[0]:
        return (stretch.date or datetime.date.min) < new[0]
    there = _head(journal, stretch)
    return there is None or _moment(there) <= new


def _moment(entry: Entry) -> Moment:
    return entry.date, entry.time or MIDNIGHT


def _top(journal: Outline) -> int:
    """The line of the first entry; comments that stand apart from it, or begin the file, stay on top."""
    head = journal.entries[0].head
    at = next((n for n in reversed(range(head)) if not journal.lines[n].strip()), head - 1)
    return at + 1
