"""Weekly direct sets stay under the maximum; a block ends at the level's peak, a priority may go further."""

from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import total
from topset.model.program import Level
from topset.planner.draft import Draft
from topset.planner.priorities import most_of

CODES = ("VOL102", "VOL105")
BY_THE_WAY = {Level.BEGINNER: 12, Level.INTERMEDIATE: 12, Level.ADVANCED: 16}  # glute sets nobody asked for
A_SET_TOO_MANY = 25


def add(draft: Draft) -> None:
    """Peak sets of each group at most what `most_of` says (C6, C7, C9).

    Glutes get sets from every squat, lunge and hinge: unless they come first, more of them are not looked for.
    """
    for group in VolumeGroup:
        direct = draft.weekly(group, peak=True, direct=True)
        draft.model.add(total(direct) <= most_of(draft.problem, group))
    athlete = draft.problem.athlete
    if VolumeGroup.GLUTES not in athlete.priorities:
        enough = BY_THE_WAY[athlete.level]
        most = most_of(draft.problem, VolumeGroup.GLUTES)
        too_many = draft.slack("", "glutes by the way", max(most - enough, 0), A_SET_TOO_MANY, common=False)
        glutes = draft.weekly(VolumeGroup.GLUTES, peak=True, direct=True)
        draft.model.add(total(glutes) <= enough + too_many)
