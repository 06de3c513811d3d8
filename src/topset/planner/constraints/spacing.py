"""Two sessions that work a group hard lie 48 hours apart, around the week."""

from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import SAME_MUSCLE
from topset.planner.draft import Draft
from topset.planner.problem import hours_between

CODES = ("REC202",)
EASY_SETS = 2  # direct sets that do not make a session of a group a hard one (planner study, point 6)


def add(draft: Draft) -> None:
    """Of two training days closer than the gap (C17), one at most is hard for the group."""
    gap = draft.problem.figures(SAME_MUSCLE)
    close = [(a, b) for a, b in combinations(draft.problem.weekdays, 2) if hours_between(a, b) < gap]
    near = {day for pair in close for day in pair}
    for group in VolumeGroup:
        hard = {day: draft.hard(day, group, EASY_SETS) for day in draft.problem.weekdays if day in near}
        for a, b in close:
            draft.model.add(hard[a] + hard[b] <= 1)
