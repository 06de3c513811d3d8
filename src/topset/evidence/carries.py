"""How long a metre takes: the one figure that turns carries, sleds and runs of a session into time."""

from topset.evidence.figure import Certainty, Figure

METRE = Figure(
    "carries.metre",
    1.0,
    "s",
    ("general-knowledge",),
    Certainty.OPINION,
    "A loaded walk goes at about a metre a second.",
)
