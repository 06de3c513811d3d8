"""How long one rep may take."""

from topset.evidence.figure import Certainty, Figure

EQUAL_UNTIL = Figure(
    "tempo.equal_until",
    8,
    "s/rep",
    ("schoenfeld-2015", "C23"),
    Certainty.MODERATE,
    "From half a second up to this, reps grow muscle alike; slower lowering costs load and reps.",
)
TOO_SLOW = Figure(
    "tempo.too_slow",
    10,
    "s/rep",
    ("schoenfeld-2015",),
    Certainty.MODERATE,
    "Slower reps grew muscle less.",
)
