"""What weekly sets and sessions bring: group means over about ten weeks, in percent.

Sets are fractional: 1 for a muscle worked directly, 0.5 for one worked indirectly. The coefficients were
fitted to published contrasts; they describe groups, never one lifter.
"""

from math import exp, expm1, sqrt

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.ground.units import Span

_SOURCE = ("pelland-2026",)

HYPERTROPHY = Figure(
    "dose_response.hypertrophy",
    0.01768,
    "log growth per square root of a set",
    _SOURCE,
    Certainty.STRONG,
    "67 studies; growth follows the square root of weekly sets.",
)
HYPERTROPHY_LOW = Figure(
    "dose_response.hypertrophy_low",
    0.0106,
    "log growth per square root of a set",
    _SOURCE,
    Certainty.COMPUTED,
    "From the lower ends of the published intervals at 10, 20 and 30 sets.",
)
HYPERTROPHY_HIGH = Figure(
    "dose_response.hypertrophy_high",
    0.0244,
    "log growth per square root of a set",
    _SOURCE,
    Certainty.COMPUTED,
    "From the upper ends of the published intervals at 10, 20 and 30 sets.",
)
STRENGTH = Figure(
    "dose_response.strength",
    0.14635,
    "log gain",
    _SOURCE,
    Certainty.STRONG,
    "Approached as V/(V+1): most of it comes with the first sets.",
)
STRENGTH_FREQUENCY = Figure(
    "dose_response.strength_frequency",
    0.2395,
    "log gain",
    _SOURCE,
    Certainty.STRONG,
    "Approached as F/(F+1) over weekly sessions of the lift.",
)
HYPERTROPHY_DETECTABLE = Figure(
    "dose_response.hypertrophy_detectable",
    2.05,
    "%",
    _SOURCE,
    Certainty.STRONG,
    "The smallest growth that a study can tell from none.",
)
STRENGTH_DETECTABLE = Figure(
    "dose_response.strength_detectable",
    3.96,
    "%",
    _SOURCE,
    Certainty.STRONG,
    "The smallest gain that a study can tell from none.",
)
HYPERTROPHY_MINIMUM = Figure(
    "dose_response.hypertrophy_minimum",
    4,
    "fractional sets/week",
    (*_SOURCE, "iversen-2021"),
    Certainty.STRONG,
    "Where growth becomes detectable.",
)
STRENGTH_MINIMUM = Figure(
    "dose_response.strength_minimum",
    1,
    "fractional sets/week",
    _SOURCE,
    Certainty.STRONG,
    "Where strength gain becomes detectable.",
)
STRENGTH_PLATEAU = Figure(
    "dose_response.strength_plateau",
    5,
    "fractional sets/week",
    _SOURCE,
    Certainty.STRONG,
    "More sets than this bring hardly any more strength.",
)
MAINTENANCE = Figure(
    "dose_response.maintenance",
    Span(11, 33),
    "% of the dose",
    ("bickel-2011",),
    Certainty.MODERATE,
    "One ninth to one third of the training keeps the gains of the young.",
)


def hypertrophy_gain(sets: float, figures: Figures = PUBLISHED) -> float:
    """Estimate growth in percent from fractional sets a week; 0 for no sets."""
    return _growth(sets, figures(HYPERTROPHY))


def hypertrophy_range(sets: float, figures: Figures = PUBLISHED) -> tuple[float, float]:
    """Bound the mean growth in percent: the published interval of the group mean."""
    return _growth(sets, figures(HYPERTROPHY_LOW)), _growth(sets, figures(HYPERTROPHY_HIGH))


def hypertrophy_slope(sets: float, figures: Figures = PUBLISHED) -> float:
    """Estimate what one more weekly set would add, in percent."""
    slope = figures(HYPERTROPHY)
    root = sqrt(sets + 1)
    return 100 * exp(slope * (root - 1)) * slope / (2 * root)


def strength_gain(sets: float, figures: Figures = PUBLISHED) -> float:
    """Estimate strength gain in percent from fractional sets of the lift a week."""
    return _approached(sets, figures(STRENGTH))


def strength_gain_by_frequency(sessions: float, figures: Figures = PUBLISHED) -> float:
    """Estimate strength gain in percent from sessions of the lift a week."""
    return _approached(sessions, figures(STRENGTH_FREQUENCY))


def _growth(sets: float, slope: float) -> float:
    return 100 * expm1(slope * (sqrt(sets + 1) - 1))


def _approached(dose: float, limit: float) -> float:
    return 100 * expm1(limit * dose / (dose + 1))
