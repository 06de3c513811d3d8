"""A rep more in each session of the week."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence.progression import REPS_STEP
from topset.ground.reason import Reason
from topset.ground.units import Span
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
class RepWave(Method):
    """The same load two or three times a week with a rep more each time: 8, then 9, then 10.

    When: an exercise that comes back within the week and a lifter who recovers between the sessions. Why:
    with adequate recovery the work can grow every session, and a rep is the smallest step there is (C19-C21).
    The next week starts over at the first number with a little more load. A week with fewer sessions stops
    earlier in the list.
    """

    title: ClassVar[str] = "Rep wave"
    cites: ClassVar[tuple[str, ...]] = ("C19", "C20", "C21")
    progression: ClassVar[str] = (
        "A rep a session through the week, then more load and the first number again."
    )
    example: ClassVar[str] = "Lat Pulldown: rep-wave wave {8 9 10} sets 3 @60kg"

    wave: tuple[int, ...] = field(
        default=(8, 9, 10), metadata=argument("Reps of the week's sessions, in order.", between=(1, 30))
    )
    sets: int = field(default=3, metadata=argument("How many sets.", between=(1, 10)))
    amount: Percent | AtLoad | OwnWeight | None = field(
        default=None, metadata=argument("The load of the week.")
    )
    effort: Effort | None = field(
        default=Effort(Span(2, 6)), metadata=argument("How near to failure each set goes.", between=(0, 5))
    )
    rest: Span | None = field(
        default=None,
        metadata=argument("Seconds after each set; by the goal if none is given.", between=(0, 600)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """One group over the whole wave."""
        return self._group(Span(min(self.wave), max(self.wave)))

    def in_session(self, nth: int) -> tuple[SetGroup, ...]:
        """Take the reps of that session; sessions past the list repeat its last number."""
        return self._group(Span.one(self.wave[min(nth, len(self.wave) - 1)]))

    def _group(self, reps: Span) -> tuple[SetGroup, ...]:
        amount = (self.amount,) if self.amount else ()
        effort = (self.effort,) if self.effort else ()
        return (
            SetGroup((Span.one(self.sets),), (Reps(reps),), amount=amount, effort=effort, rest=self.rest),
        )

    def eligible(
        self,
        exercise: Exercise,
        athlete: Athlete | None = None,  # noqa: ARG002 - the exercise alone decides
    ) -> tuple[Reason, ...]:
        """Anything with reps."""
        return counted(exercise)

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: a wave rises."""
        if len(self.wave) > 1 and all(a < b for a, b in zip(self.wave, self.wave[1:], strict=False)):
            return ()
        return (Reason("MET006", "A wave needs reps that rise.", "Write it like wave {8 9 10}.", ("C21",)),)

    @property
    def progress(self) -> Progress:
        """Reps within the week, then load."""
        return Progress(ProgressKind.REPS, self.figures(REPS_STEP))


METHOD = RepWave
