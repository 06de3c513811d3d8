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
