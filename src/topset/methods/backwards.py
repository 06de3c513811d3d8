"""The Backwards Workout, 10x4."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import prescribing, rests, traditional
from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import counted_and_weighed, not_for_beginners
from topset.methods.method import Method, argument
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import (
    AtLoad,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    Reps,
    SetGroup,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backwards(Method):
    """Ten sets of four where others do four of ten: the same forty reps, with more load and longer rests.

    When: for one priority part of the body, two at most, over three to four weeks, in sessions at least 72
    hours apart with nothing else for the part in between (A20-A25); small parts such as the biceps may be
    chosen. Why: short sets carry a challenging load (75-82 % of the 1RM) through the volume of a size
    program, so that strength and size grow together; Schoenfeld 2014 found more strength and equal size from
    many heavy triples. The price is time: 22 to 32 minutes an exercise (A19). Drink enough on these days.
    Afterwards return to a traditional program and retest (A28).
    """

    title: ClassVar[str] = "Backwards Workout"
    cites: ClassVar[tuple[str, ...]] = (*(f"A{n}" for n in range(14, 29)), "prilepin", "schoenfeld-2014")
    progression: ClassVar[str] = "A percent of the 1RM more each week in which all ten sets were made."
    example: ClassVar[str] = "Hip Thrust: backwards @78% rest 2:30"

    sets: int = field(
        default=traditional.BACKWARDS_SETS.value,
        metadata=argument("How many sets.", figure=traditional.BACKWARDS_SETS, between=(6, 12)),
    )
    reps: int = field(
        default=traditional.BACKWARDS_REPS.value,
        metadata=argument("Reps of each.", figure=traditional.BACKWARDS_REPS, between=(2, 6)),
    )
    amount: Percent | AtLoad | OwnWeight = field(
        default=Percent(prescribing.BACKWARDS_START.value),
        metadata=argument(
            "The load; heavier than for 4x10.",
            figure=prescribing.BACKWARDS_START,
            made=Percent,
            between=(68, 85),
        ),
    )
    rest: Span = field(
        default=rests.BACKWARDS.value,
        metadata=argument("Seconds after each set.", figure=rests.BACKWARDS, between=(90, 300)),
    )

    @property
    def weeks(self) -> Span:
        """How long a block of it lasts."""
        return self.figures(BACKWARDS_WEEKS)

    def groups(self) -> tuple[SetGroup, ...]:
        """One group."""
        sets, reps = Span.one(self.sets), Reps(Span.one(self.reps))
        return (SetGroup((sets,), (reps,), amount=(self.amount,), rest=self.rest),)

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Any part, isolation too (A21), past the first months."""
        return (
            *counted_and_weighed(exercise),
            *not_for_beginners("A Backwards Workout", athlete, ("A16", "C9")),
        )

    @property
    def progress(self) -> Progress:
        """Load, in steps that keep a four-week block inside its range."""
        return Progress(ProgressKind.LOAD, Percent(Span.one(self.figures(prescribing.BACKWARDS_STEP))))


METHOD = Backwards
