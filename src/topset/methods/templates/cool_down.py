"""The cool-down: static stretches of what was trained, or foam rolling."""

from collections.abc import Iterable, Mapping

from topset.evidence import time_costs
from topset.evidence.cool_down import HOLD
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Span
from topset.model.exercise import Muscle
from topset.model.prescription import RepKind, Reps
from topset.model.program import Drill, Routine, RoutineKind

CITES = ("D37", "D47")

# The stretches of the sample session (D47) first, then those for the other muscles.
STRETCHES: Mapping[str, frozenset[Muscle]] = {
    "hamstring_stretch": frozenset({Muscle.HAMSTRINGS}),
    "quad_stretch": frozenset({Muscle.QUADS}),
    "glute_stretch": frozenset({Muscle.GLUTES}),
    "lat_stretch": frozenset({Muscle.LATS}),
    "childs_pose": frozenset({Muscle.ERECTORS}),
    "chest_stretch": frozenset({Muscle.CHEST, Muscle.FRONT_DELTS}),
    "shoulder_stretch": frozenset({Muscle.SIDE_DELTS, Muscle.REAR_DELTS}),
    "upper_back_stretch": frozenset({Muscle.UPPER_BACK, Muscle.TRAPS}),
    "triceps_stretch": frozenset({Muscle.TRICEPS}),
    "biceps_stretch": frozenset({Muscle.BICEPS}),
    "calf_stretch": frozenset({Muscle.CALVES}),
}
MOST = 5  # stretches, as in the sample: a list to choose from, no claim about training


def cool_down(muscles: Iterable[Muscle] = (), figures: Figures = PUBLISHED) -> Routine:
    """Choose up to five stretches for what was trained; those of the sample session when nothing is given."""
    trained = frozenset(muscles)
    chosen = [slug for slug, serves in STRETCHES.items() if not trained or serves & trained][:MOST]
    held = Reps(Span.one(figures(HOLD)), RepKind.SECONDS)
    drills = tuple(Drill(slug, held) for slug in chosen)
    return Routine(RoutineKind.COOL_DOWN, figures(time_costs.COOL_DOWN), drills)
