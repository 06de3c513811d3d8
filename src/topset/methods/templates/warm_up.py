"""The general warm-up: some minutes of cardio, then dynamic movements for what is trained."""

from collections.abc import Iterable, Mapping

from topset.evidence import time_costs
from topset.evidence import warm_up as parts
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Span
from topset.methods.method import plain
from topset.model.exercise import Muscle
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


def warm_up(muscles: Iterable[Muscle] = (), figures: Figures = PUBLISHED) -> Routine:
    """Choose the warm-up for a session that trains `muscles`; all movements when none are given.

    The third part of a warm-up, the ramp of the first compound, belongs to that exercise (`ramp`).
    """
    trained = frozenset(muscles)
    chosen = [slug for slug, serves in DRILLS.items() if not trained or serves & trained]
    cardio = Drill("light_cardio", Reps(Span.one(figures(parts.CARDIO)), RepKind.SECONDS))
    drills = (cardio, *(Drill(slug, plain(figures(parts.DRILL_REPS))) for slug in chosen))
    return Routine(RoutineKind.WARM_UP, figures(time_costs.WARM_UP), drills)
