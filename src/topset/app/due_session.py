"""Which session of a program is due: by what the journal says was done, else by the calendar."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from topset.model.journal import Entry, Journal
from topset.model.program import Weekday
from topset.model.session import Schedule, Session


@dataclass(frozen=True, slots=True)
class Due:
    """The session, None once the program is over, with the reason in words. `entry` is what was done of it today."""

    session: Session | None
    why: str
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the day from which on entries are of this program, if that is known."""

    day: datetime.date
    start: datetime.date | None = None


def due(schedule: Schedule, journal: Journal, when: When, *, repeats: bool = False) -> Due:
    """The session that is due on a day.

    After a session that was done the next one is due, whenever that was meant to be. With none done yet it is that of
    the day, or the next by the calendar where the sessions have dates, and the first otherwise. A program that
    `repeats` is one week over and over.
    """
    sessions = schedule.sessions
    if not sessions:
        return Due(None, "The program has no session.")
    start = when.start or datetime.date.min
    entries = [entry for entry in journal.in_time if start <= entry.date <= when.day]
    last = _last(sessions, entries, repeats=repeats)
    if last is None:
        return _by_calendar(sessions, when.day)
    nth, entry = last
    if entry.date == when.day:
        return Due(sessions[nth], "It was begun today.", entry)
    name = _named(sessions[nth])
    if nth + 1 == len(sessions) and not repeats:
        return Due(None, f"The program ended with {name} on {entry.date}.")
    return Due(sessions[(nth + 1) % len(sessions)], f"It follows {name}, done on {entry.date}.")


def _last(
    sessions: Sequence[Session], entries: Sequence[Entry], *, repeats: bool
) -> tuple[int, Entry] | None:
    """The last entry in order of time that is a session of the program, with the number of that session from 0.

    An entry with a week is the session of that week with its title, else of its weekday, else with most of its
    exercises, whatever came before. Without a week it is the next one of its title.
    """
    last: tuple[int, Entry] | None = None
    later: list[Entry] = []  # than the last one with a week, newest first
    for entry in reversed(entries):
        if entry.week is not None and not repeats:
            found = _session_of(entry, sessions, -1, repeats=False) if entry.lifts else None
            if found is not None:
                last = found, entry
                break
        else:
            later.append(entry)
    for entry in reversed(later):
        at = last[0] if last else -1
        found = _session_of(entry, sessions, at, repeats=repeats) if entry.lifts else None
        if found is not None:
            last = found, entry
    return last


def _session_of(entry: Entry, sessions: Sequence[Session], at: int, *, repeats: bool) -> int | None:
    everything = range(len(sessions))
    if entry.week is None or repeats:
        later = chain(everything[at + 1 :], everything[: at + 1] if repeats else ())
        titled = next((nth for nth in later if _same_title(entry, sessions[nth])), None)
        if titled is not None or not repeats:
            return titled
        return _likest(entry, sessions, everything)
    inside = [nth for nth in everything if sessions[nth].week == entry.week]
    titled = next((nth for nth in inside if _same_title(entry, sessions[nth])), None)
    return titled if titled is not None else _likest(entry, sessions, inside)


def _likest(entry: Entry, sessions: Sequence[Session], among: Sequence[int]) -> int | None:
    """The session of the entry's weekday, else the one with most of its exercises; None where none has any."""
    weekday = list(Weekday)[entry.date.weekday()]
    same_day = next((nth for nth in among if sessions[nth].weekday is weekday), None)
    if same_day is not None and _shared(entry, sessions[same_day]):
        return same_day
    best = max(among, key=lambda nth: (_shared(entry, sessions[nth]), -nth), default=None)
    return best if best is not None and _shared(entry, sessions[best]) else None


def _shared(entry: Entry, session: Session) -> int:
    planned = {work.exercise.slug for work in session.works}
    return len(planned & {lift.exercise for lift in entry.lifts})


def _same_title(entry: Entry, session: Session) -> bool:
    return bool(entry.title) and entry.title.casefold() == session.title.casefold()


def _by_calendar(sessions: Sequence[Session], day: datetime.date) -> Due:
    if sessions[0].date is None:
        return Due(sessions[0], "Nothing of the program was done yet.")
    coming = next((session for session in sessions if session.date and session.date >= day), None)
    if coming is None:
        return Due(None, f"The program ended on {sessions[-1].date}.")
    said = "It is planned for today." if coming.date == day else f"It is the next one, on {coming.date}."
    return Due(coming, said)


def _named(session: Session) -> str:
    """`"Legs first" of week 2`."""
    title = f'"{session.title}"' if session.title else session.weekday.full
    return f"{title} of week {session.week}"
