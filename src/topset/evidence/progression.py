"""How fast sets, loads and reps may rise, and how long a block lasts."""

from collections.abc import Mapping

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span
from topset.model.program import Level

WEEKLY_GROWTH = Figure(
    "progression.weekly_growth",
    20,
    "% of weekly sets",
    ("pyr", "D49"),
    Certainty.OPINION,
    "Weekly volume should not jump by more.",
)
SETS_STEP = Figure(
    "progression.sets_step",
    Span(1, 3),
    "sets/muscle/week",
    ("rp-2024", "C11"),
    Certainty.OPINION,
    "A small group's jump within this is fine whatever its percentage.",
)
LOAD_STEP = Figure(
    "progression.load_step",
    Span(20, 100),
    "tenths of % of the load",
    ("acsm-2009", "C3"),
    Certainty.MODERATE,
    "When the target is beaten by one or two reps twice running.",
)
TWO_FOR_TWO = Figure(
    "progression.two_for_two",
    2,
    "sessions",
    ("acsm-2009",),
    Certainty.MODERATE,
    "Consecutive sessions over the target before the load rises.",
)
REPS_STEP = Figure(
    "progression.reps_step",
    1,
    "reps/session",
    ("C20", "C21"),
    Certainty.OPINION,
    "As in 8, 9, 10 within a week.",
)
BLOCK_WEEKS: Figure[tuple[int, ...]] = Figure(
    "progression.block_weeks",
    (4, 8, 12),
    "weeks",
    ("C11",),
    Certainty.OPINION,
    "Usual lengths of a program over which sets rise.",
)
BACKWARDS_WEEKS = Figure(
    "progression.backwards_weeks",
    Span(3, 4),
    "weeks",
    ("A25",),
    Certainty.OPINION,
    "A trial run, then back to a traditional program.",
)
BACKWARDS_PARTS = Figure(
    "progression.backwards_parts",
    2,
    "parts/week",
    ("A20",),
    Certainty.OPINION,
    "One part, two at the most.",
    least=1,
)
RETEST_WEEKS = Figure(
    "progression.retest_weeks",
    Span(1, 2),
    "weeks",
    ("A28", "travis-2020"),
    Certainty.COMPUTED,
    "How soon after a Backwards block its effect should be tested.",
)
PLATEAU_SESSIONS = Figure(
    "progression.plateau_sessions",
    3,
    "sessions",
    ("B1",),
    Certainty.COMPUTED,
    "Sessions without a better e1RM that make a plateau; the article names none.",
)
PLATEAU_DAYS = Figure(
    "progression.plateau_days",
    21,
    "days",
    ("B1", "public-logs"),
    Certainty.OPINION,
    "A lift that has not grown for less may only scatter: estimates of one lifter differ by some 7 %.",
)
PLATEAU_LIFTS = Figure(
    "progression.plateau_lifts",
    3,
    "lifts",
    ("B1", "D15"),
    Certainty.OPINION,
    "So many that stall together have one cause, and it is not the exercise.",
    least=2,
)

_GAIN = (
    "What a plan expects of the maximum with each hard week; cautious, and corrected by the reps in reserve."
)
_A_WEEK = "tenths of % of the 1RM a week"
GAIN_BEGINNER = Figure("progression.gain_beginner", 20, _A_WEEK, ("D49",), Certainty.OPINION, _GAIN)
GAIN_INTERMEDIATE = Figure("progression.gain_intermediate", 3, _A_WEEK, ("D49",), Certainty.OPINION, _GAIN)
GAIN_ADVANCED = Figure("progression.gain_advanced", 1, _A_WEEK, ("D49",), Certainty.OPINION, _GAIN)
EXPECTED_GAIN: Mapping[Level, Figure[int]] = {
    Level.BEGINNER: GAIN_BEGINNER,
    Level.INTERMEDIATE: GAIN_INTERMEDIATE,
    Level.ADVANCED: GAIN_ADVANCED,
}
REPS_GAIN = Figure(
    "progression.reps_gain",
    1,
    "reps a block",
    ("C20", "D49"),
    Certainty.OPINION,
    "What a plan expects at body weight from one block to the next; cautious, and corrected by the reps in reserve.",
)
