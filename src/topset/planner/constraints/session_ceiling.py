"""No more sets of a group in one session than a session can use."""

from math import floor

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.sessions import GROWTH_CEILING
from topset.planner.draft import Draft, total

CODES = ("VOL106",)


def add(draft: Draft) -> None:
    """Fractional sets of a group in a session at the peak within the ceiling of the evidence."""
    ceiling = floor(2 * draft.problem.figures(GROWTH_CEILING))
    for group in VolumeGroup:
        for day in draft.problem.weekdays:
            draft.model.add(total(draft.sets(day, group, peak=True, direct=False)) <= ceiling)
