"""What the planner answers: a program, how good it is proven to be, and why it is as it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

from topset.ground.reason import Reason
from topset.model.learned import Lesson
from topset.model.program import Program

if TYPE_CHECKING:
    from topset.planner.layout import Part


class Status(StrEnum):
    """How far the answer is proven."""

    OPTIMAL = "optimal"  # no better program exists, in any split, for this model
    FEASIBLE = "feasible"  # keeps every rule; a better one may exist within the gap
    IMPOSSIBLE = "impossible"  # no program keeps the safety rules; `unmet` says why


@dataclass(frozen=True, slots=True)
class Moment:
    """The state of a running search.

    `objective` is that of the best plan so far, None before the first, and `gain` the part of it that is expected
    gain; `bound` holds over all splits, and is infinite until every split has one.
    """

    seconds: float
    objective: float | None
    bound: float
    gain: float = 0.0

    @property
    def gap(self) -> float | None:
        """How much better another plan could be, as a share of the expected gain; None while that is not known."""
        known = self.objective is not None and self.bound < inf
        return gap(self.objective, self.bound, self.gain) if known and self.objective is not None else None


@dataclass(frozen=True, slots=True)
class Splits:
    """The split of a phase, and each other that was considered with the objective it cannot exceed, best first."""

    chosen: str
    others: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer. `unmet` says what was asked for and could not be given; `reasons` say why each choice was made.

    `lessons` say what a journal has taught, where one was given.
    """

    program: Program | None
    status: Status
    unmet: tuple[Reason, ...] = ()
    reasons: tuple[Reason, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    splits: tuple[Splits, ...] = ()  # of each phase
    objective: float = 0.0
    bound: float = 0.0
    gain: float = 0.0  # the part of the objective that is expected gain
    seconds: float = 0.0
    parts: tuple["Part", ...] = field(default=(), repr=False)  # what it was made of, for questions about it

    @property
    def gap(self) -> float:
        """The proven distance to the best possible plan, as a share of the expected gain; 0 when optimal."""
        return gap(self.objective, self.bound, self.gain)


def gap(objective: float, bound: float, gain: float) -> float:
    """How far a plan may be from the best, as a share of what it is expected to bring.

    Not of the objective: most of that counts what is not missing, which any sensible plan has.
    """
    return max(0.0, bound - objective) / max(gain, 1.0)


Watch = Callable[[Moment], None]
