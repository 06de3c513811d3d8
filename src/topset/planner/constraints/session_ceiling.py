"""No more sets of a group in one session than a session can use, and no more in all than anybody does well."""

from math import floor

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.sessions import GROWTH_CEILING
from topset.ground.linear import total
from topset.planner.draft import Draft

CODES = ("VOL106",)
MOST_SETS = 28  # working sets of a session; what comes after them is done for the sake of doing


def add(draft: Draft) -> None:
    """Fractional sets of a group in a session at the peak within the ceiling of the evidence."""
    ceiling = floor(2 * draft.problem.figures(GROWTH_CEILING))
    for group in VolumeGroup:
        for day in draft.problem.weekdays:
            draft.model.add(total(draft.sets(day, group, peak=True, direct=False)) <= ceiling)
    for day in draft.problem.weekdays:
        draft.model.add(total((var, mode.peak) for _, mode, var in draft.doses(day)) <= MOST_SETS)
