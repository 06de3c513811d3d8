"""What one session can hold: sets of a muscle, isolation work, spinal loading."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

GROWTH_CEILING = Figure(
    "sessions.growth_ceiling",
    11.0,
    "fractional sets/muscle",
    ("remmert-2025", "C13"),
    Certainty.WEAK,
    "Further sets in the session add nothing that could be detected; a preprint.",
)
STRENGTH_CEILING = Figure(
    "sessions.strength_ceiling",
    2.0,
    "direct sets/lift",
    ("remmert-2025",),
    Certainty.WEAK,
    "The same for strength; a preprint.",
)
ISOLATIONS = Figure(
    "sessions.isolations",
    Span(1, 2),
    "exercises/group",
    ("D31",),
    Certainty.OPINION,
    "On a day of back and legs, toward its end.",
)
COMBINED_COMPOUNDS = Figure(
    "sessions.combined_compounds",
    2,
    "compounds/group",
    ("D41", "D42", "D43", "D44"),
    Certainty.COMPUTED,
    "As many as the sample session has for back and legs each before it turns to accessories.",
)
COMBINED_SETS = Figure(
    "sessions.combined_sets",
    Span(8, 10),
    "sets/group",
    ("D32", "D41", "D42", "D43", "D44", "D45", "D46"),
    Certainty.COMPUTED,
    "Back and legs in the article's sample session; fewer than on a day of their own.",
)
COMBINED_DAYS = Figure(
    "sessions.combined_days",
    3,
    "days/week",
    ("D8", "D19"),
    Certainty.OPINION,
    "Back and legs together suit so few days.",
)
HEAVY_SPINE = Figure(
    "sessions.heavy_spine",
    2,
    "axial level",
    ("D29", "cholewicki-1991", "fenwick-2009"),
    Certainty.OPINION,
    "An exercise of this level or above loads the spine heavily when it is done heavy.",
)
HEAVIEST_SPINE = Figure(
    "sessions.heaviest_spine",
    3,
    "axial level",
    ("D29", "cholewicki-1991"),
    Certainty.OPINION,
    "Two exercises of this level in a row load the lower back twice whatever the sets.",
)
HEAVY_PERCENT = Figure(
    "sessions.heavy_percent",
    800,
    "tenths of % 1RM",
    ("D29",),
    Certainty.COMPUTED,
    "From this load on an axial exercise is done heavy.",
)
HEAVY_REPS = Figure(
    "sessions.heavy_reps",
    8,
    "reps",
    ("D29",),
    Certainty.COMPUTED,
    "Up to so many, near enough to failure, is heavy too.",
)
HEAVY_RIR = Figure(
    "sessions.heavy_rir",
    4,
    "half reps in reserve",
    ("D29",),
    Certainty.COMPUTED,
    "Near enough to failure for that.",
)
MAXIMAL_PERCENT = Figure(
    "sessions.maximal_percent",
    Span(850, 900),
    "tenths of % 1RM",
    ("D16",),
    Certainty.COMPUTED,
    "Two axial lifts in one session from the low end on overstress the lower back; at the high end surely.",
)
MAXIMAL_RIR = Figure(
    "sessions.maximal_rir",
    2,
    "half reps in reserve",
    ("D16",),
    Certainty.COMPUTED,
    "As maximal as such a load.",
)
PULLING_SETS = Figure(
    "sessions.pulling_sets",
    Span(2, 4),
    "sets/week",
    ("C25", "A23"),
    Certainty.COMPUTED,
    "The least that the other pulling pattern keeps while a Backwards block takes one over.",
)
