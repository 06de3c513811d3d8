"""Which sets count, and how much."""

from topset.evidence.figure import Certainty, Figure

DIRECT = Figure(
    "counting.direct",
    1.0,
    "sets",
    ("pelland-2026",),
    Certainty.STRONG,
    "Credit of a set for a muscle that it works directly.",
)
INDIRECT = Figure(
    "counting.indirect",
    0.5,
    "sets",
    ("pelland-2026",),
    Certainty.STRONG,
    "Counting indirect sets by half predicts growth and strength best.",
)
HARD_SET_RIR = Figure(
    "counting.hard_set_rir",
    8,
    "half reps in reserve",
    ("field-notes",),
    Certainty.OPINION,
    "A set with more in reserve is no working set.",
)
GROWTH_REPS = Figure(
    "counting.growth_reps",
    4,
    "reps",
    ("pyr",),
    Certainty.OPINION,
    "A set of fewer reps counts for strength rather than growth.",
)
