"""When a journal knows a maximum well enough to plan with it.

A plan takes its loads from the maxima for weeks on end: one that is not sure costs more there than in a chart. All
figures are ours, set beside those that the estimate itself rests on.
"""

from topset.evidence.figure import Certainty, Figure

SESSIONS = Figure(
    "known_maxes.sessions",
    3,
    "sessions",
    ("general-knowledge",),
    Certainty.OPINION,
    "One session may be a bad day, and of two nobody knows which. A tested maximum needs no others beside it.",
    least=1,
)
DAYS = Figure(
    "known_maxes.days",
    56,
    "days",
    ("field-notes",),
    Certainty.OPINION,
    "A lift that was left alone for longer is not what it was: what is not trained fades after two or three weeks.",
    least=1,
)
REPS = Figure(
    "known_maxes.reps",
    12,
    "reps with those in reserve",
    ("mayhew-2008",),
    Certainty.OPINION,
    "Up to ten the equations hardly err on average; beyond twelve they go astray.",
    least=1,
)
SPREAD = Figure(
    "known_maxes.spread",
    10,
    "% of the 1RM, to either side",
    ("mayhew-2008", "public-logs"),
    Certainty.OPINION,
    "A band as wide as people differ says nothing of this lifter.",
    least=1,
)
