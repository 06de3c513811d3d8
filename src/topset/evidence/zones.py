"""Load zones: which percentages, reps and sets serve which goal."""

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.model.program import Goal


@frozen
class Zone:
    """`percent` in tenths of a percent of the 1RM, `reps` a set, `sets` an exercise."""

    percent: Span
    reps: Span
    sets: Span


_UNIT = "tenths of % 1RM; reps; sets"

STRENGTH = Figure(
    "zones.strength",
    Zone(Span(800, 1000), Span(1, 6), Span(2, 6)),
    _UNIT,
    ("acsm-2026", "nsca-zones"),
    Certainty.MODERATE,
    "The NSCA begins at 85 %, the 2026 ACSM stand at 80 %.",
)
HYPERTROPHY = Figure(
    "zones.hypertrophy",
    Zone(Span(670, 850), Span(6, 12), Span(3, 6)),
    _UNIT,
    ("nsca-zones", "acsm-2009"),
    Certainty.MODERATE,
    "Customary rather than necessary: see `zones.growth_loads`.",
)
GROWTH_LOADS = Figure(
    "zones.growth_loads",
    Span(400, 800),
    "tenths of % 1RM",
    ("lasevicius-2018", "lopez-2021"),
    Certainty.MODERATE,
    "Taken near failure, loads in this range grow muscle alike; at 20 % about half.",
)
POWER = Figure(
    "zones.power",
    Zone(Span(300, 700), Span(1, 6), Span(3, 5)),
    _UNIT,
    ("acsm-2026", "acsm-2009"),
    Certainty.MODERATE,
    "Fast lifts at light to moderate loads; at most 24 reps in all.",
)
POWER_OLYMPIC = Figure(
    "zones.power_olympic",
    Zone(Span(750, 950), Span(1, 5), Span(2, 5)),
    _UNIT,
    ("nsca-zones", "B23", "B24"),
    Certainty.MODERATE,
    "For the Olympic lifts, whose technique limits the load.",
)
POWER_REPS = Figure(
    "zones.power_reps", 24, "reps", ("acsm-2026",), Certainty.MODERATE, "An exercise, a session."
)
ENDURANCE = Figure(
    "zones.endurance",
    Zone(Span(0, 670), Span(12, 25), Span(2, 3)),
    _UNIT,
    ("nsca-zones", "acsm-2009"),
    Certainty.MODERATE,
)
LEAN = Figure(
    "zones.lean",
    Zone(Span(600, 880), Span(4, 15), Span(3, 4)),
    _UNIT,
    ("A1", "A2", "A4", "A6", "A8", "A10"),
    Certainty.COMPUTED,
    "From light volume work to heavy fours: being lean needs both families.",
)
MIXED = Figure(
    "zones.mixed",
    Zone(Span(670, 1000), Span(1, 12), Span(2, 6)),
    _UNIT,
    ("A3", "nsca-zones"),
    Certainty.COMPUTED,
    "The strength and hypertrophy zones together.",
)
HEAVY_WORK = Figure(
    "zones.heavy_work",
    800,
    "tenths of % 1RM",
    ("A10", "A13", "acsm-2026"),
    Certainty.COMPUTED,
    "From here on work counts as heavy; a program for strength and size without it loses strength.",
)


def zone(goal: Goal, figures: Figures = PUBLISHED, *, olympic: bool = False) -> Zone:
    """Give the zone of a goal; `olympic` for cleans, snatches and jerks trained for power."""
    if goal is Goal.POWER and olympic:
        return figures(POWER_OLYMPIC)
    by_goal = {
        Goal.STRENGTH: STRENGTH,
        Goal.HYPERTROPHY: HYPERTROPHY,
        Goal.POWER: POWER,
        Goal.ENDURANCE: ENDURANCE,
        Goal.LEAN: LEAN,
        Goal.MIXED: MIXED,
    }
    return figures(by_goal[goal])
