"""What a week that is planned again may look like."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

FEWEST_SETS = Figure(
    "replanning.fewest_sets",
    2,
    "sets/exercise",
    ("krieger-2010", "general-knowledge"),
    Certainty.OPINION,
    "An exercise that is shortened keeps so many, where it had them: for less the warm-up is not worth it.",
    least=1,
)
STAND_IN_REPS = Figure(
    "replanning.stand_in_reps",
    Span(6, 8),
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "Of a lift that stands in for a heavier one: nobody goes near a maximum in a lift not trained for it.",
)
STAND_IN_RIR = Figure(
    "replanning.stand_in_rir",
    4,
    "half reps in reserve",
    ("general-knowledge",),
    Certainty.OPINION,
    "The least of a lift that stands in for another one: its load has to be found first.",
)
UNLOADED_REPS = Figure(
    "replanning.unloaded_reps",
    Span(8, 15),
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "Of an exercise without a load to choose that stands in for one with a load; the reserve ends the set.",
)
SORE_HOURS = Figure(
    "replanning.sore_hours",
    48,
    "h",
    ("C17", "E28", "thomas-2018"),
    Certainty.OPINION,
    "So long a muscle that is sore today does a set or two at the most in a session.",
)
LONGER = Figure(
    "replanning.longer",
    10,
    "min",
    ("public-logs", "general-knowledge"),
    Certainty.OPINION,
    "Where no minutes are written a session may take so many more than the longest of the week.",
)
MOST_EXERCISES = Figure(
    "replanning.most_exercises",
    8,
    "exercises/session",
    ("general-knowledge",),
    Certainty.OPINION,
    "What comes to a session makes it no longer a list than this; what had more keeps them.",
)
TOO_ALIKE = Figure(
    "replanning.too_alike",
    50,
    "% of a muscle",
    ("general-knowledge",),
    Certainty.OPINION,
    "Exercises of one movement that differ by no more than this do the same work: one of them a session is enough.",
)
REPEAT_BELOW = Figure(
    "replanning.repeat_below",
    50,
    "% of the week's sets",
    ("general-knowledge",),
    Certainty.OPINION,
    "With less than this done a week is repeated: the next one is built on it.",
)
