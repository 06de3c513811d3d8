"""The objective: what the weekly sets are expected to bring, concave in the sets, weighted by goal and priorities."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from topset.evidence.dose_response import hypertrophy_gain, strength_gain, strength_gain_by_frequency
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.families import CHEST_PRESSES
from topset.model.program import Goal
from topset.planner.draft import Draft

SCALE = 100  # objective points for one percent of gain summed over start and peak, before weights
PRIORITY = (300, 240, 150)  # weight in percent of the first, second and further priorities
SIZE_SHARE = {
    Goal.HYPERTROPHY: 100,
    Goal.LEAN: 100,
    Goal.ENDURANCE: 100,
    Goal.MIXED: 70,
    Goal.STRENGTH: 35,
    Goal.POWER: 35,
}
LIFTS: dict[str, frozenset[Pattern]] = {
    "squat": frozenset({Pattern.SQUAT}),
    "hinge": frozenset({Pattern.HINGE}),
    "press": CHEST_PRESSES,
    "overhead press": frozenset({Pattern.VERTICAL_PRESS}),
    "pull": frozenset({Pattern.ROW, Pattern.PULLDOWN}),
}
HEAVY = frozenset({"heavy", "practice", "top-back-off"})  # schemes of few reps, or of a beginner's practice
STANDSTILL = 50  # points off for sets that do not grow over the block (C11)
MINOR = frozenset({VolumeGroup.FRONT_DELTS, VolumeGroup.TRAPS, VolumeGroup.FOREARMS})  # trained by other work


def add(draft: Draft) -> None:
    """Write the gain of every group and of every lift into the objective."""
    share, figures = SIZE_SHARE[draft.problem.athlete.goal], draft.problem.figures
    for group in VolumeGroup:
        halves = [
            *draft.weekly(group, peak=False, direct=False),
            *draft.weekly(group, peak=True, direct=False),
        ]
        concave(draft, group, halves, size_segments(draft, group), share * importance(draft, group) // 100)
    if share < SIZE_SHARE[Goal.HYPERTROPHY]:
        for lift, patterns in LIFTS.items():
            weight = (100 - share) * esteem(draft, lift, patterns) // 200
            concave(draft, lift, lift_sets(draft, patterns), strength_segments(figures), weight)
            days = lift_days(draft, patterns)
            concave(draft, f"{lift} days", days, frequency_segments(figures), weight)
    for (index, day, number), var in draft.dose.items():
        mode = draft.problem.modes[index, day][number]
        points = draft.problem.choices[index].worth * (mode.start + mode.peak) // 2
        draft.objective.append(
            (var, points - (STANDSTILL if mode.start == mode.peak and not mode.scheme.method else 0))
        )


# Weekly sets that a group gets from lifts for others in an ordinary week, halved as they count: our estimate.
GIVEN = {
    VolumeGroup.HAMSTRINGS: 6,
    VolumeGroup.BICEPS: 5,
    VolumeGroup.TRICEPS: 5,
    VolumeGroup.SIDE_AND_REAR_DELTS: 5,
    VolumeGroup.FRONT_DELTS: 6,
}
UNKNOWN_LIFT = 20  # percent for a lift without a maximum, beside others that have one
PRESS_FOR_POWER = 50  # percent: who wants to run and jump presses for balance


def esteem(draft: Draft, lift: str, patterns: frozenset[Pattern]) -> int:
    """Weight of a lift in percent: what somebody has a maximum of is what they want to be strong in."""
    known = known_lifts(draft)
    weight = 100 if not known or lifted(draft, patterns) & known else UNKNOWN_LIFT
    pressed = lift == "press" and draft.problem.athlete.goal is Goal.POWER
    return weight * PRESS_FOR_POWER // 100 if pressed else weight


def known_lifts(draft: Draft) -> frozenset[str]:
    """Slugs of the main lifts whose maximum is known and that may be chosen."""
    known = {known_max.exercise for known_max in draft.problem.athlete.maxes}
    likes = (choice.like for choice in draft.problem.choices)
    return frozenset(like.slug for like in likes if like.main_lift and like.slug in known)


def lifted(draft: Draft, patterns: frozenset[Pattern]) -> frozenset[str]:
    """Slugs of the main lifts of a movement."""
    likes = (choice.like for choice in draft.problem.choices if choice.pattern in patterns)
    return frozenset(like.slug for like in likes if like.main_lift)


OUTPACED = 140  # percent for quads: their sets take long, and fall behind those of the upper body where all count alike
FED_BY_ALL = 20  # percent for glutes, which every squat and hinge works, unless they are a priority


def importance(draft: Draft, group: VolumeGroup) -> int:
    """Weight of a group in percent."""
    priorities = draft.problem.athlete.priorities
    if group in priorities:
        return PRIORITY[min(priorities.index(group), len(PRIORITY) - 1)]
    if group is VolumeGroup.GLUTES:
        return FED_BY_ALL
    if group is VolumeGroup.QUADS:
        return OUTPACED
    return 25 if group in MINOR else 100


def concave(draft: Draft, name: str, terms: list[Term], segments: list[tuple[int, int]], weight: int) -> None:
    """Add weight x f(sum of terms), f by (width, slope) with falling slopes: the steep ones are filled first."""
    if not terms:
        return
    parts = []
    for number, (width, slope) in enumerate(segments):
        part = draft.model.whole(0, width, f"gain {name} {number}")
        parts.append((part, 1))
        draft.objective.append((part, max(1, slope * weight // 100)))
    draft.model.add(total(parts) <= total(terms))


def size_segments(draft: Draft, group: VolumeGroup) -> list[tuple[int, int]]:
    """Growth per half-set of start plus peak, between the landmarks; nothing above the maximum.

    Landmarks count direct sets, growth follows fractional ones: what other lifts usually give a group is added.
    """
    bounds = draft.bounds(group)
    given = GIVEN.get(group, 0)
    marks = {max(bounds.start, 6), (bounds.start + bounds.peak) // 2, bounds.peak, bounds.maximum}
    points = sorted({0, 4, *(mark + given for mark in marks)})
    return list(_segments(points, partial(hypertrophy_gain, figures=draft.problem.figures)))


def strength_segments(figures: Figures) -> list[tuple[int, int]]:
    """Strength per half-set of start plus peak of a lift: most comes with the first sets."""
    return list(_segments([0, 2, 4, 6, 9, 14], partial(strength_gain, figures=figures)))


def _segments(points: list[int], gain: Callable[[int], float]) -> Iterator[tuple[int, int]]:
    """Widths in half-sets of start plus peak (4 for a weekly set), slopes in points per half-set."""
    for low, high in pairwise(points):
        rise = gain(high) - gain(low)
        yield 4 * (high - low), round(SCALE * rise / (4 * (high - low)))


def lift_sets(draft: Draft, patterns: frozenset[Pattern]) -> list[Term]:
    """Half-sets of start plus peak of compounds of a lift.

    Strength is specific: the lift itself counts in full where it is lifted heavily, its relatives, and sets of many
    reps, by half. The lift itself is the one with a known maximum, if there is one.
    """
    main = lifted(draft, patterns)
    main = main & known_lifts(draft) or main
    terms = []
    for day in draft.problem.weekdays:
        for choice, mode, var in draft.doses(day):
            if choice.compound and choice.pattern in patterns:
                worth = 2 if choice.like.slug in main and mode.scheme.name in HEAVY else 1
                terms.append((var, worth * (mode.start + mode.peak)))
    return terms


def lift_days(draft: Draft, patterns: frozenset[Pattern]) -> list[Term]:
    """Days on which a lift itself is trained; any compound of its movement where the gym has no such lift."""
    there = [i for i, c in enumerate(draft.problem.choices) if c.compound and c.pattern in patterns]
    itself = lifted(draft, patterns)
    itself = itself & known_lifts(draft) or itself
    main = [i for i in there if draft.problem.choices[i].like.slug in itself] or there
    return [(used, 1) for (index, _), used in draft.use.items() if index in main]


def frequency_segments(figures: Figures) -> list[tuple[int, int]]:
    """Strength per weekly session of a lift."""
    gains = [strength_gain_by_frequency(days, figures) for days in range(4)]
    return [(1, round(SCALE * (after - before) / 4)) for before, after in pairwise(gains)]
