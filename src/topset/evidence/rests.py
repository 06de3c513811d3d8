"""Rest between sets, in seconds."""

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.ground.units import Span
from topset.model.exercise import Exercise, Kind
from topset.model.program import Goal

VOLUME = Figure(
    "rests.volume",
    Span(30, 45),
    "s",
    ("A5",),
    Certainty.OPINION,
    "Traditional volume work. Growth gains a little from more than 60 s, so it suits light loads.",
)
STRENGTH = Figure(
    "rests.strength",
    Span(120, 300),
    "s",
    ("A9", "acsm-2009", "nsca-zones", "grgic-2018"),
    Certainty.MODERATE,
    "Heavy work; trained lifters need two minutes at least.",
)
BACK_OFF = Figure(
    "rests.back_off",
    Span(120, 240),
    "s",
    ("B6", "E9"),
    Certainty.OPINION,
    "Between the top set and the back-offs, as long as the lifter needs.",
)
BACKWARDS = Figure(
    "rests.backwards",
    Span(120, 180),
    "s",
    ("A18", "A9"),
    Certainty.COMPUTED,
    "The article asks for longer rests and gives none: the lower end of its strength rests.",
)
HYPERTROPHY = Figure(
    "rests.hypertrophy",
    Span(90, 120),
    "s",
    ("singer-2024",),
    Certainty.MODERATE,
    "A small benefit over 60 s, little beyond 90 s.",
)
POWER = Figure(
    "rests.power", Span(120, 300), "s", ("nsca-zones",), Certainty.MODERATE, "Speed needs freshness."
)
ENDURANCE = Figure(
    "rests.endurance",
    Span(15, 45),
    "s",
    ("nsca-zones", "A5"),
    Certainty.MODERATE,
    "Half a minute or less is usual.",
)
DROP = Figure("rests.drop", 0, "s", ("E7",), Certainty.OPINION, "Only as long as stripping plates takes.")
REST_PAUSE = Figure("rests.rest_pause", 20, "s", ("field-notes",), Certainty.WEAK, "Known second-hand.")
HEAVY = Figure(
    "rests.heavy",
    120,
    "s",
    ("A9", "grgic-2018", "acsm-2009"),
    Certainty.MODERATE,
    "The least at or above `heavy_from`.",
)
HEAVY_FROM = Figure(
    "rests.heavy_from",
    850,
    "tenths of % 1RM",
    ("nsca-zones",),
    Certainty.MODERATE,
    "Where strength loads begin.",
)
NEAR_MAXIMAL = Figure(
    "rests.near_maximal",
    240,
    "s",
    ("acsm-2009", "A9"),
    Certainty.MODERATE,
    "Between sets of a triple or less: the middle of three to five minutes.",
)
SHORT = Figure(
    "rests.short",
    60,
    "s",
    ("singer-2024",),
    Certainty.MODERATE,
    "Rests under a minute cost growth; too short from `short_until` on.",
)
SHORT_UNTIL = Figure(
    "rests.short_until",
    700,
    "tenths of % 1RM",
    ("A5", "A6", "singer-2024"),
    Certainty.COMPUTED,
    "From this load on, rests of 30-45 s no longer let the reps be made.",
)

_PRACTICE = "A practical default, known second-hand."
STRENGTH_MAIN = Figure("rests.strength_main", 180, "s", ("qala",), Certainty.OPINION, _PRACTICE)
STRENGTH_SECONDARY = Figure("rests.strength_secondary", 150, "s", ("qala",), Certainty.OPINION, _PRACTICE)
STRENGTH_ISOLATION = Figure("rests.strength_isolation", 90, "s", ("qala",), Certainty.OPINION, _PRACTICE)
HYPERTROPHY_MAIN = Figure("rests.hypertrophy_main", 150, "s", ("qala",), Certainty.OPINION, _PRACTICE)
HYPERTROPHY_SECONDARY = Figure(
    "rests.hypertrophy_secondary", 120, "s", ("qala",), Certainty.OPINION, _PRACTICE
)
HYPERTROPHY_ISOLATION = Figure(
    "rests.hypertrophy_isolation", 90, "s", ("qala",), Certainty.OPINION, _PRACTICE
)

_STRENGTH_GOALS = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)


def default_rest(exercise: Exercise, goal: Goal | None, figures: Figures = PUBLISHED) -> int:
    """Seconds of rest after a set for which none is written; an unknown goal counts as hypertrophy."""
    if goal is Goal.ENDURANCE:
        return figures(ENDURANCE).hi
    strength = goal in _STRENGTH_GOALS
    if exercise.kind is not Kind.COMPOUND:
        return figures(STRENGTH_ISOLATION if strength else HYPERTROPHY_ISOLATION)
    if exercise.main_lift:
        return figures(STRENGTH_MAIN if strength else HYPERTROPHY_MAIN)
    return figures(STRENGTH_SECONDARY if strength else HYPERTROPHY_SECONDARY)
