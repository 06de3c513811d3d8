"""Every group that has a minimum reaches it from the first week, as far as time and equipment allow."""

from topset.evidence.landmarks import VolumeGroup
from topset.planner.draft import Draft, total

CODES = ("VOL101", "VOL109")
A_SET_SHORT = 12  # dearer than any gain a set can bring elsewhere


def add(draft: Draft) -> None:
    """Starting sets plus what they fall short by is at least the minimum (C5); priorities are the last to go short."""
    for group in VolumeGroup:
        least = draft.bounds(group).minimum
        if not least:
            continue
        weight = A_SET_SHORT * (2 if group in draft.problem.athlete.priorities else 1)
        short = draft.slack("VOL101", group, least, weight)
        draft.model.add(total(draft.weekly(group, peak=False, direct=True)) + short >= least)
