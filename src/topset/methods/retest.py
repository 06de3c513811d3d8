"""A test of the maximum."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import prescribing
from topset.evidence.back_offs import HEAVY_REPS
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import (
    counted_and_weighed,
    main_lift_only,
    not_for_beginners,
    technique_confirmed,
)
from topset.methods.method import Method, argument
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import Effort, Guard, Progress, ProgressKind, Reps, Role, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Retest(Method):
    """One all-out set, of so many reps or more, from which the maximum is estimated anew.

    When: in the week or two after a block, rested; above all after a Backwards block, whose effect shows only
    then (A28). Why: percentages are worth what their maximum is worth. Five reps are the default because a
    five-rep max predicts the 1RM within a few kilograms (Reynolds 2006) and strains far less than a single;
    test with one to three reps only on the big lifts, with experience and confirmed technique (E23-E25).
    """

    title: ClassVar[str] = "Retest"
    cites: ClassVar[tuple[str, ...]] = ("A28", "E23", "E24", "E25", "E31", "reynolds-2006")
    progression: ClassVar[str] = "None: the result becomes the new maximum."
    example: ClassVar[str] = "Back Squat: retest reps 5 safeties"

    reps: int = field(default=5, metadata=argument("Reps of the rep-max.", between=(1, 10)))
    effort: Effort = field(
        default=Effort(Span(0, 1)), metadata=argument("How near to failure it goes.", between=(0, 2))
    )
    rest: Span = field(
        default=prescribing.TEST_REST.value,
        metadata=argument("Seconds before anything else.", figure=prescribing.TEST_REST, between=(120, 600)),
    )
    guard: Guard | None = field(default=None, metadata=argument("What catches the bar."))

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out a ramp that is worked out later, then the test: who has grown stronger does more reps."""
        guards = frozenset({self.guard}) if self.guard else frozenset()
        reps = Reps(Span.one(self.reps), amrap=True)
        test = SetGroup(
            (Span.one(1),), (reps,), Role.TEST, effort=(self.effort,), rest=self.rest, guards=guards
        )
        return (SetGroup((), (), Role.RAMP), test)

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Rep-maxes past the first months, heavier tests for those who may lift near-maximally."""
        reasons = (
            *counted_and_weighed(exercise),
            *not_for_beginners("A test to the limit", athlete, ("E23",)),
        )
        if self.reps <= self.figures(HEAVY_REPS):
            reasons += (*main_lift_only(exercise), *technique_confirmed(exercise, athlete))
        return reasons

    @property
    def progress(self) -> Progress:
        """Deliberately none."""
        return Progress(ProgressKind.NONE)


METHOD = Retest
