"""Double progression."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.ground.reason import Reason
from topset.ground.units import Load, Span
from topset.methods.eligibility import counted
from topset.methods.method import Method, argument
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import (
    AtLoad,
    Effort,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    Reps,
    SetGroup,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleProgression(Method):
    """A range of reps: fill it in every set, then add load and start again at its lower end.

    When: the everyday progression of hypertrophy work and of small exercises, where the next dumbbell would
    be too great a jump from week to week. Why: reps and load progress muscle equally well (Plotkin 2022), and
    the range says by itself when the load is due. One good set of several is not enough: every set must reach
    the top.
    """

    title: ClassVar[str] = "Double progression"
    cites: ClassVar[tuple[str, ...]] = ("C3", "C20", "D49", "plotkin-2022")
    progression: ClassVar[str] = "Reps to the top of the range in every set, then one step more load."
    example: ClassVar[str] = "Dumbbell Bench Press: double-progression 3x8-12 @RIR1-2 step 2kg"

    sets: Span = field(default=Span.one(3), metadata=argument("How many sets.", between=(1, 10)))
    reps: Reps = field(default=Reps(Span(8, 12)), metadata=argument("The range to fill.", between=(1, 30)))
    step: Load | None = field(
        default=None, metadata=argument("What is added then; the exercise's own step if none is given.")
    )
    amount: Percent | AtLoad | OwnWeight | None = field(
        default=None, metadata=argument("The load to start with.")
    )
    effort: Effort | None = field(
        default=Effort(Span(2, 4)), metadata=argument("How near to failure each set goes.", between=(0, 5))
    )
    rest: Span | None = field(
        default=None,
        metadata=argument("Seconds after each set; by the goal if none is given.", between=(0, 600)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """One group."""
        amount = (self.amount,) if self.amount else ()
        effort = (self.effort,) if self.effort else ()
        return (SetGroup((self.sets,), (self.reps,), amount=amount, effort=effort, rest=self.rest),)

    def eligible(
        self,
        exercise: Exercise,
        athlete: Athlete | None = None,  # noqa: ARG002 - the exercise alone decides
    ) -> tuple[Reason, ...]:
        """Anything with reps."""
        return counted(exercise)

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: a single number of reps leaves nothing to fill."""
        if self.reps.span.lo < self.reps.span.hi:
            return ()
        message = f"There is no range to fill in {self.reps.span.lo} reps."
        return (Reason("MET006", message, "Give reps as a range, like 8-12.", ("C3",)),)

    @property
    def progress(self) -> Progress:
        """Double."""
        return Progress(ProgressKind.DOUBLE, self.step)


METHOD = DoubleProgression
