"""A group begins near the sets that the journal shows its lifter has done, recovered from, and grown on."""

from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import total
from topset.planner import gain
from topset.planner.draft import Draft

CODES = ()
NEAR = 2  # sets above what was learned that cost nothing: exercises come in twos and threes
A_SET_MORE = 70  # dearer than any gain that a set can bring
A_SET_LESS = 45  # more than most sets bring elsewhere: what was done and borne had its place in the week
MOST = 30  # sets that a slack can hold


def add(draft: Draft) -> None:
    """Starting sets are no further from the learned ones than is worth it, nor above them under the landmarks' least.

    A later phase has a start of its own.
    """
    if draft.problem.before:
        return
    for name, wanted in draft.problem.athlete.learned.sets.items():
        group = VolumeGroup(name)
        if group in draft.problem.backwards:
            continue
        direct = total(draft.weekly(group, peak=False, direct=True))
        weight = gain.importance(draft, group)
        more = draft.slack("", f"more {group} than learned", MOST, max(1, A_SET_MORE * weight // 100))
        draft.model.add(direct <= max(wanted, draft.bounds(group).minimum) + NEAR + more)
        less = draft.slack("", f"less {group} than learned", wanted, max(1, A_SET_LESS * weight // 100))
        draft.model.add(direct + less >= wanted)
