"""A day of back and legs keeps to fewer sets than days of their own, and to one or two isolations a group.

A full-body day does not become one unawares: with two pulls it has a press.
"""

from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.evidence.sessions import COMBINED_SETS, HEAVY_SPINE, ISOLATIONS
from topset.ground.linear import total
from topset.model.families import LEG_ISOLATIONS, PRESSES, PULLS, TRUNK
from topset.model.program import Weekday
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.problem import DIRECT, Choice

CODES = ("ORD503", "ORD504", "VOL107")
A_GROUP_SHORT = 1500  # as much as a wish
MORE_PULLS = 3
PUSHED = (VolumeGroup.CHEST, VolumeGroup.FRONT_DELTS)


def add(draft: Draft) -> None:
    """On combined days: sets of a group within the sample's (D32), isolation exercises at most two a side (D31)."""
    most_sets = draft.problem.figures(COMBINED_SETS).hi
    most_small = draft.problem.figures(ISOLATIONS).hi
    combined = any(focus is Focus.BACK_AND_LEGS for _, focus in draft.problem.days)
    back_first = "back first" in draft.problem.athlete.wished("back-and-legs")
    for day, focus in draft.problem.days:
        if focus is Focus.FULL:
            pulls_beside_a_press(draft, day)
        if focus in (Focus.FULL, Focus.BACK_AND_LEGS) and combined:
            both_groups(draft, day)
        if focus is not Focus.BACK_AND_LEGS:
            continue
        if back_first:
            back_can_lead(draft, day)
        for groups in ((VolumeGroup.BACK,), LEG_GROUPS):
            sets = [
                (var, mode.peak)
                for choice, mode, var in draft.doses(day)
                if any(choice.half_sets(group) == 2 for group in groups)
            ]
            draft.model.add(total(sets) <= most_sets)
        for legs in (True, False):
            small = [
                (draft.use[i, day], 1)
                for i, choice in draft.choices(day)
                if not choice.compound
                and choice.pattern not in TRUNK
                and (choice.pattern in LEG_ISOLATIONS) is legs
            ]
            draft.model.add(total(small) <= most_small)


def pulls_beside_a_press(draft: Draft, day: Weekday) -> None:
    """One pull without a press, three more with each; where no press may stand, nothing is asked."""
    there = list(draft.choices(day))
    pulls = [(draft.use[i, day], 1) for i, choice in there if choice.compound and choice.pattern in PULLS]
    presses = [(draft.use[i, day], -MORE_PULLS) for i, choice in there if presses_or_flies(choice)]
    if pulls and presses:
        draft.model.add(total([*pulls, *presses]) <= 1)


def presses_or_flies(choice: Choice) -> bool:
    """Whether it makes a session more than one of back and legs."""
    return choice.pattern in PRESSES or any(choice.half_sets(group) == DIRECT for group in PUSHED)


def back_can_lead(draft: Draft, day: Weekday) -> None:
    """An unloaded lift opens the day, so that many axial ones still never meet (D24, D29)."""
    heavy = draft.problem.figures(HEAVY_SPINE)
    there = [(choice, draft.use[i, day]) for i, choice in draft.choices(day) if choice.compound]
    axial = [(used, 1) for choice, used in there if choice.like.spine >= heavy]
    other = [(used, 1) for choice, used in there if choice.like.spine < heavy]
    draft.model.add(total(axial) <= total(other))


def both_groups(draft: Draft, day: Weekday) -> None:
    """Such a day, and a full-body day in its week, works both: else it were a day of its own for one of them (D32).

    A Backwards block of the back leaves it out of the other days, so this may be missed.
    """
    for groups in ((VolumeGroup.BACK,), LEG_GROUPS):
        uses = [
            (draft.use[i, day], 1)
            for i, choice in draft.choices(day)
            if any(choice.half_sets(group) == 2 for group in groups)
        ]
        missing = draft.slack("", f"{groups[0]} on {day}", 1, A_GROUP_SHORT, common=False)
        draft.model.add(total(uses) + missing >= 1)
