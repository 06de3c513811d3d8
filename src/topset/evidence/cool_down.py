"""The cool-down: how long a stretch is held."""

from topset.evidence.figure import Certainty, Figure

HOLD = Figure(
    "cool_down.hold",
    30,
    "s",
    ("D47", "general-knowledge"),
    Certainty.OPINION,
    "A static stretch; the sample gives the minutes of all together, the seconds of one are our estimate.",
)
