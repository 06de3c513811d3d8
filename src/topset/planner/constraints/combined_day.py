"""A day of back and legs keeps to fewer sets than days of their own, and to one or two isolations a group."""

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.sessions import COMBINED_SETS, ISOLATIONS
from topset.planner.draft import Draft, total
from topset.planner.focus import LEG_ISOLATIONS, TRUNK, Focus

CODES = ("ORD504", "VOL107")
LEG_GROUPS = (VolumeGroup.QUADS, VolumeGroup.HAMSTRINGS, VolumeGroup.GLUTES)


def add(draft: Draft) -> None:
    """On combined days: sets of a group within the sample's (D32), isolation exercises at most two a side (D31)."""
    most_sets = draft.problem.figures(COMBINED_SETS).hi
    most_small = draft.problem.figures(ISOLATIONS).hi
    for day, focus in draft.problem.days:
        if focus is not Focus.BACK_AND_LEGS:
            continue
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
