"""Every number of the model. docs/test-bench.md gives the source of each, or says that it is assumed."""

from collections.abc import Mapping
from types import MappingProxyType

from topset.model.program import Level

# How strength and size answer to a week of training.
SKILL_RATE = 0.014635  # of the logarithm of the 1RM a week, where sets have no end
SIZE_RATE = 0.001768  # times the root of the week's sets
LEVEL_RATE: Mapping[Level, float] = MappingProxyType(
    {Level.BEGINNER: 1.0, Level.INTERMEDIATE: 0.5, Level.ADVANCED: 0.25}
)
SKILL_CEILING: Mapping[Level, float] = MappingProxyType(
    {Level.BEGINNER: 0.30, Level.INTERMEDIATE: 0.12, Level.ADVANCED: 0.05}
)
SIZE_CEILING: Mapping[Level, float] = MappingProxyType(
    {Level.BEGINNER: 0.25, Level.INTERMEDIATE: 0.12, Level.ADVANCED: 0.06}
)
RESPONSE_SPREAD = 0.4  # of the lifter's answer, one standard deviation in logarithms
PART_SPREAD = 0.2  # of each muscle's and each lift's
HEAVY = ((0.4, 0.2), (0.6, 0.6), (0.8, 1.0))  # what a set is worth for strength, at its share of the 1RM
EASY_FROM, EASY_TO = 5.0, 10.0  # reps in reserve between which a set loses half of that worth
TOO_LIGHT = 0.4  # share of the 1RM below which a set is worth half for size

# Fatigue, in logarithms of the 1RM.
FAST_PER_SET = 0.010  # of the muscle
FAST_DAYS_LARGE, FAST_DAYS_SMALL = 2.5, 2.0
SLOW_PER_SET = 0.0004  # of the whole lifter, for a lift that does not load the spine
SLOW_PER_SPINE = 0.25  # more for each level of load on the spine
SLOW_DAYS = 10.0
HARDNESS = ((0.0, 1.6), (1.0, 1.2), (2.0, 1.0), (5.0, 0.6))  # of a set, at reps in reserve
WITHIN_PER_SET = 0.011  # until the next set of the muscle, after 150 s of rest
WITHIN_REST = 150.0
WITHIN_KEPT = 0.5  # what is left of it for the next lift
RECOVERY_SPREAD = 0.25
REST_FREE = 0.05  # fast fatigue at the start of a session that costs no growth
REST_END = 0.20  # and that leaves none

# Without training.
LOSS_AFTER, LOSS_DAYS = 14, 70.0
ABOVE_UNTRAINED = 0.47  # how far, in logarithms, a trained lifter is above the same one untrained
REGAIN = 3.0  # times as fast as it was built

# What a day adds, and how well lifters know themselves.
DAY_SPREAD = 0.025
LIFT_SPREAD = 0.012
BELIEF_ERROR = 0.05
REPS_SHARE = 0.93
REPS_SPREAD = 0.2
RIR_BIAS, RIR_BIAS_SPREAD = 0.95, 0.6
RIR_NOISE, RIR_NOISE_PER_REP = 0.6, 0.3
CHOICE_SPREAD = 0.03  # of a load that is left to the lifter

# Life.
MISSED, MISSED_SPREAD = 0.08, 0.06
HOLIDAY, HOLIDAY_DAYS = 0.6, (7, 24)
ILLNESSES = 2.5  # a year
ILL_DAYS = (2, 6)
ILL_COST, ILL_COST_DAYS = 0.08, 5.0
SLEEP_HOURS, SLEEP_SPREAD, NIGHT_SPREAD = 7.3, 0.6, 0.8
SHORT_NIGHT, SHORT_COST = 6.5, 0.012  # hours, and the loss for each one fewer
SLEEP_RECOVERY = 0.15  # longer recovery for each hour of lasting sleep under seven
SILENT_READINGS, SILENT_RESERVE = 0.25, 0.15  # shares of lifters who write none down

# What is written down of it, in points of five.
SORE_PER = 45.0  # points for each unit of fast fatigue
READY, READY_SLOW, READY_FORM = 4.2, 14.0, 20.0  # rested; fewer for slow fatigue, and for a bad day
POINTS_SPREAD = 0.6
