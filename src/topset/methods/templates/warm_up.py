"""The general warm-up: some minutes of cardio, then dynamic movements for what is trained."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from topset.catalogue import exercises
from topset.evidence import time_costs
from topset.evidence import warm_up as parts
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Span
from topset.methods.method import plain
from topset.model.exercise import Exercise, Laterality, Muscle
from topset.model.prescription import RepKind, Reps
from topset.model.program import Drill, Routine, RoutineKind

CITES = ("D36", "D40")

# The movements of the sample session (D40), and what each is for.
DRILLS: Mapping[str, frozenset[Muscle]] = {
    "leg_swings": frozenset({Muscle.HAMSTRINGS, Muscle.QUADS, Muscle.GLUTES, Muscle.ADDUCTORS}),
    "torso_twists": frozenset({Muscle.OBLIQUES, Muscle.ABS, Muscle.LATS, Muscle.UPPER_BACK}),
    "cat_cow": frozenset({Muscle.ERECTORS, Muscle.GLUTES, Muscle.HAMSTRINGS, Muscle.UPPER_BACK}),
    "band_pull_apart": frozenset({Muscle.UPPER_BACK, Muscle.REAR_DELTS, Muscle.LATS, Muscle.CHEST}),
    "arm_circles": frozenset({Muscle.CHEST, Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.TRICEPS}),
}


def warm_up(
    muscles: Iterable[Muscle] = (),
    figures: Figures = PUBLISHED,
    minutes: Span | None = None,
    offers: Callable[[Exercise], bool] = lambda _: True,
) -> Routine:
    """Choose the warm-up for a session that trains `muscles`; all movements when none are given.

    Movements that the gym does not offer are left out, and no more are chosen than fill half of the `minutes`; light
    cardio fills the rest. The third part, the ramp of the first compound, belongs to that exercise (`ramp`).
    """
    trained, known, span = frozenset(muscles), exercises(), minutes or figures(time_costs.WARM_UP)
    each = figures(parts.DRILL_SECONDS)
    fitting = [known[slug] for slug, serves in DRILLS.items() if not trained or serves & trained]
    chosen = [drill for drill in fitting if offers(drill)][: max(1, 30 * span.lo // each)]
    least = 60 if minutes else figures(parts.CARDIO)
    cardio = Reps(Span.one(max(least, 60 * span.lo - each * len(chosen))), RepKind.SECONDS)
    drills = (Drill("light_cardio", cardio), *(Drill(d.slug, reps_of(d, figures)) for d in chosen))
    return Routine(RoutineKind.WARM_UP, span, drills)


def reps_of(drill: Exercise, figures: Figures) -> Reps:
    """Its reps, on each side where it has sides."""
    reps = plain(figures(parts.DRILL_REPS))
    return replace(reps, per_side=drill.laterality is Laterality.UNILATERAL)
