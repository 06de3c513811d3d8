"""What the planner answers: a program, how good it is proven to be, and why it is as it is."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from topset.ground.reason import Reason
from topset.ground.search import gap
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
