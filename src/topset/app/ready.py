"""Which muscles and lifts are ready, and when the others will be."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from topset.adaptation import Situation
from topset.adaptation.clocks import Clock, lifts, muscles
from topset.app.log_numbers import Numbers
from topset.metrics.journal.log import Log
from topset.model.program import Program


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A muscle group or lift: `hours` left, 0 once it is ready; `surely` those until no doubt is left."""

    name: str
    last: datetime.datetime
    sets: str
    hours: int
    ready: datetime.datetime
    surely: int
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """The clocks at a moment, those that take longest first."""

    at: datetime.datetime
    muscles: tuple[ReadyLine, ...]
    lifts: tuple[ReadyLine, ...]


def ready(found: Numbers, now: datetime.datetime, program: Program | None = None) -> Ready:
    """The clocks of a journal; with its program the parts trained backwards are known too."""
    backwards = _backwards(found.log, now, program) if program and program.whole else {}
    return Ready(
        now,
        tuple(_line(clock, now) for clock in muscles(found.log, now, backwards)),
        tuple(_line(clock, now) for clock in lifts(found.log, now)),
    )


def _line(clock: Clock, now: datetime.datetime) -> ReadyLine:
    later = clock.left(now) + clock.hours.hi - clock.hours.lo
    past = (now - clock.last) // datetime.timedelta(hours=1)
    surely = later if clock.left(now) else max(0, clock.hours.hi - past)
    return ReadyLine(clock.name, clock.last, clock.sets, clock.left(now), clock.ready(), surely, clock.cites)


def _backwards(log: Log, now: datetime.datetime, program: Program) -> Mapping[int, frozenset[str]]:
    """The exercises that were a Backwards Workout, by the ids of the entries."""
    situation = Situation(program, log.journal, now.date(), log.athlete, log.figures)
    sessions = situation.schedule.sessions
    return {
        id(entry): frozenset(w.exercise.slug for w in sessions[number].works if w.method == "backwards")
        for entry, number in situation.pairs
    }
