"""Weekly direct sets stay under the maximum; a beginner's and everyone's block ends at the level's peak."""

from topset.evidence.landmarks import VolumeGroup
from topset.planner.draft import Draft, total

CODES = ("VOL102", "VOL105")


def add(draft: Draft) -> None:
    """Peak sets of each group at most the landmark's peak (C6, C7, C9)."""
    for group in VolumeGroup:
        draft.model.add(total(draft.weekly(group, peak=True, direct=True)) <= draft.bounds(group).peak)
