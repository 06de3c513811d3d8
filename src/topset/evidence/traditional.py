"""The two traditional families and their inversion, the Backwards Workout."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

VOLUME_SETS = Figure("traditional.volume_sets", 4, "sets", ("A4", "B2"), Certainty.OPINION)
VOLUME_REPS = Figure("traditional.volume_reps", 10, "reps", ("A4", "B2"), Certainty.OPINION)
VOLUME_FROM = Figure(
    "traditional.volume_from",
    8,
    "reps",
    ("A4", "nsca-zones"),
    Certainty.OPINION,
    "Sets of so many reps are volume work as well as sets of ten; our estimate.",
)
VOLUME_PERCENT = Figure(
    "traditional.volume_percent",
    Span(600, 670),
    "tenths of % 1RM",
    ("A6",),
    Certainty.COMPUTED,
    "What is comfortable for four tens with short rests.",
)
VOLUME_RIR = Figure(
    "traditional.volume_rir",
    6,
    "half reps in reserve",
    ("A6", "A12"),
    Certainty.COMPUTED,
    "The least in reserve after the first set, so that the fourth can be finished.",
)
STRENGTH_SETS = Figure("traditional.strength_sets", Span(3, 4), "sets", ("A8",), Certainty.OPINION)
STRENGTH_REPS = Figure("traditional.strength_reps", 4, "reps", ("A8",), Certainty.OPINION)
STRENGTH_PERCENT = Figure(
    "traditional.strength_percent",
    Span(800, 880),
    "tenths of % 1RM",
    ("A10",),
    Certainty.COMPUTED,
    "A significant load that four reps allow.",
)
BACKWARDS_SETS = Figure("traditional.backwards_sets", 10, "sets", ("A14", "A15"), Certainty.OPINION)
BACKWARDS_REPS = Figure("traditional.backwards_reps", 4, "reps", ("A14", "A15"), Certainty.OPINION)
BACKWARDS_PERCENT = Figure(
    "traditional.backwards_percent",
    Span(750, 820),
    "tenths of % 1RM",
    ("A16", "prilepin"),
    Certainty.COMPUTED,
    "Heavier than for 4x10. Forty reps are twice what weightlifters do at 80 %, so start near 75 %.",
)
CLASSIC_LOAD = Figure(
    "traditional.classic_load",
    700,
    "tenths of % 1RM",
    ("E26",),
    Certainty.MODERATE,
    "What three sets of ten to twelve come to.",
)
