"""The number that FIT has for an exercise: that of the name it is known by there, else of its kind of movement."""

from collections.abc import Iterator, Mapping
from functools import cache

from topset.catalogue import find
from topset.catalogue.naming import words
from topset.interchange.book import in_app
from topset.interchange.fit_names import CATEGORIES, exercise_name
from topset.model.exercise import Exercise, Pattern

Number = tuple[int, int | None]  # category, exercise in it
TOTAL_BODY = 29
UNUSUAL = frozenset(
    {37, 44, 45, 49, 52}
)  # bands, sandbags, sleds, straps, treadmills: by their own names only
# By names that FIT has and the catalogue has not.
NAMED = {
    "barbell_hip_thrust_with_bench": "hip_thrust",
    "one_arm_concentration_curl": "concentration_curl",
    "incline_dumbbell_biceps_curl": "incline_dumbbell_curl",
    "standing_ez_bar_biceps_curl": "ez_bar_curl",
    "kettlebell_biceps_curl": "kettlebell_curl",
    "barbell_reverse_wrist_curl": "reverse_wrist_curl",
    "kneeling_ab_wheel": "ab_wheel_rollout",
}
# Where FIT has no name: the category that says most of the movement.
PATTERNS = {
    Pattern.SQUAT: 28, Pattern.LUNGE: 17, Pattern.HINGE: 8, Pattern.HIP_EXTENSION: 10, Pattern.KNEE_EXTENSION: 28,
    Pattern.KNEE_FLEXION: 15,
    Pattern.HIP_ABDUCTION: 11, Pattern.HIP_ADDUCTION: 11, Pattern.HIP_FLEXION: 16, Pattern.CALF_RAISE: 1,
    Pattern.HORIZONTAL_PRESS: 0, Pattern.INCLINE_PRESS: 0, Pattern.VERTICAL_PRESS: 24, Pattern.FLY: 9,
    Pattern.ROW: 23, Pattern.PULLDOWN: 21, Pattern.PULLOVER: 21, Pattern.REAR_FLY: 9, Pattern.LATERAL_RAISE: 14,
    Pattern.FRONT_RAISE: 14, Pattern.SHRUG: 26, Pattern.UPRIGHT_ROW: 23, Pattern.ROTATION: 25, Pattern.CURL: 7,
    Pattern.ELBOW_EXTENSION: 30, Pattern.WRIST: 7, Pattern.BACK_EXTENSION: 13, Pattern.TRUNK_FLEXION: 6,
    Pattern.TRUNK_ROTATION: 5, Pattern.TRUNK_STABILITY: 19, Pattern.CARRY: 3, Pattern.OLYMPIC: 18, Pattern.JUMP: 20,
    Pattern.DRILL: 31, Pattern.STRETCH: 31,
}  # fmt: skip


def fit_number(exercise: Exercise) -> Number:
    """The category, and the exercise in it where FIT has that."""
    return _numbers().get(exercise.slug) or (PATTERNS.get(exercise.pattern, TOTAL_BODY), None)


@cache
def _numbers() -> Mapping[str, Number]:
    """The best number of each exercise by its slug: one with its very name before one that means it too."""
    found: dict[str, tuple[bool, bool, int, int]] = {}
    for slug, own, category, nth in _named():
        rank = (category in UNUSUAL, not own, category, nth)
        if slug not in found or rank < found[slug]:
            found[slug] = rank
    return {slug: (category, nth) for slug, (_, _, category, nth) in found.items()}


def _named() -> Iterator[tuple[str, bool, int, int]]:
    """Slug, whether it is its own name, category and number of every exercise of FIT that the catalogue has."""
    for category, names in CATEGORIES.items():
        for nth, written in enumerate(names.split()[1:]):
            name = exercise_name(category, nth)
            exercise = in_app("fit", name) or find(NAMED.get(written, name).replace("_", " "))
            if exercise is None or written == "-":
                continue
            own = words(exercise.name) == words(name)
            if own or category not in UNUSUAL:
                yield exercise.slug, own, category, nth
