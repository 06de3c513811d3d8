"""A program laid out in weeks and sessions: what the lifter does, group of sets by group of sets."""

import datetime

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.units import Load, Span
from topset.model.exercise import Exercise, Measure
from topset.model.prescription import Guard, Progress, Reps, Role, Tempo
from topset.model.program import Routine, Weekday


@frozen
class Sets:
    """`count` like sets of one week, with everything worked out that can be.

    `percent` is tenths of a percent of the 1RM, where it was written or follows from a known maximum; `load` is a
    range in which what is lifted lies (None where neither a load nor a maximum is known). `rir` is half points.
    `rest` is seconds after each set: as written, or the default of its kind (then `rest_written` is False).
    """

    role: Role
    count: Span
    reps: Reps
    rest: Span
    rest_written: bool = False
    percent: Span | None = None
    load: tuple[Load, Load] | None = None
    rir: Span | None = None
    tempo: Tempo | None = None
    guards: frozenset[Guard] = frozenset()
    place: Place | None = None


@frozen
class Work:
    """One exercise of a session. `method` is the name of the method it came from, "" for plain sets."""

    exercise: Exercise
    sets: tuple[Sets, ...]
    label: str = ""
    method: str = ""
    progress: Progress | None = None
    note: str = ""
    place: Place | None = None

    @property
    def partner(self) -> str:
        """The letter shared by the exercises of one superset, "" for none."""
        return self.label[:1]

    @property
    def counted_in_reps(self) -> bool:
        """Whether its sets are repetitions rather than seconds or metres."""
        return self.exercise.measure is Measure.REPS


@frozen
class Session:
    """One training day of one week. `minutes` is the budget; `first` the priority named for it."""

    week: int
    weekday: Weekday
    works: tuple[Work, ...]
    title: str = ""
    minutes: int | None = None
    first: str = ""
    warm_up: Routine | None = None
    cool_down: Routine | None = None
    notes: tuple[str, ...] = ()
    deload: bool = False
    date: datetime.date | None = None
    place: Place | None = None

    @property
    def hour(self) -> int:
        """Hours from the start of week 1 to this session, all sessions at the same time of day."""
        return ((self.week - 1) * 7 + self.weekday.index) * 24


@frozen
class Week:
    """One week. `block` counts the blocks from 0."""

    number: int
    block: int
    sessions: tuple[Session, ...]
    deload: bool = False


@frozen
class Schedule:
    """All weeks in order."""

    weeks: tuple[Week, ...]

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Every session in order of time."""
        return tuple(s for week in self.weeks for s in week.sessions)
