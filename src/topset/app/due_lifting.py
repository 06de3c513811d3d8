"""Which session of a program is due, by name, so that all of it can be prepared."""

import datetime

from topset.app.due_session import When, due
from topset.app.laid_out import LaidOut
from topset.app.lifting import Which
from topset.ground.frozen import frozen
from topset.methods.expand import dated
from topset.model.journal import Journal


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

    `unfinished` says what the session before it lacks.
    """

    which: Which | None
    why: str
    begun: bool = False
    unfinished: str = ""


def due_lifting(found: LaidOut, journal: Journal, day: Day) -> DueLifting:
    """The session that is due after what the journal holds."""
    program, athlete = found.view.program, found.view.athlete
    start = day.start or program.start or (athlete.start if athlete else None)
    schedule = dated(found.view.schedule, start) if start else found.view.schedule
    when = When(day.date, day.since or start)
    what = due(schedule, journal, when, repeats=not program.whole)
    which = Which(what.session.week, what.session.weekday) if what.session else None
    return DueLifting(which, what.why, what.entry is not None, what.unfinished)
