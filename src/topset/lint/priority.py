"""What a session puts first: the words of the day line as muscles."""

from collections.abc import Iterable, Mapping
from functools import cache

from topset.evidence.landmarks import LEG_GROUPS, MEMBERS, VolumeGroup, group_named
from topset.model.exercise import Exercise, Muscle

G = VolumeGroup
SHOULDERS = (G.FRONT_DELTS, G.SIDE_AND_REAR_DELTS)
ARMS = (G.BICEPS, G.TRICEPS, G.FOREARMS)
REGIONS: Mapping[str, tuple[VolumeGroup, ...]] = {
    "legs": LEG_GROUPS,
    "lower body": LEG_GROUPS,
    "upper body": (G.CHEST, G.BACK, *SHOULDERS, *ARMS),
    "shoulders": SHOULDERS,
    "delts": SHOULDERS,
    "arms": ARMS,
}
MUSCLES = frozenset(muscle.value for muscle in Muscle)


@cache
def wanted(first: str) -> frozenset[Muscle]:
    """The muscles named by `legs first`, `back first`, `lats first`; empty for none that is known."""
    if first in REGIONS:
        return _members(REGIONS[first])
    group = group_named(first) if first else None
    if group is not None:
        return MEMBERS[group]
    return frozenset({Muscle(first)}) if first in MUSCLES else frozenset()


def _members(groups: Iterable[VolumeGroup]) -> frozenset[Muscle]:
    return frozenset(muscle for group in groups for muscle in MEMBERS[group])


def trains(exercise: Exercise, muscles: frozenset[Muscle]) -> bool:
    """Tell whether it works one of the muscles directly."""
    return any(exercise.muscles.get(muscle, 0.0) >= 1.0 for muscle in muscles)
