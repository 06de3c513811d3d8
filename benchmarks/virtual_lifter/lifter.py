"""A lifter with what nobody sees: true maxima, how training is answered, how well reserve is judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from random import Random

from benchmarks.virtual_lifter import parameters as p
from topset.evidence.landmarks import VolumeGroup
from topset.model.program import Goal, Level

# True maxima of an intermediate lifter as shares of body mass; of a dumbbell by the hand.
STRENGTH: Mapping[str, float] = {
    "back_squat": 1.5,
    "bench_press": 1.1,
    "deadlift": 1.8,
    "overhead_press": 0.7,
    "barbell_row": 0.95,
    "lat_pulldown": 1.0,
    "cable_row": 0.95,
    "leg_press": 2.6,
    "standing_calf_raise": 1.0,
    "lying_leg_curl": 0.6,
    "lateral_raise": 0.17,
    "dumbbell_curl": 0.22,
    "triceps_pushdown": 0.55,
    "incline_dumbbell_press": 0.4,
}
FORM: Mapping[Level, float] = {Level.BEGINNER: 0.6, Level.INTERMEDIATE: 1.0, Level.ADVANCED: 1.3}
LEVELS = (Level.BEGINNER, Level.INTERMEDIATE, Level.INTERMEDIATE, Level.ADVANCED)
GOALS = (Goal.HYPERTROPHY, Goal.HYPERTROPHY, Goal.MIXED, Goal.STRENGTH)


@dataclass(frozen=True, slots=True)
class Lifter:
    """Loads in grams. `believed` is what the lifter takes for the maxima; the other numbers are hidden.

    `reserve` is how many reps fewer than the truth the lifter thinks are left.
    """

    seed: int
    level: Level
    goal: Goal
    days: int
    body_g: int
    maxima: Mapping[str, float]
    believed: Mapping[str, float]
    skill: Mapping[str, float]
    size: Mapping[VolumeGroup, float]
    endurance: Mapping[str, float]
    recovery: float
    reserve: float
    missed: float
    sleep: float
    tells_readings: bool
    tells_reserve: bool


def lifter(seed: int) -> Lifter:
    """The same lifter for the same seed."""
    chance = Random(f"lifter {seed}")
    level = chance.choice(LEVELS)
    body = round(min(125, max(50, chance.gauss(80, 13))) * 2) * 500
    form = FORM[level] * exp(chance.gauss(0, 0.12))
    answer = chance.gauss(0, p.RESPONSE_SPREAD)
    maxima = {slug: body * share * form * exp(chance.gauss(0, 0.08)) for slug, share in STRENGTH.items()}
    return Lifter(
        seed=seed,
        level=level,
        goal=chance.choice(GOALS),
        days=chance.choice((2, 3, 3, 4)),
        body_g=body,
        maxima=maxima,
        believed={slug: grams * exp(chance.gauss(0, p.BELIEF_ERROR)) for slug, grams in maxima.items()},
        skill={slug: exp(answer + chance.gauss(0, p.PART_SPREAD)) for slug in STRENGTH},
        size={group: exp(answer + chance.gauss(0, p.PART_SPREAD)) for group in VolumeGroup},
        endurance={slug: p.REPS_SHARE * exp(chance.gauss(0, p.REPS_SPREAD)) for slug in STRENGTH},
        recovery=exp(chance.gauss(0, p.RECOVERY_SPREAD)),
        reserve=chance.gauss(p.RIR_BIAS, p.RIR_BIAS_SPREAD),
        missed=min(0.4, max(0.0, chance.gauss(p.MISSED, p.MISSED_SPREAD))),
        sleep=chance.gauss(p.SLEEP_HOURS, p.SLEEP_SPREAD),
        tells_readings=chance.random() >= p.SILENT_READINGS,
        tells_reserve=chance.random() >= p.SILENT_RESERVE,
    )
