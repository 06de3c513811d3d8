"""How a lifter's 1RM is followed through a journal: what a set leaves open, how strength drifts, the training max.

Standard deviations are in percent of the 1RM. The spread between people is large and published; that of one lifter
from day to day is not, so most figures here are ours, chosen between the published ones and checked against real logs
(`benchmarks/estimates.py`).
"""

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.evidence.table import Point, Table, interpolate

_SPREAD = "% of the 1RM, one standard deviation"

NOISE: Figure[Table] = Figure(
    "strength_estimate.noise",
    (Point(1, 3.0), Point(5, 4.0), Point(10, 8.5), Point(12, 12.5)),
    f"{_SPREAD}, at reps to failure",
    ("mayhew-2008", "public-logs", "grgic-2020"),
    Certainty.OPINION,
    "Published are 4 % for a repeated 1RM test, some 10 % between people and 7 % between sets of one lifter; how it "
    "grows with the reps is ours, and fast past ten.",
)
RESERVE_NOISE: Figure[Table] = Figure(
    "strength_estimate.reserve_noise",
    (Point(0, 0.5), Point(1, 0.8), Point(4, 2.0)),
    "reps, one standard deviation, at reps in reserve",
    ("refalo-2024", "halperin-2022"),
    Certainty.OPINION,
    "Near failure the error is 0.65 reps with a deviation of 0.78, and grows further away; the line is ours.",
)
TESTED_NOISE = Figure(
    "strength_estimate.tested_noise",
    50,
    "% of the deviation of other sets",
    ("grgic-2020", "field-notes"),
    Certainty.OPINION,
    "A tested maximum has a quarter of the variance.",
    least=1,
)
MOST_REPS = Figure(
    "strength_estimate.most_reps",
    20,
    "reps with those in reserve",
    ("mayhew-2008",),
    Certainty.OPINION,
    "Equations go astray beyond twelve; with more than this a set says nothing.",
    least=1,
)
UNSAID_RESERVE = Figure(
    "strength_estimate.unsaid_reserve",
    3.0,
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "What the best set of a session keeps back on average where nobody said. With none the estimate lags behind; "
    "with any reserve as likely as any other it runs away, far above the singles that were lifted.",
    least=1,
)
EASY_SHARE = Figure(
    "strength_estimate.easy_share",
    20,
    "% of sessions",
    ("general-knowledge",),
    Certainty.OPINION,
    "Light days and deloads: their best sets keep back anything, and say nothing of a loss.",
)
DRIFT = Figure(
    "strength_estimate.drift",
    0.6,
    f"{_SPREAD}, after a day",
    ("field-notes",),
    Certainty.OPINION,
    "Grows with the root of the days: 1.6 % in a week, 4.6 % in two months without a set.",
)
OUTLIER = Figure(
    "strength_estimate.outlier",
    2.0,
    "standard deviations",
    ("field-notes",),
    Certainty.OPINION,
    "What lies further off is believed the less, the further it lies.",
    least=1,
)
STRAYS = Figure(
    "strength_estimate.strays",
    3,
    "sessions in a row",
    ("general-knowledge",),
    Certainty.OPINION,
    "So many outliers on one side are no mistakes but a new level: another machine, an injury.",
    least=1,
)
EASY_STRAYS = Figure(
    "strength_estimate.easy_strays",
    6,
    "sessions in a row",
    ("general-knowledge",),
    Certainty.OPINION,
    "So many far lighter sessions without a reserve told are no deload but a new level.",
    least=1,
)
BAND = Figure(
    "strength_estimate.band",
    1.28,
    "standard deviations",
    ("general-knowledge",),
    Certainty.COMPUTED,
    "On either side: the maximum lies inside four times in five.",
)
USUAL_SESSIONS = Figure(
    "strength_estimate.usual_sessions",
    5,
    "sessions",
    ("general-knowledge",),
    Certainty.OPINION,
    "From the median of so many it is told how far below the maximum a lifter's best sets stay.",
    least=1,
)

TRAINING_SHARE = Figure(
    "strength_estimate.training_share",
    950,
    "tenths of % of the lower end of the band",
    ("general-knowledge",),
    Certainty.OPINION,
    "The band's lower end is some 5 % below the estimate: together the customary 90 %.",
    least=1,
)
TRAINING_SESSIONS = Figure(
    "strength_estimate.training_sessions",
    3,
    "sessions",
    ("general-knowledge",),
    Certainty.OPINION,
    "Before so many there is no training max, and after a move so many go by before the next rise.",
    least=1,
)
TRAINING_DAYS = Figure(
    "strength_estimate.training_days",
    21,
    "days",
    ("general-knowledge",),
    Certainty.OPINION,
    "A training max rises no sooner: a block is trained on one.",
)
TRAINING_RISE = Figure(
    "strength_estimate.training_rise",
    50,
    "tenths of % of the training max",
    ("acsm-2009",),
    Certainty.OPINION,
    "The most it rises at once; loads are raised by 2 to 10 %.",
)

TRAINING_ANEW = Figure(
    "strength_estimate.training_anew",
    250,
    "tenths of % of the training max",
    ("general-knowledge",),
    Certainty.OPINION,
    "So far below what is due it was never the lifter's: a first week of learning, another machine. It is set anew.",
    least=1,
)


def noise(reps: float, figures: Figures = PUBLISHED) -> float:
    """Read how far a set of `reps` reps to failure misses the 1RM: a standard deviation in percent."""
    return max(0.1, interpolate(figures(NOISE), max(1.0, reps)))


def reserve_noise(reserve: float, figures: Figures = PUBLISHED) -> float:
    """Read how far a told reserve misses the true one: a standard deviation in reps."""
    return max(0.0, interpolate(figures(RESERVE_NOISE), reserve))
