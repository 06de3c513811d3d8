"""Proximity to failure: reps in reserve, what they cost and bring, and how well they are judged.

RIR is counted in half reps throughout, RPE = 10 - RIR.
"""

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.evidence.table import Point, Table, interpolate
from topset.ground.units import Span

_HALVES = "half reps in reserve"

GROWTH: Figure[Table] = Figure(
    "effort.growth",
    (Point(0, 8.77), Point(2, 8.25), Point(4, 7.73), Point(6, 7.22), Point(10, 6.19), Point(20, 3.67)),
    "% growth at half reps in reserve",
    ("robinson-2024", "B8"),
    Certainty.MODERATE,
    "Half a percent less for each rep in reserve; small beside the spread. Strength is unaffected.",
)
MISJUDGED = Figure(
    "effort.misjudged",
    0.95,
    "reps",
    ("halperin-2022",),
    Certainty.MODERATE,
    "Lifters stop about one rep earlier than they think (0.17-1.73).",
)
TOLD_RESERVE = Figure(
    "effort.told_reserve",
    8,
    _HALVES,
    ("halperin-2022", "general-knowledge"),
    Certainty.OPINION,
    "With more in reserve a set says too little of the 1RM: judging it errs the more, the further failure is; our "
    "estimate.",
)
LOAD_PER_HALF = Figure(
    "effort.load_per_half",
    20,
    "tenths of % of the load",
    ("helms-2016",),
    Certainty.MODERATE,
    "How far half an RPE point moves the load: about 4 % a rep.",
    least=1,
)
COMPOUND_RIR = Figure(
    "effort.compound_rir",
    2,
    _HALVES,
    ("D34", "refalo-2023"),
    Certainty.MODERATE,
    "The least to keep on compounds, but for a last set.",
)
BEGINNER_RIR = Figure(
    "effort.beginner_rir", 6, _HALVES, ("field-notes",), Certainty.OPINION, "The least for a beginner."
)
HEAVY_RIR = Figure(
    "effort.heavy_rir", Span(0, 4), _HALVES, ("field-notes",), Certainty.OPINION, "Above 85 % of the 1RM."
)
STRAIGHT_HEAVY = Figure(
    "effort.straight_heavy",
    4,
    _HALVES,
    ("robinson-2024", "grgic-2022", "wu-2026", "D34"),
    Certainty.MODERATE,
    "The least to keep in heavy sets at one load for strength: nothing is gained nearer failure, and each set "
    "takes from the next, so that with one in reserve the last would be missed.",
)
COMPOUND_DEFAULT = Figure(
    "effort.compound_default",
    Span(4, 6),
    _HALVES,
    ("field-notes", "D34"),
    Certainty.OPINION,
    "Volume work on compounds; practice goes up to five in reserve.",
)
ISOLATION_DEFAULT = Figure(
    "effort.isolation_default", Span(0, 4), _HALVES, ("field-notes",), Certainty.OPINION, "Isolation work."
)
TOP_SET_RIR = Figure(
    "effort.top_set_rir",
    Span(1, 5),
    _HALVES,
    ("androulakis-korakakis-2021",),
    Certainty.MODERATE,
    "Heavy sets at RPE 7.5-9.5 raised the powerlifts.",
)


def growth_at(half_reps: float, figures: Figures = PUBLISHED) -> float:
    """Estimate growth in percent for sets stopped `half_reps` half reps before failure."""
    return interpolate(figures(GROWTH), half_reps)


def growth_share(half_reps: float, figures: Figures = PUBLISHED) -> float:
    """Compare with sets to failure: 1.0 at failure, less further away, 0 at least."""
    most = growth_at(0, figures)
    return max(0.0, growth_at(half_reps, figures) / most) if most else 0.0


def load_correction(half_points_over: int, figures: Figures = PUBLISHED) -> int:
    """Correct a load that was so many half RPE points too hard, in tenths of a percent: less is negative."""
    return -half_points_over * figures(LOAD_PER_HALF)
