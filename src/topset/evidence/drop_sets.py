"""Drop sets: one set to failure, less weight, again, without rest. They grow muscle like straight sets do."""

from topset.evidence.figure import Certainty, Figure

DROP = Figure(
    "drop_sets.drop",
    200,
    "tenths of % of the load",
    ("field-notes", "E7"),
    Certainty.OPINION,
    "Taken off at each stage.",
)
DROPS = Figure("drop_sets.drops", 2, "drops", ("E7",), Certainty.OPINION, "Weight is cut, then cut again.")
SETS_PER_STAGE = Figure(
    "drop_sets.sets_per_stage",
    0.75,
    "sets",
    ("field-notes",),
    Certainty.OPINION,
    "Four stages, the first included, count about as three straight sets.",
)
