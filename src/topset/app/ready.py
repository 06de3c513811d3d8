"""Which muscles and lifts are ready, and when the others will be."""

import datetime
from collections.abc import Iterable, Mapping

from topset.app.log_numbers import Numbers
from topset.ground.frozen import frozen
from topset.metrics.journal.clocks import Clock, lifts, maximal, muscles, recent, running_since
from topset.metrics.journal.log import Log
from topset.metrics.journal.pairing import paired
from topset.model.journal import Entry
from topset.model.program import Program
from topset.model.session import Schedule, Session

BACKWARDS = "backwards"


@frozen
class ReadyLine:
    """A muscle group or lift: `hours` left, 0 once it is ready; `surely` those until no doubt is left."""

    name: str
    last: datetime.datetime
    sets: str
    hours: int
    ready: datetime.datetime
    surely: int
    cites: tuple[str, ...]


@frozen
class Ready:
    """The clocks at a moment, those that take longest first."""

    at: datetime.datetime
    muscles: tuple[ReadyLine, ...]
    lifts: tuple[ReadyLine, ...]


def ready(found: Numbers, now: datetime.datetime, program: Program | None = None) -> Ready:
    """The clocks of a journal; with its program the parts trained backwards are known too."""
    backwards: Mapping[int, frozenset[str]] = {}
    if program and program.whole and found.schedule:
        backwards = backwards_in(found.log.sessions, found.schedule)
    return Ready(
        now,
        tuple(_line(clock, now) for clock in muscles(found.log, now, backwards)),
        tuple(_line(clock, now) for clock in lifts(found.log, now)),
    )


def running(found: Numbers, now: datetime.datetime, program: Program | None = None) -> Ready:
    """As `ready`, of what may not be ready yet: in far less time, as only the last days are looked at."""
    near, since = recent(found.log, now), running_since(now, found.log.figures)
    late = recent(found.log, now, now - since)
    everything = ready(Numbers(late, found.schedule), now, program)
    tops = tuple(_line(clock, now) for clock in lifts(near, now, since=since))
    return Ready(now, *(tuple(one for one in lines if one.surely) for lines in (everything.muscles, tops)))


def waits(log: Log, session: Session, schedule: Schedule, now: datetime.datetime) -> tuple[ReadyLine, ...]:
    """What a session asks for that is not ready: muscles that it trains directly, and lifts for a maximum."""
    near, since = recent(log, now), running_since(now, log.figures)
    late = recent(log, now, now - since)
    groups = {str(group) for work in session.works for group in late.credit(work.exercise).direct}
    tops = {w.exercise.name for w in session.works if any(maximal(sets, log.figures) for sets in w.sets)}
    clocks = (
        *(one for one in muscles(late, now, backwards_in(near.sessions, schedule)) if one.name in groups),
        *(one for one in (lifts(near, now, since=since) if tops else ()) if one.name in tops),
    )
    return tuple(_line(clock, now) for clock in clocks if clock.left(now))


def backwards_in(entries: Iterable[Entry], schedule: Schedule) -> Mapping[int, frozenset[str]]:
    """The exercises that were a Backwards Workout, by the ids of the entries."""
    sessions = schedule.sessions
    if not any(work.method == BACKWARDS for session in sessions for work in session.works):
        return {}
    return {
        id(entry): frozenset(w.exercise.slug for w in sessions[number].works if w.method == BACKWARDS)
        for entry, number in paired(schedule, entries)
    }


def _line(clock: Clock, now: datetime.datetime) -> ReadyLine:
    later = clock.left(now) + clock.hours.hi - clock.hours.lo
    past = (now - clock.last) // datetime.timedelta(hours=1)
    surely = later if clock.left(now) else max(0, clock.hours.hi - past)
    return ReadyLine(clock.name, clock.last, clock.sets, clock.left(now), clock.ready(), surely, clock.cites)
