"""Which sets count, and which are heavy or all-out."""

from topset.evidence.figure import Certainty, Figure

COUNTED_RIR = Figure(
    "hard_sets.counted_rir",
    5,
    "reps in reserve",
    ("robinson-2024",),
    Certainty.OPINION,
    "Sets that stop further from failure than this are not counted for volume; practice says four to five.",
)
HEAVY_PERCENT = Figure(
    "hard_sets.heavy_percent",
    800,
    "tenths of a percent of the 1RM",
    ("acsm-2026",),
    Certainty.MODERATE,
    "From here on a set counts as heavy.",
)
HEAVY_REPS = Figure(
    "hard_sets.heavy_reps",
    8,
    "reps",
    ("D29",),
    Certainty.OPINION,
    "Without a percentage, a set of at most so many reps is heavy when it stops at HEAVY_RIR or closer to failure.",
)
HEAVY_RIR = Figure("hard_sets.heavy_rir", 2, "reps in reserve", ("D29",), Certainty.OPINION)
MAX_EFFORT_PERCENT = Figure(
    "hard_sets.max_effort_percent",
    950,
    "tenths of a percent of the 1RM",
    ("E29", "E4"),
    Certainty.OPINION,
    "From here on a set of one or two reps is a maximal effort, the only kind the slow recovery applies to.",
)
MAX_EFFORT_REPS = Figure("hard_sets.max_effort_reps", 2, "reps", ("E23", "E29"), Certainty.OPINION)
MAX_EFFORT_RIR = Figure(
    "hard_sets.max_effort_rir",
    0.5,
    "reps in reserve",
    ("E29", "zourdos-2016"),
    Certainty.OPINION,
    "An RPE of 9.5.",
)
