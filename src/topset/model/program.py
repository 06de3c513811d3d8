"""A program as it was written: a frozen tree that the notation prints and parses without loss."""

import datetime
from dataclasses import field
from enum import StrEnum

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.units import Load, Span, Unit
from topset.model.exercise import Exercise
from topset.model.prescription import Part, Progress, Reps


class Goal(StrEnum):
    """What the program is for (A1, A3, B20)."""

    STRENGTH = "strength"
    HYPERTROPHY = "hypertrophy"
    POWER = "power"
    ENDURANCE = "endurance"
    LEAN = "lean"
    MIXED = "mixed"  # strength and size


class Level(StrEnum):
    """Training experience."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Weekday(StrEnum):
    """The days of the training week, Monday first."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def index(self) -> int:  # type: ignore[override]  # a day is never searched as text
        """0 for Monday."""
        return list(Weekday).index(self)

    @property
    def full(self) -> str:
        """As in "Monday"."""
        return WEEKDAYS[self.index]


@frozen
class Comments:
    """Comments around a statement, without the `#`: whole lines `above` it, and one `beside` it ("" for none)."""

    above: tuple[str, ...] = ()
    beside: str = ""


NO_COMMENTS = Comments()


@frozen
class ExerciseLine:
    """One line of a day. `exercise` is a slug of the catalogue or of the program's own exercises.

    `label` is a superset label such as "A1"; lines that share the letter are done in turn. `parts` are done in order.
    """

    exercise: str
    parts: tuple[Part, ...]
    label: str = ""
    progress: Progress | None = None
    note: str = ""
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


class RoutineKind(StrEnum):
    """The two frames of a session."""

    WARM_UP = "warm-up"
    COOL_DOWN = "cool-down"


@frozen
class Drill:
    """One movement of a warm-up or cool-down, with its dose where one is given."""

    exercise: str
    dose: Reps | None = None


@frozen
class Routine:
    """A warm-up or cool-down: minutes, and its movements if they are named."""

    kind: RoutineKind
    minutes: Span | None = None
    drills: tuple[Drill, ...] = ()
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


@frozen
class Note:
    """Words to the lifter."""

    text: str
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


Item = ExerciseLine | Routine | Note


@frozen
class Day:
    """One session of the week. `minutes` is its budget. `first` names the priority of the session (D22)."""

    weekday: Weekday
    items: tuple[Item, ...]
    title: str = ""
    minutes: int | None = None
    first: str = ""
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)

    @property
    def lines(self) -> tuple[ExerciseLine, ...]:
        """The exercises, without warm-up, cool-down and notes."""
        return tuple(item for item in self.items if isinstance(item, ExerciseLine))


@frozen
class Deload:
    """How a deload week changes the days before it: shares kept, in percent; None for the default of the evidence."""

    sets: int | None = None
    load: int | None = None


@frozen
class Block:
    """Weeks that share their days. A deload block without days repeats those of the block before, lightened."""

    weeks: Span
    days: tuple[Day, ...] = ()
    deload: Deload | None = None
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


@frozen
class Max:
    """A known maximum: `load` for `reps` reps. With reps 1 it is a 1RM, with 10 a 10RM."""

    exercise: str
    load: Load
    reps: int = 1
    training: bool = False  # a training max, kept apart from what was lifted
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


@frozen
class OwnExercise:
    """An exercise the program defines for itself."""

    exercise: Exercise
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


@frozen
class Program:
    """A whole program.

    Week 1 begins on the first Monday from `start` on, where that is given. `whole` is False for a fragment: days
    without a `weeks` line, which only rules of sets and sessions can judge.
    """

    name: str = ""
    goal: Goal | None = None
    level: Level | None = None
    start: datetime.date | None = None
    unit: Unit = Unit.KG
    progress: Progress | None = None
    body_mass: Load | None = None
    maxes: tuple[Max, ...] = ()
    own: tuple[OwnExercise, ...] = ()
    blocks: tuple[Block, ...] = ()
    whole: bool = True
    header: tuple[tuple[str, Comments], ...] = ()  # comments of header statements, by keyword
    end_comments: tuple[str, ...] = ()
    allowances: tuple["Allowance", ...] = field(default=(), compare=False)
    place: Place | None = field(default=None, compare=False)


@frozen
class Allowance:
    """`# allow CODE: reason`: silences `codes` on lines `first` to `last`. `place` is the comment."""

    codes: tuple[str, ...]
    reason: str
    first: int
    last: int
    place: Place
