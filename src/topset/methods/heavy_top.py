"""A near-maximal top set, then back-offs."""

from dataclasses import dataclass, field
from typing import ClassVar

from topset.evidence import back_offs, rests
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods.eligibility import (
    counted_and_weighed,
    heavy_enough,
    main_lift_only,
    not_for_beginners,
    technique_confirmed,
)
from topset.methods.method import Method, argument
from topset.methods.top_back_off import lighter
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import Guard, Percent, Reps, Role, SetGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class HeavyTop(Method):
    """A single or double at 90-95 % of the 1RM, a rest of minutes, then a couple of far lighter sets.

    When: experienced lifters who want to raise their squat, bench press or deadlift, with clean technique and
    somebody or something to catch the bar (E1-E4, E20-E24, E31). Not often: two near-maximal lifts belong
    days apart (E22, E29). Why: one heavy exposure practises the maximum, and the back-offs bring the load
    volume without the strain of further heavy singles (E10-E16); singles at RPE 9-9.5 with back-offs at 80 %
    of the day's best raised totals (Androulakis-Korakakis 2021). Give the back-offs as a percentage of the
    1RM, or of the top set as lifted (`back 80%top`).
    """

    title: ClassVar[str] = "Heavy top set"
    cites: ClassVar[tuple[str, ...]] = (
        *(f"E{n}" for n in range(1, 12)),
        *("E18", "E19", "E20", "E21", "E22", "E23", "E24", "E29", "E31", "E32"),
        "androulakis-korakakis-2021",
    )
    progression: ClassVar[str] = (
        "More load once the top set is made with a rep in reserve; the back-offs follow."
    )
    example: ClassVar[str] = "Deadlift: heavy-top top 92.5% back 80%top 2x3-5 safeties"

    top: Percent = field(
        default=Percent(back_offs.HEAVY.value.top_percent),
        metadata=argument(
            "Load of the top set.",
            figure=back_offs.HEAVY,
            made=lambda form: Percent(form.top_percent),
            between=(88, 97),
        ),
    )
    top_reps: Reps = field(
        default=Reps(back_offs.HEAVY.value.top_reps),
        metadata=argument(
            "Reps of the top set.",
            figure=back_offs.HEAVY,
            made=lambda form: Reps(form.top_reps),
            between=(1, 3),
        ),
    )
    back: Percent = field(
        default=Percent(back_offs.HEAVY.value.percent),
        metadata=argument(
            "Load of the back-offs, of the 1RM or of the top set.",
            figure=back_offs.HEAVY,
            made=lambda form: Percent(form.percent),
            between=(60, 90),
        ),
    )
    sets: Span = field(
        default=back_offs.HEAVY.value.sets,
        metadata=argument(
            "How many back-offs.", figure=back_offs.HEAVY, made=lambda form: form.sets, between=(1, 4)
        ),
    )
    reps: Reps = field(
        default=Reps(back_offs.HEAVY.value.reps),
        metadata=argument(
            "Reps of each back-off.",
            figure=back_offs.HEAVY,
            made=lambda form: Reps(form.reps),
            between=(1, 10),
        ),
    )
    rest: Span = field(
        default=rests.BACK_OFF.value,
        metadata=argument(
            "Seconds after each set, whatever is needed.", figure=rests.BACK_OFF, between=(120, 480)
        ),
    )
    guard: Guard | None = field(default=None, metadata=argument("What catches the bar."))

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out the top set and one group of back-offs."""
        guards = frozenset({self.guard}) if self.guard else frozenset()
        one = Span.one(1)
        return (
            SetGroup((one,), (self.top_reps,), Role.TOP, (self.top,), rest=self.rest, guards=guards),
            SetGroup((self.sets,), (self.reps,), Role.BACK_OFF, (self.back,), rest=self.rest),
        )

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Big lifts, experienced lifters, confirmed technique, and a gym that loads it."""
        return (
            *counted_and_weighed(exercise),
            *main_lift_only(exercise),
            *not_for_beginners("A near-maximal top set", athlete, ("E23", "E24")),
            *technique_confirmed(exercise, athlete),
            *heavy_enough(exercise, athlete, self.figures(back_offs.LIGHTEST_HOME)),
        )

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: back-offs are lighter than their top set."""
        return lighter(self.top, self.back)


METHOD = HeavyTop
