"""More sets from week to week."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence.progression import BLOCK_WEEKS
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.method import Method, argument
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
class SetRamp(Method):
    """Sets that rise over the block while load and effort stay.

    When: size, in a block of four, eight or twelve weeks. Why: weekly volume is what growth follows most (C2,
    Pelland 2026), and it should start low enough to leave room: beginners near the minimum effective volume
    and well under the maximum at the end, advanced lifters a little higher and close to it (C9-C11). Sets
    never fall within the ramp; the deload after it takes the fatigue away.
    """

    title: ClassVar[str] = "Set ramp"
    cites: ClassVar[tuple[str, ...]] = ("C2", "C3", "C5", "C6", "C9", "C10", "C11", "pelland-2026")
    progression: ClassVar[str] = "Sets a week, spread evenly over the block."
    example: ClassVar[str] = "Seated Cable Row: set-ramp start 2 end 4 weeks 4 reps 8-12 @RIR2"

    start: int = field(default=2, metadata=argument("Sets in the first week.", between=(1, 10)))
    end: int = field(default=4, metadata=argument("Sets in the last week.", between=(1, 12)))
    weeks: int = field(
        default=BLOCK_WEEKS.value[0],
        metadata=argument(
            "Over how many weeks.", figure=BLOCK_WEEKS, made=lambda lengths: lengths[0], between=(2, 16)
        ),
    )
    reps: Reps = field(default=Reps(Span(8, 12)), metadata=argument("Reps of each set.", between=(1, 30)))
    amount: Percent | AtLoad | OwnWeight | None = field(default=None, metadata=argument("The load."))
    effort: Effort | None = field(
        default=Effort(Span(2, 4)), metadata=argument("How near to failure each set goes.", between=(0, 5))
    )
    rest: Span | None = field(
        default=None,
        metadata=argument("Seconds after each set; by the goal if none is given.", between=(0, 600)),
    )

    def groups(self) -> tuple[SetGroup, ...]:
        """One group with a number of sets for each week."""
        sets = tuple(Span.one(n) for n in ramp_sets(self.start, self.end, self.weeks))
        amount = (self.amount,) if self.amount else ()
        effort = (self.effort,) if self.effort else ()
        return (SetGroup(sets, (self.reps,), amount=amount, effort=effort, rest=self.rest),)

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: a ramp rises."""
        if self.end > self.start:
            return ()
        message = f"A ramp from {self.start} to {self.end} sets does not rise."
        return (Reason("MET006", message, "Raise end, or use straight sets.", ("C11",)),)

    @property
    def progress(self) -> Progress:
        """Sets."""
        return Progress(ProgressKind.SETS)


def ramp_sets(start: int, end: int, weeks: int) -> tuple[int, ...]:
    """Count the sets of each week from `start` to `end`, evenly spread and never falling; halves round up."""
    if weeks <= 1:
        return (end,)
    return tuple(start + (2 * (end - start) * week + weeks - 1) // (2 * (weeks - 1)) for week in range(weeks))


METHOD = SetRamp
