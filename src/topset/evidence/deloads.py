"""Lighter weeks: when they come and what they cut."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

INTERVAL = Figure(
    "deloads.interval",
    5.6,
    "weeks",
    ("bell-2024", "D35"),
    Certainty.MODERATE,
    "Mean of 246 strength and physique athletes; standard deviation 2.3.",
)
EVERY = Figure(
    "deloads.every",
    Span(3, 8),
    "weeks",
    ("bell-2024", "D35"),
    Certainty.COMPUTED,
    "The mean less and plus one standard deviation.",
)
MAX_WEEKS_WITHOUT = Figure(
    "deloads.max_weeks_without",
    8,
    "weeks",
    ("bell-2024", "D35"),
    Certainty.COMPUTED,
    "More hard weeks in a row than this are unusual.",
)
DAYS = Figure("deloads.days", 6.4, "days", ("bell-2024",), Certainty.MODERATE, "Standard deviation 1.7.")
SETS_CUT = Figure(
    "deloads.sets_cut", Span(30, 60), "%", ("field-notes", "D35"), Certainty.MODERATE, "Of the week before."
)
LOAD_CUT = Figure(
    "deloads.load_cut",
    Span(0, 10),
    "%",
    ("field-notes", "D35"),
    Certainty.MODERATE,
    "The same load or a little less.",
)
SETS_KEPT = Figure(
    "deloads.sets_kept",
    50,
    "%",
    ("field-notes", "D35"),
    Certainty.COMPUTED,
    "Default of a deload week; inside the range usually cut.",
)
LOAD_KEPT = Figure(
    "deloads.load_kept",
    90,
    "%",
    ("field-notes", "D35"),
    Certainty.COMPUTED,
    "Default of a deload week; the lighter end of what is usual.",
)
LIGHT_SETS = Figure(
    "deloads.light_sets",
    70,
    "%",
    ("field-notes", "D35"),
    Certainty.COMPUTED,
    "Kept in a deload of load: the fewest are cut that is usual.",
)
LIGHT_LOAD = Figure(
    "deloads.light_load",
    90,
    "%",
    ("field-notes", "D35", "E29"),
    Certainty.COMPUTED,
    "Kept in a deload of load: as much is cut as is usual, below what is near a maximum.",
)
REST_BEFORE_MEET = Figure(
    "deloads.rest_before_meet",
    2,
    "days",
    ("travis-2020", "general-knowledge"),
    Certainty.OPINION,
    "Without training before a competition; up to a week costs nothing, two days are our estimate.",
)
TAPER_CUT = Figure(
    "deloads.taper_cut",
    Span(30, 50),
    "% of volume",
    ("travis-2020", "bosquet-2007"),
    Certainty.MODERATE,
    "Before a test, over about two weeks, with the load kept.",
)
