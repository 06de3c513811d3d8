"""The sets of a group do not rise faster than a few a week."""

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import SETS_STEP
from topset.ground.linear import total
from topset.planner.draft import Draft
from topset.planner.problem import DIRECT

CODES = ("VOL103",)


def add(draft: Draft) -> None:
    """Rise from start to peak at most one set less than allowed in each step, as steps are not all alike (C11, D49).

    A phase starts no higher than the one before ended: its first week, of tests, is no step.
    """
    most = (draft.problem.figures(SETS_STEP).hi - 1) * draft.problem.steps
    for group in VolumeGroup:
        if before := draft.problem.before.get(group, 0):
            draft.model.add(total(draft.weekly(group, peak=False, direct=True)) <= before)
        rise = [
            (var, mode.peak - mode.start)
            for day in draft.problem.weekdays
            for halves, mode, var in draft.work(day, group)
            if halves == DIRECT and mode.peak > mode.start
        ]
        draft.model.add(total(rise) <= most)
