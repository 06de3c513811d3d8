"""How much of the body mass a bodyweight exercise moves, in percent."""

from collections.abc import Mapping

from topset.evidence.figure import Certainty, Figure, Figures
from topset.model.exercise import Exercise

_UNIT = "% of body mass"
_MEASURED = ("suprak-2011",)
_GUESS = "A guess that circulates without a source."

PUSH_UP = Figure("bodyweight.push_up", 64, _UNIT, _MEASURED, Certainty.MODERATE)
KNEE_PUSH_UP = Figure("bodyweight.knee_push_up", 49, _UNIT, _MEASURED, Certainty.MODERATE)
INCLINE_PUSH_UP = Figure(
    "bodyweight.incline_push_up", 41, _UNIT, _MEASURED, Certainty.MODERATE, "Hands 60 cm up."
)
DECLINE_PUSH_UP = Figure(
    "bodyweight.decline_push_up", 75, _UNIT, _MEASURED, Certainty.MODERATE, "Feet 60 cm up."
)
PULL_UP = Figure(
    "bodyweight.pull_up",
    100,
    _UNIT,
    ("general-knowledge",),
    Certainty.COMPUTED,
    "Pull-ups, chin-ups and dips lift the whole body.",
)
INVERTED_ROW = Figure("bodyweight.inverted_row", 60, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
BENCH_DIP = Figure("bodyweight.bench_dip", 45, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
SQUAT = Figure("bodyweight.squat", 85, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
LUNGE = Figure("bodyweight.lunge", 85, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
NORDIC_CURL = Figure("bodyweight.nordic_curl", 55, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
HANGING_LEG_RAISE = Figure(
    "bodyweight.hanging_leg_raise", 45, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS
)
SIT_UP = Figure("bodyweight.sit_up", 40, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)
BACK_EXTENSION = Figure("bodyweight.back_extension", 55, _UNIT, ("field-notes",), Certainty.OPINION, _GUESS)

# How many reps one exercise gives where another of its family is known, beyond what the body mass it moves tells.
_REPS = "% of the reps at the same share of body mass"
_COACHING = "A rule of thumb of coaches; lifters differ."
AS_KNOWN = Figure("bodyweight.as_known", 100, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
NARROW = Figure("bodyweight.narrow", 70, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
UNSTABLE = Figure("bodyweight.unstable", 80, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
OVERHEAD = Figure("bodyweight.overhead", 40, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
ONE_ARM = Figure("bodyweight.one_arm", 30, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
ONE_LEG = Figure("bodyweight.one_leg", 50, _REPS, ("general-knowledge",), Certainty.OPINION, _COACHING)
ROWED = Figure(
    "bodyweight.rowed",
    60,
    _REPS,
    ("general-knowledge",),
    Certainty.OPINION,
    "Rows against pull-ups: about twice the reps, not three times, as the body mass alone would give.",
)

# Families in which a record of one exercise tells about the others.
_FAMILIES: tuple[tuple[tuple[Figure[int], tuple[str, ...]], ...], ...] = (
    (
        (AS_KNOWN, ("push_up", "kneeling_push_up", "incline_push_up", "decline_push_up")),
        (NARROW, ("close_grip_push_up", "diamond_push_up")),
        (UNSTABLE, ("ring_push_up", "suspension_push_up", "fingertip_push_up")),
        (OVERHEAD, ("pike_push_up", "elevated_pike_push_up")),
        (ONE_ARM, ("archer_push_up", "one_arm_push_up")),
    ),
    (
        (AS_KNOWN, ("pull_up", "chin_up", "neutral_grip_pull_up", "wide_grip_pull_up")),
        (ROWED, ("inverted_row", "feet_elevated_inverted_row", "ring_row", "suspension_row", "table_row")),
    ),
    (
        (AS_KNOWN, ("bodyweight_squat",)),
        (
            ONE_LEG,
            (
                "bodyweight_lunge",
                "bodyweight_split_squat",
                "bodyweight_step_up",
                "bodyweight_bulgarian_split_squat",
            ),
        ),
    ),
)
FAMILY_OF: Mapping[str, tuple[int, Figure[int]]] = {
    slug: (number, figure)
    for number, family in enumerate(_FAMILIES)
    for figure, slugs in family
    for slug in slugs
}

# Which exercises of the catalogue a figure speaks for: the measured ones, and those that it was carried over to.
_SPEAKS_FOR: tuple[tuple[Figure[int], tuple[str, ...]], ...] = (
    (
        PUSH_UP,
        (
            "push_up",
            "archer_push_up",
            "band_push_up",
            "close_grip_push_up",
            "diamond_push_up",
            "fingertip_push_up",
            "one_arm_push_up",
            "ring_push_up",
            "suspension_push_up",
        ),
    ),
    (KNEE_PUSH_UP, ("kneeling_push_up",)),
    (INCLINE_PUSH_UP, ("incline_push_up",)),
    (DECLINE_PUSH_UP, ("decline_push_up",)),
    (
        PULL_UP,
        (
            "pull_up",
            "assisted_pull_up",
            "band_assisted_pull_up",
            "negative_pull_up",
            "neutral_grip_pull_up",
            "ring_pull_up",
            "wide_grip_pull_up",
            "muscle_up",
            "ring_muscle_up",
            "chin_up",
            "assisted_chin_up",
            "dip",
            "assisted_dip",
            "band_assisted_dip",
            "ring_dip",
        ),
    ),
    (INVERTED_ROW, ("inverted_row", "ring_row")),
    (BENCH_DIP, ("bench_dip",)),
    (
        SQUAT,
        ("bodyweight_squat", "pistol_squat", "single_leg_box_squat", "skater_squat", "spanish_squat"),
    ),
    (
        LUNGE,
        (
            "bodyweight_lunge",
            "bodyweight_bulgarian_split_squat",
            "bodyweight_split_squat",
            "bodyweight_step_up",
            "cossack_squat",
            "lateral_lunge",
        ),
    ),
    (NORDIC_CURL, ("nordic_curl",)),
    (HANGING_LEG_RAISE, ("hanging_leg_raise", "toes_to_bar")),
    (SIT_UP, ("sit_up",)),
    (BACK_EXTENSION, ("back_extension",)),
)
FIGURE_OF: Mapping[str, Figure[int]] = {slug: figure for figure, slugs in _SPEAKS_FOR for slug in slugs}


def moved(exercise: Exercise, figures: Figures) -> int:
    """Tell the percent of the body mass that `exercise` moves: its own, or the user's figure in its place.

    An exercise of the user's own keeps its number, even under a name that the catalogue has.
    """
    figure = FIGURE_OF.get(exercise.slug)
    if figure is None or exercise.body_mass_percent != figure.value:
        return exercise.body_mass_percent
    return figures(figure)


def reps_from(known: Exercise, reps: int, exercise: Exercise, figures: Figures) -> int | None:
    """Estimate the reps of `exercise` from those of another of its family; None where they are no family.

    Reps fall with the square of the body mass moved: a tenth more to push costs about a fifth of the reps.
    """
    one, other = FAMILY_OF.get(known.slug), FAMILY_OF.get(exercise.slug)
    there, here = moved(known, figures), moved(exercise, figures)
    if one is None or other is None or one[0] != other[0] or not there or not here:
        return None
    return round(reps * there**2 * figures(other[1]) / (here**2 * figures(one[1])))
