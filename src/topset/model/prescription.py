"""What is prescribed for one exercise: groups of sets, or a method by name, as written."""

from dataclasses import field
from enum import StrEnum

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.units import Load, Span, Unit


class Role(StrEnum):
    """What a group of sets is for."""

    WORK = "work"
    TOP = "top"
    BACK_OFF = "back-off"
    DROP = "drop"
    RAMP = "ramp"  # warm-up sets of this exercise
    TEST = "test"


class RepKind(StrEnum):
    """What one set counts."""

    REPS = "reps"
    SECONDS = "seconds"
    METRES = "metres"


@frozen
class Reps:
    """A target per set: 8-10 reps, 30 s, 40 m. `amrap`: as many as possible, at least `span.lo` (0 for no floor)."""

    span: Span
    kind: RepKind = RepKind.REPS
    amrap: bool = False
    per_side: bool = False


class Base(StrEnum):
    """What a percentage is taken of."""

    MAX = "1RM"
    TRAINING_MAX = "TM"
    TOP = "top"  # the load of this exercise's top set, as lifted


@frozen
class Percent:
    """A share in tenths of a percent of the 1RM, the training max or the top set."""

    span: Span
    of: Base = Base.MAX


@frozen
class AtLoad:
    """An absolute load, or a range of loads in one unit."""

    lo: Load
    hi: Load


@frozen
class OwnWeight:
    """Body weight plus `extra` grams; negative for assistance."""

    extra_g: int = 0
    unit: Unit = Unit.KG


Amount = Percent | AtLoad | OwnWeight


class Scale(StrEnum):
    """How effort is given."""

    RIR = "RIR"
    RPE = "RPE"


@frozen
class Effort:
    """Reps in reserve, or rating of perceived exertion, in half points."""

    span: Span
    scale: Scale = Scale.RIR

    @property
    def rir(self) -> Span:
        """In half points of RIR, whatever the scale (RIR = 10 - RPE, Zourdos 2016)."""
        return self.span if self.scale is Scale.RIR else Span(20 - self.span.hi, 20 - self.span.lo)


class Guard(StrEnum):
    """What keeps a heavy lift safe."""

    SPOTTER = "spotter"
    SAFETIES = "safeties"


@frozen
class Tempo:
    """Seconds down, at the bottom, up, at the top; None where it is explosive (X)."""

    phases: tuple[int | None, int | None, int | None, int | None]

    @property
    def seconds(self) -> int:
        """Seconds of one rep; an explosive phase counts one."""
        return sum(1 if p is None else p for p in self.phases)


@frozen
class SetGroup:
    """Sets of one kind. `sets`, `reps`, `amount` and `effort` hold one value, or one for each week of the block.

    A bare `ramp` has neither `sets` nor `reps` (both empty): it is worked out from the first working set.
    `rest` is a range of seconds after each set. `place` is where it was written and takes no part in equality.
    """

    sets: tuple[Span, ...]
    reps: tuple[Reps, ...]
    role: Role = Role.WORK
    amount: tuple[Amount, ...] = ()
    effort: tuple[Effort, ...] = ()
    rest: Span | None = None
    tempo: Tempo | None = None
    guards: frozenset[Guard] = frozenset()
    place: Place | None = field(default=None, compare=False)


Argument = int | Span | Reps | Percent | AtLoad | OwnWeight | Effort | Load | Tempo | str | tuple[int, ...]


@frozen
class MethodCall:
    """A method by its name, with the arguments that were given, sorted by name; defaults are not filled in."""

    name: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    place: Place | None = field(default=None, compare=False)


Part = SetGroup | MethodCall


class ProgressKind(StrEnum):
    """How a line grows from session to session."""

    LOAD = "load"  # add the step each week while every set is made
    DOUBLE = "double"  # reps to the top of the range in every set, then the step
    REPS = "reps"  # reps more in each session of the week, then the step (8, 9, 10)
    SETS = "sets"  # written as sets per week
    NONE = "none"  # deliberately constant


@frozen
class Progress:
    """A progression; `step` is a load, tenths of a percent, or reps."""

    kind: ProgressKind
    step: Load | Percent | int | None = None
    place: Place | None = field(default=None, compare=False)


def in_week(values: tuple[object, ...], week: int) -> object:
    """The value of week `week` (0-based) of the block; the last one holds on."""
    return values[min(week, len(values) - 1)]
