"""Which session of the program each entry of the journal was."""

import datetime
from collections.abc import Iterable, Iterator, Sequence

from topset.metrics.journal.adherence import last_run
from topset.model.athlete import first_monday
from topset.model.journal import Entry
from topset.model.program import Weekday
from topset.model.session import Schedule, Session

WEEKDAYS = tuple(Weekday)
Pair = tuple[Entry, int]


def paired(
    schedule: Schedule, entries: Iterable[Entry], start: datetime.date | None
) -> tuple[tuple[Entry, int], ...]:
    """Each entry with the number of its session in `schedule.sessions`, in order of time.

    The week is the one that is written, else the one of the calendar; without both an entry is the next session of its
    title, or the next one with most of its exercises within a week. Of a program begun anew only the last run counts.
    What is no session of the program is left out.
    """
    sessions = schedule.sessions
    found = list(_pairs(sessions, entries, start))
    run = last_run([(sessions[nth].week, entry) for entry, nth in found])
    return tuple(found[len(found) - len(run) :])


def _pairs(
    sessions: Sequence[Session], entries: Iterable[Entry], start: datetime.date | None
) -> Iterator[Pair]:
    at, used = -1, set[int]()
    for entry in entries:
        week = _week(entry, start)
        if week is None:
            among = _within_a_week(sessions, at + 1)
        else:
            among = [n for n, session in enumerate(sessions) if session.week == week]
            among = [n for n in among if n not in used] or among
        nth = _which(entry, sessions, among)
        if nth is not None:
            at = nth
            used = {n for n in used if sessions[n].week >= sessions[nth].week - 1} | {nth}
            yield entry, nth


def _week(entry: Entry, start: datetime.date | None) -> int | None:
    if entry.week is not None or start is None:
        return entry.week
    return (entry.date - first_monday(start)).days // 7 + 1


def _within_a_week(sessions: Sequence[Session], first: int) -> list[int]:
    if first >= len(sessions):
        return []
    end = sessions[first].hour + 7 * 24
    return [n for n in range(first, len(sessions)) if sessions[n].hour < end]


def _which(entry: Entry, sessions: Sequence[Session], among: Sequence[int]) -> int | None:
    """By title, else the one of the weekday with some of its exercises, else the one with most of them."""
    title = entry.title.casefold()
    titled = next((n for n in among if title and sessions[n].title.casefold() == title), None)
    if titled is not None:
        return titled
    shared = {n: _shared(entry, sessions[n]) for n in among}
    day = WEEKDAYS[entry.date.weekday()]
    planned = next((n for n in among if sessions[n].weekday is day and shared[n]), None)
    if planned is not None:
        return planned
    best = max(among, key=lambda n: (shared[n], -n), default=None)
    return best if best is not None and shared[best] else None


def _shared(entry: Entry, session: Session) -> int:
    return len({work.exercise.slug for work in session.works} & {lift.exercise for lift in entry.lifts})
