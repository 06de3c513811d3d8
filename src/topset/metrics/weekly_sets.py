"""Sets counted for muscle groups: directly worked, and weighted by the share of each muscle."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from topset.evidence.counting import HARD_SET_RIR
from topset.evidence.figure import Figures
from topset.evidence.landmarks import MEMBERS, VolumeGroup
from topset.ground.units import Span
from topset.model.exercise import Exercise, Kind
from topset.model.prescription import Role
from topset.model.session import Sets, Work

UNCOUNTED_KINDS = frozenset({Kind.MOBILITY, Kind.CONDITIONING})


@dataclass(frozen=True, slots=True)
class Credit:
    """What one set of an exercise counts for: groups worked directly, and the share of each group."""

    direct: frozenset[VolumeGroup]
    share: Mapping[VolumeGroup, float]


@dataclass(frozen=True, slots=True)
class Count:
    """Sets of one group, at least and at most. Only `direct` may be compared with landmarks."""

    direct: Span
    fractional_lo: float
    fractional_hi: float

    def __add__(self, other: "Count") -> "Count":
        return Count(
            Span(self.direct.lo + other.direct.lo, self.direct.hi + other.direct.hi),
            self.fractional_lo + other.fractional_lo,
            self.fractional_hi + other.fractional_hi,
        )


NO_SETS = Count(Span(0, 0), 0.0, 0.0)


def credit(exercise: Exercise) -> Credit:
    """Credit a group once, with the largest share of its muscles."""
    share: dict[VolumeGroup, float] = {}
    for group, members in MEMBERS.items():
        largest = max((exercise.muscles.get(muscle, 0.0) for muscle in members), default=0.0)
        if largest > 0:
            share[group] = largest
    return Credit(frozenset(group for group, part in share.items() if part >= 1.0), share)


def is_hard(sets: Sets, figures: Figures) -> bool:
    """Tell whether these sets count: no warm-up, and not known to stop too far from failure."""
    if sets.role is Role.RAMP:
        return False
    return sets.rir is None or sets.rir.lo <= figures(HARD_SET_RIR)


def hard_sets(work: Work, figures: Figures) -> Span:
    """Count the sets of one exercise that are no warm-up and hard enough."""
    if work.exercise.kind in UNCOUNTED_KINDS:
        return Span(0, 0)
    counted = [sets.count for sets in work.sets if is_hard(sets, figures)]
    return Span(sum(c.lo for c in counted), sum(c.hi for c in counted))


def count_of(sets: Span, given: Credit) -> Mapping[VolumeGroup, Count]:
    """Tell what `sets` sets of an exercise with this credit count for."""
    return {
        group: Count(sets if group in given.direct else Span(0, 0), share * sets.lo, share * sets.hi)
        for group, share in given.share.items()
    }


def total(counts: Iterable[Mapping[VolumeGroup, Count]]) -> Mapping[VolumeGroup, Count]:
    """Add up over exercises, sessions or weeks; groups without a set are missing."""
    sums: dict[VolumeGroup, Count] = {}
    for each in counts:
        for group, count in each.items():
            sums[group] = sums[group] + count if group in sums else count
    return sums
