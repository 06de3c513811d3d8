"""Athletes of every kind, usual and awkward, made of chances."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import TypeVar

from topset.catalogue import exercises, gyms, usable
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Load, Unit, grams_per
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Kind
from topset.model.gym import Gym
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Weekday

T = TypeVar("T")

DAYS, MINUTES, WEEKS = (2, 6), (20, 120), (4, 12)
ROUND = {Unit.KG: 2.5, Unit.LB: 5.0}
JOINTS = tuple(sorted({joint for exercise in exercises().values() for joint in exercise.stresses}))
KNOWN = tuple(exercises())
TRAINED = {Level.BEGINNER: 0.6, Level.INTERMEDIATE: 1.0, Level.ADVANCED: 1.35}
# One-rep maxima of a trained lifter as shares of body mass; dumbbells by the hand.
STRENGTH: Mapping[str, float] = MappingProxyType(
    {
        "back_squat": 1.5,
        "front_squat": 1.2,
        "bench_press": 1.1,
        "incline_bench_press": 0.9,
        "close_grip_bench_press": 1.0,
        "deadlift": 1.8,
        "trap_bar_deadlift": 1.9,
        "romanian_deadlift": 1.4,
        "overhead_press": 0.7,
        "barbell_row": 0.9,
        "hip_thrust": 1.8,
        "leg_press": 2.6,
        "lat_pulldown": 0.9,
        "dumbbell_bench_press": 0.42,
        "goblet_squat": 0.5,
        "barbell_curl": 0.5,
        "power_clean": 1.0,
    }
)
OWN_WEIGHT = ("pull_up", "chin_up", "dip", "push_up")


def random_athlete(seed: int) -> Athlete:
    """The same athlete for the same seed, on any machine."""
    return athlete_of(Random(seed))


def athlete_of(chance: Random) -> Athlete:
    """An athlete made of chances."""
    gym = gyms()[chance.choice(tuple(gyms()))]
    level = chance.choice(tuple(Level))
    unit = gym.unit if often(chance) else chance.choice(tuple(Unit))
    mass = chance.randint(48, 125)
    maxes = maxes_of(chance, level, unit, mass) if often(chance) else ()
    return Athlete(
        gym=gym,
        level=level,
        goal=chance.choice(tuple(Goal)),
        unit=unit,
        body_mass=rounded(mass * 1000, unit, 0.5) if often(chance) else None,
        days=days_of(chance),
        weeks=chance.randint(*WEEKS),
        maxes=maxes,
        priorities=some(chance, tuple(group.value for group in VolumeGroup), 3),
        wishes=wishes_of(chance, gym, maxes) if seldom(chance) or seldom(chance) else (),
        avoid=frozenset(some(chance, KNOWN, 12)) if seldom(chance) else frozenset(),
        hurts=frozenset(some(chance, JOINTS, 2)) if seldom(chance) else frozenset(),
        technique=technique_of(chance, maxes),
        guards=frozenset(some(chance, tuple(Guard), 2)),
        supersets=often(chance),
    )


def days_of(chance: Random) -> dict[Weekday, int]:
    """Two to six days, alike or not, one after another or not."""
    count = chance.randint(*DAYS)
    if seldom(chance):
        first = chance.randint(0, 6)
        days = [list(Weekday)[(first + step) % 7] for step in range(count)]
    else:
        days = list(some(chance, tuple(Weekday), count, count))
    alike = chance.choice((20, 30, 40, 45, 50, 60, 60, 75, 90, 105, 120))
    same = often(chance)
    return {
        day: alike if same else chance.randint(MINUTES[0] // 5, MINUTES[1] // 5) * 5
        for day in sorted(days, key=lambda day: day.index)
    }


def maxes_of(chance: Random, level: Level, unit: Unit, mass: int) -> tuple[Max, ...]:
    """What was lifted once or for a few reps, with weights or without."""
    weighted = some(chance, tuple(STRENGTH), 6)
    bare = some(chance, OWN_WEIGHT, 2) if seldom(chance) else ()
    form = TRAINED[level] * chance.uniform(0.7, 1.3)
    return (
        *(weighed(chance, slug, STRENGTH[slug] * form * mass * 1000, unit) for slug in weighted),
        *(own_weight(chance, slug, unit) for slug in bare),
    )


def weighed(chance: Random, slug: str, grams: float, unit: Unit) -> Max:
    """A one-rep maximum, or a load for more reps."""
    reps = 1 if often(chance) else chance.randint(2, 10)
    return Max(slug, rounded(grams * (1 - 0.027 * (reps - 1)), unit, ROUND[unit]), reps)


def own_weight(chance: Random, slug: str, unit: Unit) -> Max:
    """Reps at body weight, or a few with weight added."""
    if often(chance):
        return Max(slug, Load(0, unit), chance.randint(1, 25))
    return Max(slug, Load.of(ROUND[unit] * chance.randint(1, 16), unit), chance.randint(1, 5))


def technique_of(chance: Random, maxes: Sequence[Max]) -> frozenset[str]:
    """The lifts whose technique is settled: none, those with a maximum, or all."""
    return chance.choice((frozenset[str](), frozenset(known.exercise for known in maxes), frozenset(KNOWN)))


def wishes_of(chance: Random, gym: Gym, maxes: Sequence[Max]) -> tuple[Wish, ...]:
    """One to three wishes, each kind at most once; Backwards for up to three parts."""
    trained = tuple(e.slug for e in usable(gym) if e.kind in (Kind.COMPOUND, Kind.ISOLATION))
    lifts = tuple(known.exercise for known in maxes) or tuple(STRENGTH)
    kinds = some(chance, ("exercise", "backwards", "back-offs", "back-and-legs"), 3, 1)
    made = {
        "exercise": some(chance, trained if often(chance) else KNOWN, 2, 1),
        "backwards": some(chance, tuple(group.value for group in VolumeGroup), 3 if seldom(chance) else 1, 1),
        "back-offs": some(chance, lifts if often(chance) else trained, 2, 1),
        "back-and-legs": (chance.choice(("legs first", "back first", "alternating")),),
    }
    return tuple(Wish(kind, subject) for kind in kinds for subject in made[kind])


def some(chance: Random, options: Sequence[T], most: int, least: int = 0) -> tuple[T, ...]:
    """Between `least` and `most` different options, in any order."""
    count = chance.randint(least, min(most, len(options)))
    return tuple(chance.sample(list(options), count))


def often(chance: Random) -> bool:
    """True three times in four."""
    return chance.randint(0, 3) < 3


def seldom(chance: Random) -> bool:
    """True once in four times."""
    return chance.randint(0, 3) == 3


def rounded(grams: float, unit: Unit, step: float) -> Load:
    """The nearest load of whole steps, at least one."""
    return Load.of(max(1, round(grams / grams_per(unit) / step)) * step, unit)
