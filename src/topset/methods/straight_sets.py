"""Straight sets."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import effort as efforts
from topset.ground.units import Span
from topset.methods.method import Method, argument
from topset.model.prescription import AtLoad, Effort, OwnWeight, Percent, Reps, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class StraightSets(Method):
    """Several like sets of one exercise with the same load.

    When: always possible; the plain form of every program, and the best one for beginners, who need practice
    more than variety. Why: splitting the same reps over several sets makes more good reps possible than one
    long set (B2), and several sets build more strength and muscle than one (Krieger 2010). Sets stop two to
    three reps before failure.
    """

    title: ClassVar[str] = "Straight sets"
    cites: ClassVar[tuple[str, ...]] = ("B2", "B4", "D34", "krieger-2010")
    progression: ClassVar[str] = "As the line or the program says."
    example: ClassVar[str] = "Leg Press: straight-sets 3x8-12 @RIR2 rest 2:00"

    sets: Span = field(default=Span.one(3), metadata=argument("How many sets.", between=(1, 10)))
    reps: Reps = field(
        default=Reps(Span(8, 12)), metadata=argument("Reps, seconds or metres of each.", between=(0, 3600))
    )
    amount: Percent | AtLoad | OwnWeight | None = field(
        default=None, metadata=argument("The load; left to the effort if none is given.")
    )
    effort: Effort | None = field(
        default=Effort(efforts.COMPOUND_DEFAULT.value),
        metadata=argument(
            "How near to failure each set goes.",
            figure=efforts.COMPOUND_DEFAULT,
            made=Effort,
            between=(0, 10),
        ),
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


METHOD = StraightSets
