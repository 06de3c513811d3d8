"""Athletes of every kind as strategies."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from benchmarks.athletes import random_athlete
from hypothesis import strategies as st

from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Load
from topset.model.athlete import Athlete, Wish
from topset.model.gym import Gym
from topset.model.program import Goal, Level, Max, Weekday


def athletes(*goals: Goal) -> st.SearchStrategy[Athlete]:
    """Any athlete that a file could describe, and some more; with one of `goals` if any are given.

    Each stands for a seed: chances drawn one by one would give the same few athletes with small changes.
    """
    anybody = st.integers(0, 999_999).map(random_athlete)
    wanted = st.sampled_from(goals or tuple(Goal))
    return st.builds(lambda athlete, goal: replace(athlete, goal=goal), anybody, wanted)


def contradictory(athlete: Athlete) -> Athlete:
    """What is wished for is also to be avoided, and is wished for in two ways at once."""
    lift = "bench_press"
    wishes = (
        Wish("exercise", lift),
        Wish("back-offs", lift),
        Wish("backwards", VolumeGroup.CHEST.value),
        Wish("back-and-legs", "legs first"),
        Wish("back-and-legs", "back first"),
    )
    return replace(athlete, wishes=wishes, avoid=athlete.avoid | {lift})


def without_equipment(athlete: Athlete) -> Athlete:
    """A gym with nothing in it."""
    return replace(athlete, gym=Gym(name="Nothing", equipment=frozenset(), bar_g=0))


def one_short_day(athlete: Athlete) -> Athlete:
    """Twenty minutes on the first day, an hour on the others."""
    minutes = dict.fromkeys(athlete.days, 60)
    return replace(athlete, days={**minutes, next(iter(athlete.days)): 20})


def everything_first(athlete: Athlete) -> Athlete:
    """Every muscle group a priority."""
    return replace(athlete, priorities=tuple(group.value for group in VolumeGroup))


def beginner_with_top_sets(athlete: Athlete) -> Athlete:
    """A beginner who asks for top sets, back and legs together, and ten sets of four."""
    wishes = (
        Wish("back-offs", "back_squat"),
        Wish("back-and-legs", "alternating"),
        Wish("backwards", VolumeGroup.QUADS.value),
    )
    squat = Max("back_squat", Load(60_000))
    return replace(athlete, level=Level.BEGINNER, wishes=wishes, maxes=(squat,))


def injured_back_with_deadlifts(athlete: Athlete) -> Athlete:
    """Deadlifts wished for with a lower back that hurts."""
    wishes = (Wish("exercise", "deadlift"), Wish("back-offs", "deadlift"))
    pull = Max("deadlift", Load(180_000))
    return replace(athlete, wishes=wishes, maxes=(pull,), hurts=frozenset({"lower back"}))


def every_joint_hurts(athlete: Athlete) -> Athlete:
    """Nothing that stresses any joint may be given."""
    joints = ("ankle", "elbow", "hip", "knee", "lower back", "neck", "shoulder", "wrist")
    return replace(athlete, hurts=frozenset(joints))


def six_days_in_a_row(athlete: Athlete) -> Athlete:
    """Six following days of half an hour."""
    return replace(athlete, days=dict.fromkeys(list(Weekday)[:6], 30))


AWKWARD: Mapping[str, Callable[[Athlete], Athlete]] = MappingProxyType(
    {
        kind.__name__: kind
        for kind in (
            contradictory,
            without_equipment,
            one_short_day,
            everything_first,
            beginner_with_top_sets,
            injured_back_with_deadlifts,
            every_joint_hurts,
            six_days_in_a_row,
        )
    }
)
