"""The cool-down: static stretches of what was trained, or foam rolling."""

from collections.abc import Iterable, Mapping

from topset.catalogue import exercises
from topset.evidence import time_costs
from topset.evidence.cool_down import HOLD
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Span
from topset.model.exercise import Laterality, Muscle
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
SIDES = 2
MOST = 5  # stretches, as in the sample: a list to choose from, no claim about training


def cool_down(
    muscles: Iterable[Muscle] = (), figures: Figures = PUBLISHED, minutes: Span | None = None
) -> Routine:
    """Choose up to five stretches for what was trained; those of the sample session when nothing is given.

    They are done once or twice through, within the `minutes`: with few of them it takes less.
    """
    trained, span = frozenset(muscles), minutes or figures(time_costs.COOL_DOWN)
    each = SIDES * figures(HOLD)
    fitting = [slug for slug, serves in STRETCHES.items() if not trained or serves & trained]
    chosen = fitting[: max(1, min(MOST, 60 * span.hi // each))]
    once = max(1, round(each * len(chosen) / 60))
    taken = Span(min(span.lo, once), min(span.hi, 2 * once))
    return Routine(RoutineKind.COOL_DOWN, taken, tuple(Drill(slug, held(slug, figures)) for slug in chosen))


def held(slug: str, figures: Figures) -> Reps:
    """The seconds of a stretch: on each side, or as long as both would take."""
    per_side = exercises()[slug].laterality is Laterality.UNILATERAL
    seconds = figures(HOLD) * (1 if per_side else SIDES)
    return Reps(Span.one(seconds), RepKind.SECONDS, per_side=per_side)
