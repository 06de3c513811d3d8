"""How much of the body mass a bodyweight exercise moves, in percent."""

from topset.evidence.figure import Certainty, Figure

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
