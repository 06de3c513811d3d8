"""Training with a joint that hurts: how much pain is borne, and what follows when it was too much."""

from topset.evidence.figure import Certainty, Figure

BORNE = Figure(
    "pain.borne",
    3,
    "of 10",
    ("general-knowledge",),
    Certainty.OPINION,
    "A set ends when it hurts more than this, on a scale from none to the worst. No diagnosis.",
)
NEXT_SETS = Figure(
    "pain.next_sets",
    50,
    "% of the sets",
    ("general-knowledge",),
    Certainty.OPINION,
    "What is done the next time where a joint is worse on the morning after.",
)
