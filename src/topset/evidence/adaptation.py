"""What a journal changes in a program, and by how much."""

from topset.evidence.figure import Certainty, Figure

MISSED_TWICE = Figure(
    "adaptation.missed_twice",
    2,
    "sessions running",
    ("general-knowledge",),
    Certainty.OPINION,
    "One missed rep may be a bad day: the load is tried again. After so many it comes down.",
    least=1,
)
MISSED_CUT = Figure(
    "adaptation.missed_cut",
    50,
    "tenths of % of the load",
    ("apre",),
    Certainty.OPINION,
    "APRE takes 5 to 10 lb off after a poor set: about a twentieth of the loads it was made for.",
    least=1,
)
MISSED_FAR = Figure(
    "adaptation.missed_far",
    6,
    "half reps",
    ("halperin-2022", "tuchscherer-rts"),
    Certainty.OPINION,
    "So far below what was asked for, reserve included and on average of the sets, the load is too heavy, not the day.",
    least=1,
)
BEATEN = Figure(
    "adaptation.beaten",
    4,
    "half reps",
    ("acsm-2009", "halperin-2022"),
    Certainty.OPINION,
    "By so much every set must beat what was asked for, reserve included: one rep of it may be misjudged.",
    least=1,
)
MAX_CHANGE = Figure(
    "adaptation.max_change",
    10,
    "tenths of % of the 1RM",
    ("general-knowledge",),
    Certainty.OPINION,
    "A smaller change of the maximum moves no load: the program keeps its number.",
)
IDLE_CHANGE = Figure(
    "adaptation.idle_change",
    50,
    "tenths of % of the 1RM",
    ("general-knowledge",),
    Certainty.OPINION,
    "A maximum on which no load hangs is only there to judge by: smaller changes of it are not worth a line.",
)
SORE_DAYS = Figure(
    "adaptation.sore_days",
    2,
    "days",
    ("D15", "thomas-2018"),
    Certainty.OPINION,
    "A reading older than this says nothing of the next session: soreness of one session has passed by then.",
    least=1,
)
ILL_DAYS = Figure(
    "adaptation.ill_days",
    7,
    "days",
    ("D15",),
    Certainty.OPINION,
    "So soon after an ill day the first session is a lighter one.",
    least=1,
)
LONG_ILLNESS = Figure(
    "adaptation.long_illness",
    5,
    "days",
    ("D15", "general-knowledge"),
    Certainty.OPINION,
    "After so many days from the first ill day to the last, not one session is a lighter one but those of a week.",
    least=1,
)
SHORT_NIGHTS = Figure(
    "adaptation.short_nights",
    6,
    "h/night",
    ("craven-2022", "D39"),
    Certainty.WEAK,
    "With no more sleep, reps with a given load fell by a tenth, the load itself by 3 %: fewer sets, the same load.",
    least=1,
)
HISTORY_DAYS = Figure(
    "adaptation.history_days",
    365,
    "days",
    ("general-knowledge",),
    Certainty.OPINION,
    "What was lifted longer ago says nothing of the coming week: the lifter has become another one.",
    least=28,
)
LAYOFF_LEAST = Figure(
    "adaptation.layoff_least",
    50,
    "% of the load",
    ("field-notes",),
    Certainty.OPINION,
    "After however long a break, the first loads are no lighter than this.",
    least=1,
)
HARDER = Figure(
    "adaptation.harder",
    2,
    "half reps in reserve",
    ("halperin-2022", "D34"),
    Certainty.OPINION,
    "Lifters misjudge their reserve by about a rep: only sets that kept back still less were too hard.",
)
SHORT_REPS = Figure(
    "adaptation.short_reps",
    2,
    "reps",
    ("field-notes", "D49"),
    Certainty.OPINION,
    "A step larger than the rules allow is taken once it leaves no more than this below the range.",
)
PROVEN_DAYS = Figure(
    "adaptation.proven_days",
    28,
    "days",
    ("field-notes",),
    Certainty.OPINION,
    "What was lifted as lately as this can be lifted now: strength keeps through two to three weeks without training.",
)
START_SLACK = Figure(
    "adaptation.start_slack",
    25,
    "tenths of % of the load",
    ("public-logs", "D49"),
    Certainty.OPINION,
    "A planned load this little below what was done already is left as it is.",
)
TRIED_AFTER = Figure(
    "adaptation.tried_after",
    3,
    "sessions running",
    ("acsm-2009", "D49"),
    Certainty.OPINION,
    "So often made with one load while nobody told the reserve, the next load is tried: silence keeps nothing back for "
    "ever. Where reps are known to be over, two sessions are published.",
    least=1,
)
EASY_STEP = Figure(
    "adaptation.easy_step",
    50,
    "tenths of % of the load",
    ("halperin-2022", "acsm-2009"),
    Certainty.OPINION,
    "How far from failure a very easy set was is told badly: half of the largest step is enough at once.",
    least=1,
)
