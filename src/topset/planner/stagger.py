"""In which week each exercise adds its set: the sets of every group are to rise as evenly as they can (C11, D49)."""

from collections import Counter
from collections.abc import Mapping, Sequence

from topset.evidence.landmarks import VolumeGroup
from topset.planner.solve import Pick


def stagger(picks: Sequence[Pick], hard: int) -> Mapping[int, tuple[int, ...]]:
    """The hard weeks (from 0) in which each pick, by its `id`, adds a set; over a phase of `hard` hard weeks.

    The picks whose groups have most to add choose first, each the week in which its fullest group has added least.
    """
    added: dict[VolumeGroup, Counter[int]] = {group: Counter() for group in VolumeGroup}
    to_add = Counter(group for pick in picks for group in worked(pick) for _ in range(rise(pick)))
    weeks = range(1, hard) or range(1)
    chosen: dict[int, list[int]] = {id(pick): [] for pick in picks}
    for pick in sorted(picks, key=lambda p: -max((to_add[g] for g in worked(p)), default=0)):
        for _ in range(rise(pick)):
            week = min(weeks, key=lambda w: (crowd(pick, w, added), total(w, added), w))
            chosen[id(pick)].append(week)
            for group in worked(pick):
                added[group][week] += 1
    return {key: tuple(sorted(weeks)) for key, weeks in chosen.items()}


def rise(pick: Pick) -> int:
    """Sets added from start to peak."""
    return pick.mode.peak - pick.mode.start


def worked(pick: Pick) -> tuple[VolumeGroup, ...]:
    """The groups that a set counts for directly."""
    return tuple(group for group in VolumeGroup if pick.choice.half_sets(group) == 2)


def crowd(pick: Pick, week: int, added: Mapping[VolumeGroup, Counter[int]]) -> int:
    """The most sets that one of its groups has added in the week already."""
    return max((added[group][week] for group in worked(pick)), default=0)


def total(week: int, added: Mapping[VolumeGroup, Counter[int]]) -> int:
    """Sets added in the week by all groups."""
    return sum(counts[week] for counts in added.values())
