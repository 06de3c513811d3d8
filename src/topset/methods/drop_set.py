"""Drop sets."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import drop_sets, rests
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.reason import Reason, Severity
from topset.ground.units import Span
from topset.methods.eligibility import counted_and_weighed, not_for_beginners
from topset.methods.method import Method, argument
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import AtLoad, Base, Effort, Percent, Reps, Role, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class DropSet(Method):
    """A set to failure, weight off at once, on to failure again, and once more at least.

    When: size in little time, on machines, cables and dumbbells where a missed rep is harmless; best as the
    last set of an exercise. Why: growth is like that of straight sets in a fraction of the time (Sodal 2023).
    It is the opposite of back-offs, which rest first and do not burn out (E7-E10). A fifth of the load comes
    off at each stage.
    """

    title: ClassVar[str] = "Drop set"
    cites: ClassVar[tuple[str, ...]] = ("B3", "E7", "E8", "D34", "sodal-2023")
    progression: ClassVar[str] = "Reps of the first stage to the top of the range, then more load."
    example: ClassVar[str] = "Cable Curl: drop-set 1x10-12 drops 2 cut 20"

    sets: int = field(default=1, metadata=argument("How many times through all stages.", between=(1, 4)))
    reps: Reps = field(
        default=Reps(Span(8, 12)), metadata=argument("Reps of the first stage.", between=(5, 30))
    )
    drops: int = field(
        default=drop_sets.DROPS.value,
        metadata=argument("How often the weight is cut.", figure=drop_sets.DROPS, between=(2, 5)),
    )
    cut: int = field(
        default=drop_sets.DROP.value // 10,
        metadata=argument(
            "Percent taken off at each drop.",
            figure=drop_sets.DROP,
            made=lambda tenths: tenths // 10,
            between=(5, 50),
        ),
    )
    amount: Percent | AtLoad | None = field(
        default=None, metadata=argument("Load of the first stage.", between=(30, 85))
    )
    rest: Span = field(
        default=rests.HYPERTROPHY.value,
        metadata=argument("Seconds after the last stage.", figure=rests.HYPERTROPHY, between=(30, 300)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out the first stage and its drops, as many times as there are sets."""
        amount = (self.amount,) if self.amount else ()
        nothing = Span.one(self.figures(rests.DROP))
        one, failure = (Span.one(1),), (Effort(Span.one(0)),)
        first = SetGroup(one, (self.reps,), amount=amount, effort=failure, rest=nothing)
        drops = tuple(
            SetGroup(
                one,
                (Reps(Span.one(0), amrap=True),),
                Role.DROP,
                (Percent(Span.one(share), Base.TOP),),
                failure,
                self.rest if stage == self.drops else nothing,
            )
            for stage, share in enumerate(self.shares, start=1)
        )
        return (first, *drops) * self.sets

    @property
    def shares(self) -> tuple[int, ...]:
        """The load of each drop in tenths of a percent of the first stage."""
        return tuple(round(1000 * (1 - self.cut / 100) ** n) for n in range(1, self.drops + 1))

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Nothing that loads the spine or needs much skill: every stage ends at failure."""
        reasons = (
            *counted_and_weighed(exercise),
            *not_for_beginners("Failure at every stage of a drop set", athlete, ("D34",)),
        )
        if exercise.main_lift or exercise.spine >= self.figures(HEAVY_SPINE):
            message = f"{exercise.name} should not be taken to failure again and again."
            remedy = "Use a machine, cable or dumbbell exercise for the same muscle, or back-offs."
            reasons += (Reason("INT306", message, remedy, ("D34", "E8"), severity=Severity.WARNING),)
        return reasons


METHOD = DropSet
