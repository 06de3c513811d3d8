"""Every number of the model, with where it is from. docs/test-bench.md shows them as a table."""

from collections.abc import Mapping
from types import MappingProxyType

from topset.model.program import Level

ASSUMED = "assumed"

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
WITHIN_PER_SET = 0.011  # until the next set of the muscle, after a rest of WITHIN_REST
WITHIN_REST = 150.0  # seconds
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

# What each number means, and its source: an id of the evidence, or that it is assumed.
SOURCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "SKILL_RATE": (
            "a week's gain of strength where sets have no end",
            "pelland-2026, a tenth of ten weeks",
        ),
        "SIZE_RATE": ("a week's gain of size, times √(sets + 1) - 1", "pelland-2026, a tenth of ten weeks"),
        "LEVEL_RATE": ("share of it by experience", ASSUMED),
        "SKILL_CEILING": ("how much strength can still be gained beside size, in logarithms", ASSUMED),
        "SIZE_CEILING": ("and by size", ASSUMED),
        "RESPONSE_SPREAD": ("spread between lifters of what training gives", ASSUMED),
        "PART_SPREAD": ("spread between the muscles and lifts of one lifter", ASSUMED),
        "HEAVY": (
            "worth of a set for strength, at its share of the 1RM",
            "acsm-2026 for 80 %, the rest assumed",
        ),
        "EASY_FROM": ("reps in reserve up to which strength does not care", "robinson-2024"),
        "EASY_TO": ("reps in reserve at which half of that is left", ASSUMED),
        "TOO_LIGHT": ("share of the 1RM below which a set builds half the size", "lasevicius-2018"),
        "FAST_PER_SET": ("fatigue of a muscle for each set", "field-notes say 2 %, half is used"),
        "FAST_DAYS_LARGE": ("days in which it falls to a third, large muscles", "field-notes"),
        "FAST_DAYS_SMALL": ("and small ones", "field-notes"),
        "SLOW_PER_SET": ("fatigue of the whole lifter for each set", ASSUMED),
        "SLOW_PER_SPINE": ("more of it for each level of load on the spine", ASSUMED),
        "SLOW_DAYS": ("days in which it falls to a third", "field-notes; 7 to 15 in fitness-fatigue models"),
        "HARDNESS": ("share of fatigue at reps in reserve", "pareja-blanco for failure, the rest assumed"),
        "WITHIN_PER_SET": (
            "fatigue until the next set of the muscle, rising with the square of HARDNESS",
            ASSUMED,
        ),
        "WITHIN_REST": ("seconds of rest to which that belongs; less after longer ones", ASSUMED),
        "WITHIN_KEPT": ("share of it left for the next lift", ASSUMED),
        "RECOVERY_SPREAD": ("spread between lifters of how long fatigue lasts", ASSUMED),
        "REST_FREE": ("fatigue at the start of a session that costs no growth", ASSUMED),
        "REST_END": ("and that leaves none of it", ASSUMED),
        "LOSS_AFTER": ("days without a lift before it is lost", "field-notes"),
        "LOSS_DAYS": ("days in which a third of what is trained is left", "field-notes"),
        "ABOVE_UNTRAINED": ("how much of the strength is trained, in logarithms", ASSUMED),
        "REGAIN": ("how much faster what was lost comes back", ASSUMED),
        "DAY_SPREAD": ("spread of the 1RM from day to day", "grgic-2020, less what tests add"),
        "LIFT_SPREAD": ("and of a lift within a day", ASSUMED),
        "BELIEF_ERROR": ("error of the maxima that a lifter begins with", ASSUMED),
        "REPS_SHARE": (
            "reps at a share of the 1RM, as a share of Berger's curve",
            "nuzzo-2024: the bench press",
        ),
        "REPS_SPREAD": ("spread of them between lifters and lifts", "nuzzo-2024: 2.5 of 10 reps at 80 %"),
        "RIR_BIAS": ("reps that lifters think they have fewer than they do", "halperin-2022"),
        "RIR_BIAS_SPREAD": ("spread of that between lifters", "halperin-2022: 0.17 to 1.73"),
        "RIR_NOISE": ("spread from set to set near failure", "refalo-2024, less the bias's part"),
        "RIR_NOISE_PER_REP": ("share more of it for each rep in reserve", ASSUMED),
        "CHOICE_SPREAD": ("error of a load that is left to the lifter", ASSUMED),
        "MISSED": ("share of training days that are missed", ASSUMED),
        "MISSED_SPREAD": ("spread of that between lifters", ASSUMED),
        "HOLIDAY": ("share of lifters with a holiday", ASSUMED),
        "HOLIDAY_DAYS": ("its length", ASSUMED),
        "ILLNESSES": ("illnesses a year", ASSUMED),
        "ILL_DAYS": ("days of one", ASSUMED),
        "ILL_COST": ("strength that an illness takes", ASSUMED),
        "ILL_COST_DAYS": ("days in which that falls to a third", ASSUMED),
        "SLEEP_HOURS": ("hours of sleep", ASSUMED),
        "SLEEP_SPREAD": ("spread between lifters", ASSUMED),
        "NIGHT_SPREAD": ("spread between nights", ASSUMED),
        "SHORT_NIGHT": ("hours below which a night costs strength", ASSUMED),
        "SHORT_COST": ("what each hour less costs", ASSUMED),
        "SLEEP_RECOVERY": ("how much longer fatigue lasts for each hour of sleep under seven", ASSUMED),
        "SILENT_READINGS": ("share of lifters who write no readings", ASSUMED),
        "SILENT_RESERVE": ("share of lifters who tell no reserve", ASSUMED),
        "SORE_PER": ("points of soreness for fatigue of a muscle", ASSUMED),
        "READY": ("points of readiness, rested", ASSUMED),
        "READY_SLOW": ("fewer of them for slow fatigue", ASSUMED),
        "READY_FORM": ("fewer of them for a bad day", ASSUMED),
        "POINTS_SPREAD": ("spread of what is written", ASSUMED),
    }
)
