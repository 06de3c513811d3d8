"""What one exercise's sets count for: muscle groups worked directly, and every group by its share."""

from collections.abc import Iterable, Mapping

from topset.evidence.counting import HARD_SET_RIR
from topset.evidence.drop_sets import SETS_PER_STAGE
from topset.evidence.figure import Figures
from topset.evidence.landmarks import GROUP_OF, VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.model.exercise import Exercise, Kind
from topset.model.prescription import Role
from topset.model.session import Sets, Work

UNCOUNTED_KINDS = frozenset({Kind.MOBILITY, Kind.CONDITIONING})
NONE = Span(0, 0)


@frozen
class Credit:
    """What one set of an exercise counts for: groups worked directly, in the exercise's order, and shares."""

    direct: tuple[VolumeGroup, ...]
    share: Mapping[VolumeGroup, float]


@frozen
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

    @property
    def indirect_hi(self) -> float:
        """What indirect work adds at most, weighted by its share."""
        return self.fractional_hi - self.direct.hi


NO_SETS = Count(NONE, 0.0, 0.0)


def credit(exercise: Exercise) -> Credit:
    """Credit a group once, with the largest share of its muscles."""
    share: dict[VolumeGroup, float] = {}
    for muscle, part in exercise.muscles.items():
        group = GROUP_OF.get(muscle)
        if group and part > share.get(group, 0.0):
            share[group] = part
    return Credit(tuple(group for group, part in share.items() if part >= 1.0), share)


def is_hard(sets: Sets, figures: Figures) -> bool:
    """Tell whether these sets count: no warm-up, and not known to stop too far from failure."""
    if sets.role is Role.RAMP:
        return False
    return sets.rir is None or sets.rir.lo <= figures(HARD_SET_RIR)


def hard_sets(work: Work, figures: Figures) -> Span:
    """Count the sets of one exercise that are no warm-up and hard enough; the stages of a drop set for less."""
    if work.exercise.kind in UNCOUNTED_KINDS:
        return NONE
    counted = [sets for sets in work.sets if is_hard(sets, figures)]
    if len(counted) == 1 and counted[0].role is not Role.DROP:
        return counted[0].count
    straight = [sets.count for sets in counted if sets.role is not Role.DROP]
    stages = [sets.count for sets in counted if sets.role is Role.DROP]
    share = figures(SETS_PER_STAGE)
    return Span(
        sum(c.lo for c in straight) + int(share * sum(c.lo for c in stages)),
        sum(c.hi for c in straight) + int(share * sum(c.hi for c in stages)),
    )


def count_of(sets: Span, given: Credit) -> Mapping[VolumeGroup, Count]:
    """Tell what `sets` sets of an exercise with this credit count for."""
    return {
        group: Count(sets if share >= 1.0 else NONE, share * sets.lo, share * sets.hi)
        for group, share in given.share.items()
    }


def total(counts: Iterable[Mapping[VolumeGroup, Count]]) -> Mapping[VolumeGroup, Count]:
    """Add up over exercises, sessions or weeks; groups without a set are missing."""
    sums: dict[VolumeGroup, Count] = {}
    for each in counts:
        for group, count in each.items():
            sums[group] = sums[group] + count if group in sums else count
    return sums
