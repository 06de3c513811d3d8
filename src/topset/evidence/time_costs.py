"""How long training takes. A lifter's own pace differs more than these figures do."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

SET_UP = Figure(
    "time_costs.set_up",
    10,
    "s/set",
    ("burke-2024",),
    Certainty.COMPUTED,
    "Getting into place and out again; with reps of 3 s it makes the 55-58 s a set measured beside rest.",
)
EXERCISE_CHANGE = Figure(
    "time_costs.exercise_change",
    Span(60, 120),
    "s/exercise",
    ("general-knowledge",),
    Certainty.OPINION,
    "Walking over, adjusting, first plates; count the low end in a gym one knows.",
)
PLATES = Figure(
    "time_costs.plates",
    Span(20, 40),
    "s/change of load",
    ("general-knowledge",),
    Certainty.OPINION,
    "Changing plates between sets, mostly inside the rest.",
)
REP = Figure(
    "time_costs.rep",
    3.0,
    "s",
    ("general-knowledge",),
    Certainty.OPINION,
    "Where no tempo is given; people take 2 to 4 s.",
)
WARM_UP = Figure(
    "time_costs.warm_up",
    Span(10, 15),
    "min",
    ("D36", "D40"),
    Certainty.OPINION,
    "General and dynamic together.",
)
COOL_DOWN = Figure("time_costs.cool_down", Span(5, 10), "min", ("D37", "D47"), Certainty.OPINION)
SUPERSET_SAVING = Figure(
    "time_costs.superset_saving",
    36,
    "% of the session",
    ("burke-2024", "zhang-2025"),
    Certainty.MODERATE,
    "Six exercises of four sets: 44 instead of 69 minutes, with the same growth.",
)
LOGGED_SET = Figure(
    "time_costs.logged_set",
    3.44,
    "min",
    ("public-logs",),
    Certainty.COMPUTED,
    "Median over 16 lifters' sessions, all included; a tenth need less than 1.94, a tenth over 6.07.",
)
BACKWARDS_EXERCISE = Figure(
    "time_costs.backwards_exercise",
    Span(22, 32),
    "min",
    ("A18", "A19"),
    Certainty.COMPUTED,
    "Ten sets of four with two to three minutes of rest.",
)
