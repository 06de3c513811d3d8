"""Which session of a program is due, by name, so that all of it can be prepared."""

import datetime

from topset.app.block_calendar import block_calendar
from topset.app.due_session import When, due
from topset.app.laid_out import LaidOut
from topset.app.lifting import Which
from topset.ground.frozen import frozen
from topset.methods.expand import dated
from topset.model.journal import Journal
from topset.model.program import Weekday
from topset.model.session import Schedule


@frozen
class Day:
    """A day, and the day from which on entries are of this program, if that is known.

    `start` is the program's first day, where neither it nor the athlete has one.
    """

    date: datetime.date
    since: datetime.date | None = None
    start: datetime.date | None = None


@frozen
class DueLifting:
    """The session, None once the program is over, and why. `begun` where something of it was done that day.

    `unfinished` says what the session before it lacks. `date` is its day on the calendar, which what was done moves;
    None where nothing says when the block begins.
    """

    which: Which | None
    why: str
    begun: bool = False
    unfinished: str = ""
    date: datetime.date | None = None


def due_lifting(found: LaidOut, journal: Journal, day: Day) -> DueLifting:
    """The session that is due after what the journal holds."""
    program, athlete = found.view.program, found.view.athlete
    start = day.start or program.start or (athlete.start if athlete else None)
    schedule = dated(found.view.schedule, start) if start else found.view.schedule
    when = When(day.date, day.since or start)
    what = due(schedule, journal, when, repeats=not program.whole)
    which = Which(what.session.week, what.session.weekday) if what.session else None
    date = _date(which, schedule, journal, day.date, start) if which and program.whole else None
    return DueLifting(which, what.why, what.entry is not None, what.unfinished, date)


def _date(
    which: Which, schedule: Schedule, journal: Journal, day: datetime.date, start: datetime.date | None
) -> datetime.date | None:
    monday = block_calendar(schedule, journal, day, start).mondays.get(which.week)
    return monday + datetime.timedelta(days=Weekday(which.weekday).index) if monday else None
