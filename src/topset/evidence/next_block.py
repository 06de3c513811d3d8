"""What the block behind says about the one ahead, and from when on it says anything."""

from topset.evidence.figure import Certainty, Figure

WEEKS = Figure(
    "next_block.weeks",
    6,
    "weeks",
    ("bell-2024",),
    Certainty.COMPUTED,
    "The hard weeks looked back at: those between two deloads, rounded up.",
    least=1,
)
PROGRESS = Figure(
    "next_block.progress",
    10,
    "tenths of % of the 1RM",
    ("general-knowledge",),
    Certainty.OPINION,
    "A lift whose estimate rose by less over the weeks looked back at has not moved.",
    least=1,
)
SESSIONS = Figure(
    "next_block.sessions",
    4,
    "sessions",
    ("B1",),
    Certainty.OPINION,
    "Of a lift that was done less often it is not said that it grew.",
    least=2,
)
STANDSTILL = Figure(
    "next_block.standstill",
    6,
    "sessions",
    ("B1",),
    Certainty.OPINION,
    "Nor that it stands still, of one done less often: twice the sessions of a plateau, for an exercise goes by it.",
    least=2,
)
LEFT_OUT = Figure(
    "next_block.left_out",
    50,
    "% of its sessions",
    ("C18",),
    Certainty.OPINION,
    "An exercise that was left out so often, while the rest of the session was done, is one its lifter does not do.",
    least=1,
)
LESS = Figure(
    "next_block.less",
    20,
    "% of the weekly sets",
    ("pyr", "D33"),
    Certainty.OPINION,
    "How much lower a group begins that did not recover: the change that a guide allows in a week.",
)
LIGHT_WEEK = Figure(
    "next_block.light_week",
    70,
    "% of the usual sets",
    ("field-notes", "D35"),
    Certainty.COMPUTED,
    "A week of no more sets than this was a lighter one, planned or not: deloads cut 30 to 60 %.",
)
OFTEN = Figure(
    "next_block.often",
    1,
    "sessions/week",
    ("general-knowledge",),
    Certainty.OPINION,
    "A main lift trained so often is one its lifter wants to be strong in.",
    least=1,
)
EXPERIENCE = Figure(
    "next_block.experience",
    26,
    "weeks trained",
    ("general-knowledge",),
    Certainty.OPINION,
    "Half a year of training is where beginners' advice usually ends.",
    least=1,
)
