"""What a method is: a way to lay out the sets of one exercise, a value whose fields are its arguments."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import Field, field, fields
from typing import Any, ClassVar

from topset.evidence.figure import PUBLISHED, Figure, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import Progress, Reps, SetGroup


@frozen
class Method(ABC):
    """Base of all methods. A subclass is a frozen dataclass; each of its own fields is an argument of the notation.

    `figures` is none of them: it holds the figures of whoever builds the method, the published ones if unsaid.

    Fields called `amount`, `effort`, `rest` and `tempo`, and `sets` with `reps` where a method has both, are
    written the way they are in a group of sets (`3x8-12 @75% @RIR2 rest 2:00 tempo 3-0-1-0`); every other
    field as its name and a value: `goal strength`, `top 90%`, `target 1000kg`, `weeks 4`, `wave {8 9 10}`. An
    underscore in the field is a hyphen in the text.

    `title` is for people, `cites` holds ids of the rule book and of sources, `progression` says in words how
    it grows and `example` is one line in the notation.
    """

    title: ClassVar[str]
    cites: ClassVar[tuple[str, ...]]
    progression: ClassVar[str]
    example: ClassVar[str]

    figures: Figures = field(default=PUBLISHED, kw_only=True, repr=False, compare=False)

    @abstractmethod
    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out the sets, in order."""

    def in_session(self, nth: int) -> tuple[SetGroup, ...]:  # noqa: ARG002 - for methods that differ within a week
        """Lay out the sets of the `nth` session of the week (0-based) that has this exercise this way."""
        return self.groups()

    def eligible(
        self,
        exercise: Exercise,  # noqa: ARG002 - a method without conditions needs neither
        athlete: Athlete | None = None,  # noqa: ARG002 - as above
    ) -> tuple[Reason, ...]:
        """Say why `exercise` should not be trained this way, by this athlete if one is given; else empty."""
        return ()

    def conflicts(self) -> tuple[Reason, ...]:
        """Say what is wrong between arguments that are each right alone."""
        return ()

    @property
    def progress(self) -> Progress | None:
        """How the line grows by itself; None leaves it to the line or the program."""
        return None


def arguments(kind: type[Method]) -> "tuple[Field[Any], ...]":
    """List the fields of a method that are its arguments, as they stand in its class."""
    return tuple(each for each in fields(kind) if each.name != "figures")


def argument(
    says: str,
    *,
    figure: Figure[Any] | None = None,
    made: Callable[[Any], Any] | None = None,
    between: tuple[float, float] | None = None,
) -> Mapping[str, Any]:
    """Describe a field of a method, as its metadata: what it is, and what it may be.

    `figure` is what the default rests on; where the user has changed it, `made` turns the value into the
    field's type. `between` holds the limits as they are written (reps, sets, seconds, percent, RIR), both
    included.
    """
    return {"says": says, "figure": figure, "made": made or _as_it_is, "between": between}


def plain(reps: int) -> Reps:
    """Make a plain number of reps."""
    return Reps(Span.one(reps))


def _as_it_is(value: Any) -> Any:
    return value
