"""How many sets one exercise should have in one session."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

SESSION_SETS = Figure(
    "doses.session_sets",
    Span(2, 5),
    "sets/exercise",
    ("nsca-zones", "acsm-2026", "krieger-2010"),
    Certainty.MODERATE,
    "Several sets beat one; past five another exercise serves better.",
)
UNKNOWN_REPS = Figure(
    "doses.unknown_reps",
    8,
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "How many pull-ups or dips a trained lifter is taken to do while no record says better.",
)
_BY_OTHER_LIFTS = "A rule of thumb of coaches, where no record says better."
LIKELY_DIPS = Figure(
    "doses.likely_dips", 15, "reps", ("general-knowledge",), Certainty.OPINION, _BY_OTHER_LIFTS, least=1
)
BENCH_FOR_DIPS = Figure(
    "doses.bench_for_dips",
    100,
    "% of body mass",
    ("general-knowledge",),
    Certainty.OPINION,
    "The 1RM of the bench press from which so many dips are taken to be possible.",
)
LIKELY_PULL_UPS = Figure(
    "doses.likely_pull_ups", 10, "reps", ("general-knowledge",), Certainty.OPINION, _BY_OTHER_LIFTS, least=1
)
DEADLIFT_FOR_PULL_UPS = Figure(
    "doses.deadlift_for_pull_ups",
    200,
    "% of body mass",
    ("general-knowledge",),
    Certainty.OPINION,
    "The 1RM of the deadlift from which so many pull-ups are taken to be possible.",
)
ROW_FOR_PULL_UPS = Figure(
    "doses.row_for_pull_ups",
    125,
    "% of body mass",
    ("general-knowledge",),
    Certainty.OPINION,
    "The same for the barbell row.",
)
TIRED_REST = Figure(
    "doses.tired_rest",
    90,
    "s",
    ("general-knowledge",),
    Certainty.OPINION,
    "The longest rest that tires: after more than that a set at body weight has nearly all its reps again.",
)
TIRED_REPS = Figure(
    "doses.tired_reps",
    65,
    "% of the reps possible when fresh",
    ("general-knowledge",),
    Certainty.OPINION,
    "What is taken to be left at body weight, where the short rests of endurance work repeat it.",
)
MANY_REPS = Figure(
    "doses.many_reps",
    15,
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "As many at body weight as tire so much that the next sets have fewer.",
)
SETS_OF_MANY = Figure(
    "doses.sets_of_many",
    90,
    "% of the reps possible when fresh",
    ("general-knowledge",),
    Certainty.OPINION,
    "What is taken to be left on average for several sets of many reps at body weight.",
)
SORE_REPS = Figure(
    "doses.sore_reps",
    8,
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "The fewest that load a joint that hurts: lighter weights for longer sets.",
)
SORE_RIR = Figure(
    "doses.sore_rir",
    4,
    "half reps in reserve",
    ("general-knowledge",),
    Certainty.OPINION,
    "The least next to a joint that hurts, so that form does not break on the last rep.",
)
