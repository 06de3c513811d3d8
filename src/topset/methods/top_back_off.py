"""A top set, then back-offs, in the three published forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from topset.evidence import back_offs, rests
from topset.evidence.back_offs import Form
from topset.evidence.figure import Figure, Figures
from topset.ground.reason import Reason
from topset.ground.units import Span, percent
from topset.methods.eligibility import counted_and_weighed, heavy_on_compounds, not_for_beginners
from topset.methods.method import Method, argument
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import Base, Guard, Percent, Progress, ProgressKind, Reps, Role, SetGroup


class For(StrEnum):
    """What a published form is for."""

    HYPERTROPHY = "hypertrophy"
    POWER = "power"
    STRENGTH = "strength"


FORMS: Mapping[For, Figure[Form]] = {
    For.HYPERTROPHY: back_offs.HYPERTROPHY,
    For.POWER: back_offs.POWER,
    For.STRENGTH: back_offs.STRENGTH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TopBackOff(Method):
    """One heavier top set, a rest, then two or three lighter sets of the same exercise.

    When: a plateau in size or strength (B1), or a wish for heavy practice without a session of heavy sets.
    Three forms are published: hypertrophy (1x2-3 at 85 %, 3x8-10 at 75 %), power (1x1 at 94 %, 2x2 at 86 %,
    for Olympic lifts) and strength (1x2-3 at 85 %, 3x6-8 at 80 %). Why: the top set keeps the lifter used to
    weight with some reps in hand, the back-offs bring volume and clean technique with less fatigue than more
    heavy sets. Stop a back-off one rep short of failure; at 80 % a third of lifters cannot do eight (Nuzzo
    2024), so take 2.5-5 % off if the floor is missed.
    """

    title: ClassVar[str] = "Top set and back-offs"
    cites: ClassVar[tuple[str, ...]] = (
        *(f"B{n}" for n in (1, 5, 6, 9, 11, 13, 15, 20)),
        *(f"B{n}" for n in range(21, 28)),
        "nuzzo-2024",
    )
    progression: ClassVar[str] = "Reps to the top of the range in every set, then more load on all of them."
    example: ClassVar[str] = "Back Squat: top-back-off goal hypertrophy rest 3:00"

    goal: For = field(default=For.HYPERTROPHY, metadata=argument("Which published form."))
    top: Percent | None = field(default=None, metadata=argument("Load of the top set.", between=(70, 97)))
    top_reps: Reps | None = field(default=None, metadata=argument("Reps of the top set.", between=(1, 10)))
    back: Percent | None = field(
        default=None,
        metadata=argument("Load of the back-offs, of the 1RM or of the top set.", between=(50, 95)),
    )
    sets: Span | None = field(default=None, metadata=argument("How many back-offs.", between=(1, 5)))
    reps: Reps | None = field(default=None, metadata=argument("Reps of each back-off.", between=(1, 20)))
    rest: Span = field(
        default=rests.BACK_OFF.value,
        metadata=argument("Seconds after each set.", figure=rests.BACK_OFF, between=(60, 600)),
    )
    guard: Guard | None = field(default=None, metadata=argument("What catches the bar of the top set."))

    @property
    def form(self) -> Form:
        """The form behind the defaults: as published, or as the user has it."""
        return self.figures(FORMS[self.goal])

    @property
    def top_percent(self) -> Percent:
        """What the top set is done with."""
        return self.top or Percent(self.form.top_percent)

    @property
    def back_percent(self) -> Percent:
        """What the back-offs are done with."""
        return self.back or Percent(self.form.percent)

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out the top set and one group of back-offs."""
        top_reps = self.top_reps or Reps(self.form.top_reps)
        reps, sets = self.reps or Reps(self.form.reps), self.sets or self.form.sets
        guards = frozenset({self.guard}) if self.guard else frozenset()
        one = Span.one(1)
        return (
            SetGroup((one,), (top_reps,), Role.TOP, (self.top_percent,), rest=self.rest, guards=guards),
            SetGroup((sets,), (reps,), Role.BACK_OFF, (self.back_percent,), rest=self.rest),
        )

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Any exercise while the top set is light (B9); compounds when it is heavy; no beginners."""
        top_reps = self.top_reps.span if self.top_reps else self.form.top_reps
        return (
            *counted_and_weighed(exercise),
            *heavy_on_compounds(exercise, self.top_percent.span.hi, top_reps.lo, self.figures),
            *not_for_beginners("A top set", athlete, ("E23", "C9")),
        )

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: back-offs are lighter than their top set."""
        return lighter(self.top_percent, self.back_percent)

    @property
    def progress(self) -> Progress:
        """Double, by the exercise's own step."""
        return Progress(ProgressKind.DOUBLE)


def rising(goal: For, stress: float, figures: Figures, *, near_maximal: bool = False) -> Percent | None:
    """The load of the top set in a later block: from the form's own towards the range of heavy ones (E4).

    `stress` is 0 in the first block and 1 in the last. Half the way is for everybody; to the range itself, or above
    its lower end, goes only who may lift near the maximum. None where it is the form's own.
    """
    form, heavy = figures(FORMS[goal]), figures(back_offs.HEAVY).top_percent
    published = form.top_percent.lo
    if published >= heavy.lo:
        ceiling = heavy.hi if near_maximal else published
    else:
        ceiling = heavy.lo if near_maximal and goal is For.STRENGTH else (published + heavy.lo) // 2
    top = published + round((ceiling - published) * stress / STEP) * STEP
    return Percent(Span.one(top)) if top != published else None


STEP = 5  # tenths of a percent that are worth writing


def lighter(top: Percent, back: Percent) -> tuple[Reason, ...]:
    """MET006 unless back-offs of the 1RM lie below the top set; shares of the top set always do."""
    if back.of is Base.TOP or back.of is not top.of or back.span.hi < top.span.lo:
        return ()
    message = (
        f"Back-offs at {percent(back.span.hi)}% are not lighter than a top set at {percent(top.span.lo)}%."
    )
    return (Reason("MET006", message, "Lower back, or raise top.", ("B5", "E5")),)


METHOD = TopBackOff
