"""Traditional strength work, 3-4x4."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import rests, traditional
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import counted_and_weighed, heavy_on_compounds, not_for_beginners
from topset.methods.method import Method, argument, plain
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import AtLoad, OwnWeight, Percent, Reps, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class TraditionalStrength(Method):
    """Three to four heavy sets of four with long rests.

    When: pure strength on compounds, for lifters who know the movement (A8-A10). Why: loads of 80 % and more
    are what raises a maximum (ACSM 2026), and two to five minutes of rest let every set be made with them.
    """

    title: ClassVar[str] = "Traditional strength"
    cites: ClassVar[tuple[str, ...]] = ("A2", "A8", "A9", "A10", "A12", "acsm-2026")
    progression: ClassVar[str] = "More load each week in which every rep of every set was made."
    example: ClassVar[str] = "Bench Press: traditional-strength @82.5% rest 3:00"

    sets: Span = field(
        default=traditional.STRENGTH_SETS.value,
        metadata=argument("How many sets.", figure=traditional.STRENGTH_SETS, between=(2, 6)),
    )
    reps: Reps = field(
        default=plain(traditional.STRENGTH_REPS.value),
        metadata=argument("Reps of each.", figure=traditional.STRENGTH_REPS, made=plain, between=(2, 6)),
    )
    amount: Percent | AtLoad | OwnWeight = field(
        default=Percent(traditional.STRENGTH_PERCENT.value),
        metadata=argument(
            "A load that makes the reps hard.",
            figure=traditional.STRENGTH_PERCENT,
            made=Percent,
            between=(75, 92),
        ),
    )
    rest: Span = field(
        default=rests.STRENGTH.value,
        metadata=argument("Seconds after each set.", figure=rests.STRENGTH, between=(120, 600)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """One group."""
        return (SetGroup((self.sets,), (self.reps,), amount=(self.amount,), rest=self.rest),)

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Compounds with a load, past the first months."""
        hi = self.amount.span.hi if isinstance(self.amount, Percent) else 0
        return (
            *counted_and_weighed(exercise),
            *heavy_on_compounds(exercise, hi, self.reps.span.lo, self.figures),
            *not_for_beginners("Heavy strength work", athlete, ("C9", "E23")),
        )


METHOD = TraditionalStrength
