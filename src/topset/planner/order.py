"""The order of a session, exactly: the cheapest of all orders, by dynamic programming over subsets."""

from collections.abc import Sequence
from dataclasses import dataclass

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Kind
from topset.model.families import KNEE, POWER, TRUNK
from topset.planner.focus import Focus
from topset.planner.priorities import serves
from topset.planner.problem import Problem, credit
from topset.planner.schemes import STRONG
from topset.planner.solve import Pick

NEVER = 10_000  # two lifts in a row that load the spine heavily (D29)
SAME_PATTERN = 150  # two rows in a row do less harm than a main lift done late
SAME_HEAVY = 450  # two heavy lifts of a pattern in a row
SAME_MUSCLE = 8
NAMED_FIRST = 1500
HEAVY_FIRST = 100  # a heavy lift for who trains for strength; a priority's own lift still comes before it
KNOWN_FIRST = 750  # one whose maximum is known: what somebody trains for
VOLUME_DAY = 300  # the same for volume: before all that is not heavy
DEADLIFT_FIRST = 500  # of these, the one that loads the spine most
# Weight of a priority's own lifts, of others that work it, and of its small ones (D22).
PRIORITY, TOUCHED, SMALL_PRIORITY = 300, 60, 60
WRONG_CLASS = 5_000  # a class before one that should come first


FIRST = {
    "legs": (VolumeGroup.QUADS, VolumeGroup.HAMSTRINGS, VolumeGroup.GLUTES),
    "back": (VolumeGroup.BACK,),
}


def leads(pick: Pick, first: str) -> bool:
    """Whether an exercise can open a session that puts `first` first."""
    exercise = pick.choice.like
    return exercise.kind is Kind.COMPOUND and any(
        credit(exercise, group) == 2 for group in FIRST.get(first, ())
    )


@dataclass(frozen=True, slots=True)
class Wants:
    """What the order of a session is to serve. `first` is "legs" or "back" for a combined day, else "".

    With `strong`, heavy lifts come early, and the `known` ones, whose maximum the athlete gave, even before
    priorities: strength is gained early in a session (Nunes 2021).
    """

    first: str = ""
    priorities: tuple[str, ...] = ()
    strong: bool = False
    known: frozenset[str] = frozenset()


NOTHING_ELSE = Wants()


def wants_of(problem: Problem, focus: Focus) -> Wants:
    """What the order of a day is to serve."""
    athlete, orders = problem.athlete, problem.athlete.wished("back-and-legs")
    first = orders[0].removesuffix(" first") if orders and focus is Focus.BACK_AND_LEGS else ""
    known = frozenset(known_max.exercise for known_max in athlete.maxes)
    return Wants(first, athlete.priorities, athlete.goal in STRONG, known)


def ordered(picks: Sequence[Pick], wants: Wants = NOTHING_ELSE) -> tuple[Pick, ...]:
    """The picks in the best order. The second of a superset follows its first."""
    picks = tuple(picks)
    weight = [position_cost(pick, 1, wants) for pick in picks]
    beside = [[adjacency(before, after) for after in picks] for before in picks]
    best: dict[tuple[int, int], tuple[int, tuple[int, ...]]] = {
        (1 << i, i): (0, (i,)) for i, pick in enumerate(picks) if follows(None, pick)
    }
    for position in range(1, len(picks)):
        longer: dict[tuple[int, int], tuple[int, tuple[int, ...]]] = {}
        for (done, last), (cost, path) in sorted(best.items()):
            for i, pick in enumerate(picks):
                if done & 1 << i or not follows(picks[last], pick):
                    continue
                key = (done | 1 << i, i)
                there = cost + weight[i] * position + beside[last][i]
                if key not in longer or there < longer[key][0]:
                    longer[key] = (there, (*path, i))
        best = longer
    if not best:
        return ()
    _, path = min(best.values())
    return tuple(picks[i] for i in path)


def follows(before: Pick | None, after: Pick) -> bool:
    """Whether one may stand behind the other: the two of a superset together, its second behind its first."""
    opened = before.turn[:1] if before and before.turn.endswith("1") else ""
    return opened == (after.turn[:1] if after.turn.endswith("2") else "")


def position_cost(pick: Pick, position: int, wants: Wants) -> int:
    """What it costs to do this exercise as number `position`: what matters most is dearest to delay."""
    exercise = pick.choice.like
    weight = CLASS_WEIGHT[standing(pick)] + (heaviness(pick, wants.known) if wants.strong else 0)
    if any(serves(exercise, VolumeGroup(group)) for group in wants.priorities):
        weight += PRIORITY if exercise.kind is Kind.COMPOUND else SMALL_PRIORITY
    elif any(credit(exercise, VolumeGroup(group)) == 2 for group in wants.priorities):
        weight += TOUCHED
    if leads(pick, wants.first):
        weight += NAMED_FIRST
    return weight * position


def heaviness(pick: Pick, known: frozenset[str]) -> int:
    """How much more a lift matters to who trains for strength: heavy ones, and the volume day of a known one."""
    if standing(pick) > HEAVY:
        return VOLUME_DAY if standing(pick) == HEAVY + 1 and pick.choice.like.slug in known else 0
    if pick.choice.like.slug not in known:
        return HEAVY_FIRST
    return KNOWN_FIRST + DEADLIFT_FIRST * (pick.choice.like.spine == HEAVIEST)


HEAVIEST = 3  # axial level of a deadlift

CLASS_WEIGHT = (2500, 320, 200, 140, 60, 20, 0)


HEAVY, ISOLATION = 1, 5


def standing(pick: Pick) -> int:
    """0 explosive, 1 heavy, 2 a main lift for volume, 3 and 4 other compounds, 5 isolation, 6 trunk."""
    exercise = pick.choice.like
    if exercise.pattern in POWER:
        return 0
    if exercise.pattern in TRUNK:
        return 6
    if exercise.kind is Kind.ISOLATION:
        return ISOLATION
    if pick.mode.scheme.name in ("heavy", "practice", "top-back-off", "backwards"):
        return HEAVY
    if exercise.main_lift:
        return 2
    return 3 if exercise.spine or exercise.pattern in KNEE else 4


def adjacency(before: Pick, after: Pick) -> int:
    """What it costs to do `after` straight after `before`."""
    a, b = before.choice.like, after.choice.like
    cost = 0
    if (a.spine >= 2 and b.spine >= 3) or (a.spine >= 3 and b.spine >= 2) or (a.spine == b.spine == 2):
        cost += NEVER
    if alike(before, after):
        cost += SAME_HEAVY if max(standing(before), standing(after)) <= HEAVY else SAME_PATTERN
    if standing(after) < ISOLATION <= standing(before):
        cost += WRONG_CLASS
    return cost + SAME_MUSCLE * len(a.direct & b.direct)


def alike(a: Pick, b: Pick) -> bool:
    """Two presses, two pulls of a kind, two knee-dominant lifts."""
    one, other = a.choice.pattern, b.choice.pattern
    return one is other or {one, other} <= KNEE or ("press" in one and "press" in other)
