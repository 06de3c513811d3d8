"""Limits that a check needs and nobody published: where a habit begins to matter."""

from topset.evidence.figure import Certainty, Figure

LIGHT_SESSION = Figure(
    "check_limits.light_session",
    2,
    "direct hard sets",
    ("C15", "C17", "remmert-2025"),
    Certainty.OPINION,
    "So few sets of a muscle in a session ask for no recovery that would forbid the next one.",
)
HEAVY_SESSIONS = Figure(
    "check_limits.heavy_sessions",
    2,
    "sessions/week",
    ("B14", "E22", "E27"),
    Certainty.OPINION,
    "Sessions of one lift with sets at or above `back_offs.repeated`; the articles only say: not frequently.",
)
FAILING_EXERCISES = Figure(
    "check_limits.failing_exercises",
    3,
    "exercises",
    ("D34",),
    Certainty.OPINION,
    "A session of fewer is too short to say that all of it goes to failure; our estimate.",
)
ISOLATIONS_OVER = Figure(
    "check_limits.isolations_over",
    1,
    "exercises",
    ("D50",),
    Certainty.OPINION,
    "As many isolation exercises as compounds, and so many more, are the usual end of a session; our estimate.",
)
FALL = Figure(
    "check_limits.fall",
    1,
    "direct sets/week",
    ("C11",),
    Certainty.OPINION,
    "A smaller change between weeks is no fall in volume.",
)
REMARKABLE_INTERVAL = Figure(
    "check_limits.remarkable_interval",
    6,
    "weeks",
    ("bell-2024", "D35"),
    Certainty.COMPUTED,
    "The usual 5.6 weeks between deloads, rounded up: a longer stretch is worth a remark.",
)
GUARDED_PERCENT = Figure(
    "check_limits.guarded_percent",
    900,
    "tenths of % 1RM",
    ("E4", "E31"),
    Certainty.OPINION,
    "From here on a bar that can pin the lifter is guarded; a primer at 85 % leaves reps enough.",
)
GUARDED_REPS = Figure(
    "check_limits.guarded_reps",
    3,
    "reps",
    ("E25", "E31"),
    Certainty.OPINION,
    "Sets of so few reps that stop close to failure are guarded whatever their percentage.",
)
GUARDED_RIR = Figure(
    "check_limits.guarded_rir",
    2,
    "half reps in reserve",
    ("E31", "halperin-2022"),
    Certainty.OPINION,
    "One rep in reserve is within the error of judging it.",
)
