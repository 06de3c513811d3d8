"""What a journal must show before something is said of it."""

from topset.evidence.figure import Certainty, Figure

SIGNS = Figure(
    "journal_signs.signs",
    2,
    "signs",
    ("D15", "pyr"),
    Certainty.OPINION,
    "Of the article's three; a guide to programming deloads at two of its five. One alone has many causes.",
    least=1,
)
TOGETHER = Figure(
    "journal_signs.together",
    28,
    "days",
    ("D15",),
    Certainty.OPINION,
    "Signs no further apart than this belong together.",
)
LOW_READINESS = Figure(
    "journal_signs.low_readiness",
    2,
    "points of 5",
    ("D15",),
    Certainty.OPINION,
    "So few points are a tired day.",
)
HIGH_SORENESS = Figure(
    "journal_signs.high_soreness",
    4,
    "points of 5",
    ("D15",),
    Certainty.OPINION,
    "From here on a muscle is very sore.",
)
LASTING_READINGS = Figure(
    "journal_signs.lasting_readings",
    3,
    "readings in a row",
    ("D15",),
    Certainty.OPINION,
    "Fewer of them are a bad day, not lasting fatigue.",
    least=1,
)
LASTING_DAYS = Figure(
    "journal_signs.lasting_days",
    7,
    "days",
    ("D15", "thomas-2018"),
    Certainty.OPINION,
    "Tiredness and soreness of one hard session are gone well before; they last when they span this.",
)
ILLNESSES = Figure(
    "journal_signs.illnesses",
    2,
    "illnesses",
    ("D15",),
    Certainty.OPINION,
    "Everyone is ill at times: the article's sign is to be ill more often.",
    least=1,
)
ILLNESS_DAYS = Figure(
    "journal_signs.illness_days",
    56,
    "days",
    ("D15",),
    Certainty.OPINION,
    "The illnesses lie within so many days.",
)
ILLNESS_APART = Figure(
    "journal_signs.illness_apart",
    7,
    "days",
    ("D15",),
    Certainty.OPINION,
    "Ill days no further apart than this are one illness.",
)
NIGHTS = Figure(
    "journal_signs.nights",
    3,
    "nights/week",
    ("D39",),
    Certainty.OPINION,
    "With fewer nights in the journal nothing is said of the sleep of a week.",
    least=1,
)
E1RM_SCATTER = Figure(
    "journal_signs.e1rm_scatter",
    75,
    "tenths of %",
    ("public-logs",),
    Certainty.COMPUTED,
    "Standard deviation of Epley's estimates of one lifter within 14 days; the other formulas scatter 6.8 to 7.8 %.",
)
FALLING_SESSIONS = Figure(
    "journal_signs.falling_sessions",
    3,
    "sessions",
    ("D15", "pyr"),
    Certainty.OPINION,
    "Every one of them must lie below what was; a guide to programming is content with two.",
    least=1,
)
BASELINE_SESSIONS = Figure(
    "journal_signs.baseline_sessions",
    3,
    "sessions",
    ("public-logs",),
    Certainty.OPINION,
    "From fewer sessions before, what a lifter could do is not known.",
    least=1,
)
PERFORMANCE_DAYS = Figure(
    "journal_signs.performance_days",
    56,
    "days",
    ("D15",),
    Certainty.OPINION,
    "Sessions further back are not compared with: a lifter of another time.",
)
MISSED_VOLUME = Figure(
    "journal_signs.missed_volume",
    20,
    "%",
    ("C2", "pelland-2026"),
    Certainty.OPINION,
    "So large a part of a week's planned sets may be missing: growth hardly changes by it.",
)
