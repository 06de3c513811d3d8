"""Which session of a program is due: by what the journal says was done, else by the calendar."""

import datetime
from collections.abc import Iterable, Sequence

from topset.ground.frozen import frozen
from topset.metrics.journal.pairing import paired
from topset.model.journal import Entry, Journal
from topset.model.prescription import Role
from topset.model.session import Schedule, Session


@frozen
class Due:
    """The session, None once the program is over, with the reason in words. `entry` is what was done of it today.

    `unfinished` says what the session before it lacks, "" where at least half of its sets were done.
    """

    session: Session | None
    why: str
    entry: Entry | None = None
    unfinished: str = ""


@frozen
class When:
    """A day, and the day from which on entries are of this program, if that is known.

    With the `time` of a session, one that was begun that day at another time is done.
    """

    day: datetime.date
    start: datetime.date | None = None
    time: datetime.time | None = None


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
    last = _last(sessions, entries, schedule, repeats=repeats)
    if last is None:
        return _by_calendar(sessions, when.day)
    nth, entry = last
    if entry.date == when.day and not (when.time and entry.time and when.time != entry.time):
        return Due(sessions[nth], "It was begun today.", entry)
    name = _named(sessions[nth])
    lacking = unfinished(sessions[nth], [each for each in entries if each.date == entry.date])
    if nth + 1 == len(sessions) and not repeats:
        return Due(None, f"The program ended with {name} on {entry.date}.", unfinished=lacking)
    following = sessions[(nth + 1) % len(sessions)]
    return Due(following, f"It follows {name}, done on {entry.date}.", unfinished=lacking)


def unfinished(session: Session, entries: Iterable[Entry]) -> str:
    """What a session lacks where less than half of its sets were done, in whatever exercises; "" for one that was."""
    lifts = [lift for entry in entries for lift in entry.lifts]
    done = sum(not each.warm_up for lift in lifts for each in lift.sets)
    works = [(work, sum(s.count.lo for s in work.sets if s.role is not Role.RAMP)) for work in session.works]
    planned = sum(sets for _, sets in works)
    if 2 * done >= planned:
        return ""
    there = {lift.exercise for lift in lifts}
    names = list(dict.fromkeys(work.exercise.name for work, _ in works if work.exercise.slug not in there))
    out = f"; nothing of {' or '.join(filter(None, (', '.join(names[:-1]), names[-1])))}" if names else ""
    return f"Of {_named(session)}, {done} of {planned} sets {'was' if done == 1 else 'were'} done{out}."


def _last(
    sessions: Sequence[Session], entries: Iterable[Entry], schedule: Schedule, *, repeats: bool
) -> tuple[int, Entry] | None:
    """The last entry that is a session of the program, with the number of that session from 0."""
    if repeats:
        return _last_round(sessions, entries)
    pairs = paired(schedule, entries)
    return (pairs[-1][1], pairs[-1][0]) if pairs else None


def _last_round(sessions: Sequence[Session], entries: Iterable[Entry]) -> tuple[int, Entry] | None:
    """Of a week that repeats: each entry is the next session of its title, else the one with most of its exercises."""
    last: tuple[int, Entry] | None = None
    for entry in entries:
        at = last[0] if last else -1
        nth = _next_round(entry, sessions, at) if entry.lifts else None
        last = last if nth is None else (nth, entry)
    return last


def _next_round(entry: Entry, sessions: Sequence[Session], at: int) -> int | None:
    everything = range(len(sessions))
    later = [*everything[at + 1 :], *everything[: at + 1]]
    titled = [
        nth for nth in later if entry.title and entry.title.casefold() == sessions[nth].title.casefold()
    ]
    shared = {nth: _shared(entry, sessions[nth]) for nth in titled or later}
    best = max(shared, key=lambda nth: shared[nth], default=None)
    return best if best is not None and (titled or shared[best]) else None


def _shared(entry: Entry, session: Session) -> int:
    return len({work.exercise.slug for work in session.works} & {lift.exercise for lift in entry.lifts})


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
