"""How many reps people can do at a percentage of their 1RM, and how much they differ."""

from enum import StrEnum
from math import erf, sqrt

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.evidence.table import Point, Table, interpolate
from topset.model.exercise import Exercise
from topset.model.families import CHEST_PRESSES


class Curve(StrEnum):
    """Which curve an exercise follows."""

    ALL = "all"
    BENCH = "bench press"
    LEG_PRESS = "leg press"


_UNIT = "reps to failure at tenths of % 1RM"
_SOURCE = ("nuzzo-2024",)
_ONE = Point(1000, 1.0)

ALL: Figure[Table] = Figure(
    "reps_at_percent.all",
    (
        Point(600, 20.5),
        Point(650, 17.4),
        Point(700, 15.0),
        Point(750, 12.5),
        Point(800, 10.0),
        Point(850, 7.5),
        Point(900, 5.0),
        Point(950, 2.0),
        _ONE,
    ),
    _UNIT,
    _SOURCE,
    Certainty.WEAK,
    "269 studies, but read off the figure by others; 60 and 65 % by the formula that fits the curve.",
)
BENCH: Figure[Table] = Figure(
    "reps_at_percent.bench",
    (
        Point(700, 14.1),
        Point(750, 11.0),
        Point(800, 8.8),
        Point(850, 6.0),
        Point(900, 4.0),
        Point(950, 2.0),
        _ONE,
    ),
    _UNIT,
    _SOURCE,
    Certainty.MODERATE,
    "70 and 80 % as published (intervals 12.4-16.1 and 7.7-10.1), the rest read off the figure.",
)
LEG_PRESS: Figure[Table] = Figure(
    "reps_at_percent.leg_press",
    (
        Point(700, 19.0),
        Point(750, 16.0),
        Point(800, 13.1),
        Point(850, 11.0),
        Point(900, 9.0),
        Point(950, 3.0),
        _ONE,
    ),
    _UNIT,
    _SOURCE,
    Certainty.MODERATE,
    "70 and 80 % as published (intervals 14.2-25.5 and 9.8-17.5), the rest read off the figure.",
)
SPREAD = Figure(
    "reps_at_percent.spread",
    2.51,
    "reps",
    _SOURCE,
    Certainty.MODERATE,
    "Standard deviation between people at 80 %.",
)
SPREAD_SLOPE = Figure(
    "reps_at_percent.spread_slope",
    0.0925,
    "reps per % 1RM below 80",
    _SOURCE,
    Certainty.COMPUTED,
    "The line through the deviations at 80 and 60 % (4.36).",
)
CHART: Figure[Table] = Figure(
    "reps_at_percent.chart",
    (
        Point(1, 1000.0),
        Point(2, 950.0),
        Point(3, 930.0),
        Point(4, 900.0),
        Point(5, 870.0),
        Point(6, 850.0),
        Point(7, 830.0),
        Point(8, 800.0),
        Point(9, 770.0),
        Point(10, 750.0),
        Point(11, 700.0),
        Point(12, 670.0),
        Point(15, 650.0),
    ),
    "tenths of % 1RM at reps to failure",
    ("nsca-chart",),
    Certainty.MODERATE,
    "The textbook chart; from 11 reps on from general knowledge.",
)
UNLIKELY = Figure(
    "reps_at_percent.unlikely",
    0.25,
    "probability",
    ("B22", "B26", "nuzzo-2024"),
    Certainty.COMPUTED,
    "Reps that fewer fresh lifters than this share can do are hardly reachable.",
)


def curve_of(exercise: Exercise) -> Curve:
    """Choose the curve of an exercise: leg presses, chest presses, and one for all else."""
    if "leg press" in exercise.name.lower():
        return Curve.LEG_PRESS
    if exercise.pattern in CHEST_PRESSES:
        return Curve.BENCH
    return Curve.ALL


def expected_reps(percent: float, curve: Curve = Curve.ALL, figures: Figures = PUBLISHED) -> float:
    """Estimate the mean reps to failure at `percent`, in tenths of a percent of the 1RM; 0 or more."""
    tables = {Curve.ALL: ALL, Curve.BENCH: BENCH, Curve.LEG_PRESS: LEG_PRESS}
    return max(0.0, interpolate(figures(tables[curve]), percent))


def spread(percent: float, figures: Figures = PUBLISHED) -> float:
    """Estimate the standard deviation between people, in reps; at least half a rep."""
    return max(0.5, figures(SPREAD) + figures(SPREAD_SLOPE) * (800 - percent) / 10)


def reachable(percent: float, reps: float, curve: Curve = Curve.ALL, figures: Figures = PUBLISHED) -> float:
    """Estimate the probability that a fresh lifter can do `reps` reps at `percent` (tenths of a percent).

    Reps to failure are taken as normally distributed; half a rep corrects for their being whole.
    """
    shortfall = (reps - 0.5 - expected_reps(percent, curve, figures)) / spread(percent, figures)
    return 0.5 * (1 - erf(shortfall / sqrt(2)))


def chart_percent(reps: float, figures: Figures = PUBLISHED) -> int:
    """Read the textbook chart: the load for `reps` reps to failure, in tenths of a percent of the 1RM."""
    return round(interpolate(figures(CHART), max(1.0, reps)))
