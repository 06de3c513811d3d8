"""Traditional volume work, 4x10."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import rests, traditional
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import counted_and_weighed
from topset.methods.method import Method, argument, plain
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import AtLoad, OwnWeight, Percent, Reps, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class TraditionalVolume(Method):
    """Four sets of ten with a moderate load and short rests.

    When: size and endurance in little time, with a load that leaves at least three reps after the first set
    (A4-A7). Why: the short rests keep the session short and train endurance along with size. Later research
    prefers rests over a minute for growth (Singer 2024), so keep the load under 70 % of the 1RM or rest
    longer.
    """

    title: ClassVar[str] = "Traditional volume"
    cites: ClassVar[tuple[str, ...]] = ("A2", "A4", "A5", "A6", "A7", "A12", "singer-2024")
    progression: ClassVar[str] = "A little more load once all sets are made with the short rests."
    example: ClassVar[str] = "Leg Press: traditional-volume @62.5% rest 45s"

    sets: Span = field(
        default=Span.one(traditional.VOLUME_SETS.value),
        metadata=argument("How many sets.", figure=traditional.VOLUME_SETS, made=Span.one, between=(2, 6)),
    )
    reps: Reps = field(
        default=plain(traditional.VOLUME_REPS.value),
        metadata=argument("Reps of each.", figure=traditional.VOLUME_REPS, made=plain, between=(8, 15)),
    )
    amount: Percent | AtLoad | OwnWeight = field(
        default=Percent(traditional.VOLUME_PERCENT.value),
        metadata=argument(
            "A load that is comfortable for all sets.",
            figure=traditional.VOLUME_PERCENT,
            made=Percent,
            between=(40, 75),
        ),
    )
    rest: Span = field(
        default=rests.VOLUME.value,
        metadata=argument("Seconds after each set.", figure=rests.VOLUME, between=(15, 90)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """One group."""
        return (SetGroup((self.sets,), (self.reps,), amount=(self.amount,), rest=self.rest),)

    def eligible(
        self,
        exercise: Exercise,
        athlete: Athlete | None = None,  # noqa: ARG002 - the exercise alone decides
    ) -> tuple[Reason, ...]:
        """Anything with reps and a load."""
        return counted_and_weighed(exercise)


METHOD = TraditionalVolume
