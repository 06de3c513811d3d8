"""Every group that has a minimum reaches it from the first week, as far as time and equipment allow."""

from topset.evidence.dose_response import HYPERTROPHY_MINIMUM
from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import Var, total
from topset.model.program import Goal
from topset.planner.draft import Draft
from topset.planner.priorities import ROOMY, most_of
from topset.planner.problem import DIRECT

CODES = ("VOL101", "VOL109")
A_SET_SHORT = 60  # dearer than any gain a set can bring elsewhere
FLOOR, FLOOR_FOR_SIZE = 2, 4  # direct sets of an arm or shoulder that presses and pulls feed
MORE = 2  # sets above the usual start that a priority begins with
GROWS_BY = 6  # sets above the usual start that a priority ends with
THE_REST = 3  # how many times less the back's sets beyond its first six matter in a short week
FIRST = 6
HALF = 2  # the first half of a minimum is dearer by half: two muscles a little short before one that starves
SHORT_WEEK = 120  # minutes of exercises in a week
FED = frozenset({VolumeGroup.BICEPS, VolumeGroup.TRICEPS, VolumeGroup.SIDE_AND_REAR_DELTS})
SIZE = (Goal.HYPERTROPHY, Goal.LEAN, Goal.MIXED)


def add(draft: Draft) -> None:
    """Starting sets plus what they fall short by reach the minimum (C5); a priority's minimum lies above it.

    Arms and shoulders that get enough indirect work for measurable growth need a few direct sets only. A week with
    little time owes the back six sets before all others, and the rest of its ten with them. The first half of a minimum
    is dearer than the second.
    """
    for group in VolumeGroup:
        least = draft.bounds(group).minimum
        if not least:
            continue
        direct = draft.weekly(group, peak=False, direct=True)
        short = draft.slack("VOL101", group, least, price(draft, group))
        if group in draft.problem.athlete.priorities:
            draft.model.add(total(direct) + short >= least)
            hope(draft, group)
        elif group in FED:
            spared = max(least - floor_of(draft), 0)
            draft.model.add(total(direct) + spared * fed(draft, group) + short >= least)
        else:
            draft.model.add(total(direct) + short >= least)
            if price(draft, group) == A_SET_SHORT:
                half = draft.slack("", f"half {group}", least // HALF, A_SET_SHORT // HALF)
                draft.model.add(total(direct) + half >= least // HALF)
            if owed_less(draft, group):
                first = draft.slack("", f"first {group}", FIRST, A_SET_SHORT - price(draft, group))
                draft.model.add(total(direct) + first >= FIRST)


def hope(draft: Draft, group: VolumeGroup) -> None:
    """A priority starts a little above the usual, and ends well above."""
    bounds = draft.bounds(group)
    for peak, hoped in (
        (False, min(bounds.start + MORE, bounds.peak)),
        (True, min(bounds.start + GROWS_BY, most_of(draft.problem, group))),
    ):
        direct = draft.weekly(group, peak=peak, direct=True)
        wanting = draft.slack("", f"more {group} {'last' if peak else 'first'}", hoped, A_SET_SHORT // 2)
        draft.model.add(total(direct) + wanting >= hoped)


def owed_less(draft: Draft, group: VolumeGroup) -> bool:
    """Whether the week is too short for the back's full minimum to come before what else there is."""
    return group is VolumeGroup.BACK and sum(draft.problem.room.values()) < SHORT_WEEK


def floor_of(draft: Draft) -> int:
    """Direct sets that a fed group keeps."""
    size = draft.problem.athlete.goal in SIZE
    return FLOOR_FOR_SIZE if size and max(draft.problem.room.values()) >= ROOMY else FLOOR


def price(draft: Draft, group: VolumeGroup) -> int:
    """What a missing set costs; less for small muscles where size is not the goal."""
    if owed_less(draft, group) and group not in draft.problem.athlete.priorities:
        return A_SET_SHORT // THE_REST
    small = is_small(group)
    return A_SET_SHORT if draft.problem.athlete.goal in SIZE or not small else A_SET_SHORT // 3


def is_small(group: VolumeGroup) -> bool:
    """Whether it is one of the muscles that come after the lifts where size is not the goal."""
    return group in FED or group is VolumeGroup.CALVES


def fed(draft: Draft, group: VolumeGroup) -> Var:
    """1 only if indirect work alone gives as many fractional sets as growth needs to be measurable."""
    enough = 2 * draft.problem.figures(HYPERTROPHY_MINIMUM)
    indirect = [
        (var, mode.start)
        for day in draft.problem.weekdays
        for halves, mode, var in draft.work(day, group)
        if halves < DIRECT
    ]
    flag = draft.model.flag(f"fed {group}")
    draft.model.add(enough * flag <= total(indirect))
    return flag
