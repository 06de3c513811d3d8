"""Figures for laying out sets: where a Backwards block starts, what an inversion keeps, the training max."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

BACKWARDS_START = Figure(
    "prescribing.backwards_start",
    Span(750, 780),
    "tenths of % 1RM",
    ("A16", "prilepin"),
    Certainty.COMPUTED,
    "The lower half of the range for 10x4, because forty reps are twice what weightlifters do at 80 %.",
)
BACKWARDS_STEP = Figure(
    "prescribing.backwards_step",
    10,
    "tenths of % 1RM a week",
    ("A16", "A25"),
    Certainty.COMPUTED,
    "Keeps a block of four weeks inside the range for 10x4.",
)
INVERSION_RESERVE = Figure(
    "prescribing.inversion_reserve",
    Span(5, 11),
    "half reps in reserve",
    ("A6", "A16", "tuchscherer-rts"),
    Certainty.COMPUTED,
    "On the RTS curve 4x10 at 60-67 % and 10x4 at 75-82 % leave the same 2.5 to 5.5 reps after one set.",
)
INVERSION_STEP = Figure(
    "prescribing.inversion_step",
    25,
    "tenths of % 1RM",
    ("A16",),
    Certainty.COMPUTED,
    "How much heavier the sets must at least be once they are shorter.",
)
SHORT_SETS = Figure(
    "prescribing.short_sets",
    6,
    "reps",
    ("A9", "A18", "nsca-zones"),
    Certainty.COMPUTED,
    "Sets of so few reps rest like strength work.",
)
TRAINING_MAX = Figure(
    "prescribing.training_max",
    900,
    "tenths of % 1RM",
    ("general-knowledge",),
    Certainty.OPINION,
    "Customary where percentages are taken of a training max and none is given.",
    least=1,
)
RESERVE = Figure(
    "prescribing.reserve",
    4,
    "half reps in reserve",
    ("A12", "D34"),
    Certainty.COMPUTED,
    "Kept by sets whose load is worked out from their reps alone, so that all of them can be made.",
)
TEST_REST = Figure(
    "prescribing.test_rest",
    Span(180, 300),
    "s",
    ("A9", "acsm-2009"),
    Certainty.MODERATE,
    "Before and after a test: the upper end of strength rests.",
)
DELOAD_TOP_KEPT = Figure(
    "prescribing.deload_top_kept",
    90,
    "%",
    ("bell-2023", "E22"),
    Certainty.COMPUTED,
    "A top set in a deload is lightened by this at least, even where the other loads stay.",
)
OVERSHOOT_LIMIT = Figure(
    "prescribing.overshoot_limit",
    100,
    "tenths of % of the load",
    ("helms-2016",),
    Certainty.COMPUTED,
    "The largest correction of back-offs after one top set; the chart ends at 8 %, one set says no more.",
)
