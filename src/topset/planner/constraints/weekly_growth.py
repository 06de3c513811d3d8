"""The sets of a group do not rise faster than a few a week."""

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import SETS_STEP
from topset.planner.draft import Draft, total

CODES = ("VOL103",)


def add(draft: Draft) -> None:
    """Rise from start to peak at most one set less than allowed in each step: steps are not all alike (C11, D49)."""
    most = (draft.problem.figures(SETS_STEP).hi - 1) * draft.problem.steps
    for group in VolumeGroup:
        rise = [
            (var, mode.peak - mode.start)
            for day in draft.problem.weekdays
            for choice, mode, var in draft.doses(day)
            if choice.half_sets(group) == 2 and mode.peak > mode.start
        ]
        draft.model.add(total(rise) <= most)
