"""The order of a session, exactly: the cheapest of all orders, by dynamic programming over subsets."""

from collections.abc import Sequence
from functools import partial

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Kind
from topset.planner.focus import KNEE, LEGS, POWER, TRUNK
from topset.planner.problem import credit
from topset.planner.solve import Pick

NEVER = 10_000  # two lifts in a row that load the spine heavily (D29)
SAME_PATTERN = 60
SAME_MUSCLE = 8
WRONG_CLASS = 400  # a class before one that should come first


def ordered(picks: Sequence[Pick], first: str = "", priorities: tuple[str, ...] = ()) -> tuple[Pick, ...]:
    """The picks in the best order. `first` is "legs" or "back" for a combined day, else ""."""
    picks = tuple(picks)
    rank = partial(position_cost, first=first, priorities=priorities)
    best: dict[tuple[int, int], tuple[int, tuple[int, ...]]] = {
        (1 << i, i): (rank(pick, 0), (i,)) for i, pick in enumerate(picks)
    }
    for position in range(1, len(picks)):
        longer: dict[tuple[int, int], tuple[int, tuple[int, ...]]] = {}
        for (done, last), (cost, path) in sorted(best.items()):
            for i, pick in enumerate(picks):
                if done & 1 << i:
                    continue
                key = (done | 1 << i, i)
                there = cost + rank(pick, position) + adjacency(picks[last], pick)
                if key not in longer or there < longer[key][0]:
                    longer[key] = (there, (*path, i))
        best = longer
    if not best:
        return ()
    _, path = min(best.values())
    return tuple(picks[i] for i in path)


def position_cost(pick: Pick, position: int, *, first: str, priorities: tuple[str, ...]) -> int:
    """What it costs to do this exercise as number `position`: what matters most is dearest to delay."""
    exercise = pick.choice.like
    weight = CLASS_WEIGHT[standing(pick)]
    if any(credit(exercise, VolumeGroup(group)) == 2 for group in priorities):
        weight += 12
    if (first == "legs" and exercise.pattern in LEGS) or (first == "back" and exercise.pattern not in LEGS):
        weight += 30
    return weight * position


CLASS_WEIGHT = (400, 240, 140, 60, 20, 0)


def standing(pick: Pick) -> int:
    """0 explosive, 1 a heavy or main lift, 2 another compound, 3 a bodyweight or small compound, 4 isolation, 5 trunk."""
    exercise = pick.choice.like
    if exercise.pattern in POWER:
        return 0
    if exercise.pattern in TRUNK:
        return 5
    if exercise.kind is Kind.ISOLATION:
        return 4
    if pick.mode.scheme.name in ("heavy", "practice", "top-back-off", "backwards") or exercise.main_lift:
        return 1
    return 2 if exercise.spine or exercise.pattern in KNEE else 3


def adjacency(before: Pick, after: Pick) -> int:
    """What it costs to do `after` straight after `before`."""
    a, b = before.choice.like, after.choice.like
    cost = 0
    if (a.spine >= 2 and b.spine >= 3) or (a.spine >= 3 and b.spine >= 2) or (a.spine == b.spine == 2):
        cost += NEVER
    if alike(before, after):
        cost += SAME_PATTERN
    if standing(after) < 4 <= standing(before):
        cost += WRONG_CLASS
    return cost + SAME_MUSCLE * len(a.direct & b.direct)


def alike(a: Pick, b: Pick) -> bool:
    """Two presses, two pulls of a kind, two knee-dominant lifts."""
    one, other = a.choice.pattern, b.choice.pattern
    return one is other or {one, other} <= KNEE or ("press" in one and "press" in other)
