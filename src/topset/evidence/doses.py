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
TIRED_REPS = Figure(
    "doses.tired_reps",
    65,
    "% of the reps possible when fresh",
    ("general-knowledge",),
    Certainty.OPINION,
    "What is taken to be left at body weight, where the short rests of endurance work repeat it.",
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
