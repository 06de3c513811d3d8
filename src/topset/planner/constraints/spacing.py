"""Two sessions that work a group hard lie 48 hours apart, around the week."""

from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import SAME_MUSCLE
from topset.ground.linear import Var
from topset.model.program import Weekday
from topset.planner.draft import Draft
from topset.planner.problem import DIRECT, hours_between

CODES = ("REC202",)
EASY_SETS = 2  # direct sets that do not make a session of a group a hard one (planner study, point 6)
A_DAY_TOO_SOON = 200  # about what two sets of a first priority bring


def add(draft: Draft) -> None:
    """Of two training days closer than the gap (C17), one at most is hard for the group.

    A priority should not be tired from the day before at all: after a hard day of it the other has none.
    """
    gap = draft.problem.figures(SAME_MUSCLE)
    close = [(a, b) for a, b in combinations(draft.problem.weekdays, 2) if hours_between(a, b) < gap]
    near = {day for pair in close for day in pair}
    for group in VolumeGroup:
        hard = {day: draft.hard(day, group, EASY_SETS) for day in draft.problem.weekdays if day in near}
        for a, b in close:
            draft.model.add(hard[a] + hard[b] <= 1)
        if group in draft.problem.athlete.priorities:
            some = {day: worked(draft, day, group) for day in draft.problem.weekdays if day in near}
            for a, b in close:
                soon = draft.slack("", f"{group} on {a} and {b}", 1, A_DAY_TOO_SOON)
                draft.model.add(hard[a] + some[b] <= 1 + soon)
                draft.model.add(some[a] + hard[b] <= 1 + soon)


def worked(draft: Draft, day: Weekday, group: VolumeGroup) -> Var:
    """1 where anything of the day works the group directly."""
    flag = draft.model.flag(f"some {group} {day}")
    for index, choice in draft.choices(day):
        if choice.half_sets(group) == DIRECT:
            draft.model.add(draft.use[index, day] <= flag)
    return flag
