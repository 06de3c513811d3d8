"""Pyramids."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from topset.evidence import prescribing
from topset.formulas.rts import percent_for
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import counted_and_weighed, heavy_on_compounds
from topset.methods.method import Method, argument, plain
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import Effort, Percent, SetGroup


class Direction(StrEnum):
    """Which way the load goes."""

    UP = "up"
    DOWN = "down"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pyramid(Method):
    """Sets that grow heavier as their reps fall, or the reverse, or up and down again.

    When: a lift that deserves several rep ranges in one session; upwards it warms up as it goes, downwards
    the heaviest set comes while the lifter is fresh. Why: it is one of the classic ways to vary load over
    several sets (B3, B4); no order of loads has shown itself better than straight sets of equal work. Unless
    percentages are given, each set gets the load that leaves two reps in reserve on the RTS curve.
    """

    title: ClassVar[str] = "Pyramid"
    cites: ClassVar[tuple[str, ...]] = ("B3", "B4", "tuchscherer-rts")
    progression: ClassVar[str] = "More load on every step once all reps are made."
    example: ClassVar[str] = "Bench Press: pyramid ladder {12 10 8 6} direction up rest 2:00"

    ladder: tuple[int, ...] = field(
        default=(12, 10, 8, 6),
        metadata=argument("Reps from the lightest set to the heaviest.", between=(1, 20)),
    )
    direction: Direction = field(default=Direction.UP, metadata=argument("Which way the load goes."))
    percents: tuple[int, ...] = field(
        default=(), metadata=argument("Percent of the 1RM for each step of the ladder.", between=(30, 100))
    )
    effort: Effort | None = field(
        default=None, metadata=argument("How near to failure each set goes.", between=(0, 5))
    )
    rest: Span | None = field(
        default=None,
        metadata=argument("Seconds after each set; by the goal if none is given.", between=(0, 600)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out one set for each step, in the order of the direction."""
        up = tuple(zip(self.ladder, self._tenths(), strict=True))
        steps = {Direction.UP: up, Direction.DOWN: up[::-1], Direction.BOTH: up + up[-2::-1]}[self.direction]
        effort = (self.effort,) if self.effort else ()
        one = (Span.one(1),)
        return tuple(
            SetGroup(one, (plain(reps),), amount=(Percent(Span.one(tenths)),), effort=effort, rest=self.rest)
            for reps, tenths in steps
        )

    def _tenths(self) -> tuple[int, ...]:
        if self.percents:
            return tuple(10 * p for p in self.percents)
        reserve = self.figures(prescribing.RESERVE)
        return tuple(percent_for(2 * reps + reserve) or 0 for reps in self.ladder)

    def eligible(
        self,
        exercise: Exercise,
        athlete: Athlete | None = None,  # noqa: ARG002 - the exercise alone decides
    ) -> tuple[Reason, ...]:
        """Anything with reps and a load; heavy steps on compounds only."""
        return (
            *counted_and_weighed(exercise),
            *heavy_on_compounds(exercise, max(self._tenths()), min(self.ladder), self.figures),
        )

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: reps fall along the ladder, and each step has its percentage or none has."""
        if len(self.ladder) < 2 or any(a <= b for a, b in zip(self.ladder, self.ladder[1:], strict=False)):
            message = "A ladder needs reps that fall."
            return (Reason("MET006", message, "Write it like ladder {12 10 8 6}.", ("B3",)),)
        if self.percents and len(self.percents) != len(self.ladder):
            message = f"The ladder has {len(self.ladder)} steps, the percentages are {len(self.percents)}."
            return (Reason("MET006", message, "Give one percentage for each step.", ("B3",)),)
        if any(a >= b for a, b in zip(self.percents, self.percents[1:], strict=False)):
            remedy = "Write percents from light to heavy; direction turns the order."
            return (Reason("MET006", "The percentages of a ladder must rise.", remedy, ("B3",)),)
        return ()


METHOD = Pyramid
