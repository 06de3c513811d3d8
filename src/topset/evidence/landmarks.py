"""Weekly volume landmarks of the muscle groups that people plan by, in direct sets a week.

They are practitioners' opinion for trained lifters. The figures keep the ranges as published;
`group_landmark` reads from them what one level of experience should do. They count direct sets: never compare
them with fractional totals.
"""

from collections.abc import Mapping
from enum import StrEnum

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.model.exercise import Muscle
from topset.model.program import Level


class VolumeGroup(StrEnum):
    """Muscles whose weekly sets are counted together."""

    CHEST = "chest"
    BACK = "back"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    FRONT_DELTS = "front delts"
    SIDE_AND_REAR_DELTS = "side and rear delts"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    TRAPS = "traps"
    CALVES = "calves"
    ABS = "abs"
    FOREARMS = "forearms"


# The back counts as a whole (C7): lats and upper back together, the erectors apart.
MEMBERS: Mapping[VolumeGroup, frozenset[Muscle]] = {
    VolumeGroup.CHEST: frozenset({Muscle.CHEST}),
    VolumeGroup.BACK: frozenset({Muscle.LATS, Muscle.UPPER_BACK}),
    VolumeGroup.QUADS: frozenset({Muscle.QUADS}),
    VolumeGroup.HAMSTRINGS: frozenset({Muscle.HAMSTRINGS}),
    VolumeGroup.GLUTES: frozenset({Muscle.GLUTES}),
    VolumeGroup.FRONT_DELTS: frozenset({Muscle.FRONT_DELTS}),
    VolumeGroup.SIDE_AND_REAR_DELTS: frozenset({Muscle.SIDE_DELTS, Muscle.REAR_DELTS}),
    VolumeGroup.BICEPS: frozenset({Muscle.BICEPS}),
    VolumeGroup.TRICEPS: frozenset({Muscle.TRICEPS}),
    VolumeGroup.TRAPS: frozenset({Muscle.TRAPS}),
    VolumeGroup.CALVES: frozenset({Muscle.CALVES}),
    VolumeGroup.ABS: frozenset({Muscle.ABS, Muscle.OBLIQUES}),
    VolumeGroup.FOREARMS: frozenset({Muscle.FOREARMS}),
}

GROUP_OF: Mapping[Muscle, VolumeGroup] = {
    muscle: group for group, muscles in MEMBERS.items() for muscle in muscles
}

# What "legs" means of a day, a priority or a combined session.
LEG_GROUPS = (VolumeGroup.QUADS, VolumeGroup.HAMSTRINGS, VolumeGroup.GLUTES)


@frozen
class Landmark:
    """Maintenance, minimum effective, maximum adaptive and recoverable volume; `mv` None if unpublished."""

    mv: Span | None
    mev: Span
    mav: Span
    mrv: Span


@frozen
class Bounds:
    """Direct sets a week for one level: `minimum` to `maximum`; a block goes from `start` up to `peak`."""

    minimum: int
    start: int
    peak: int
    maximum: int


_SETS = "direct sets/week"


def _newer(key: str, landmark: Landmark) -> Figure[Landmark]:
    note = "Range of the newer practitioner guides; for trained lifters."
    return Figure(key, landmark, _SETS, ("rp-2024",), Certainty.OPINION, note)


CHEST = _newer("landmarks.chest", Landmark(Span(2, 4), Span(4, 6), Span(6, 16), Span(16, 24)))
BACK = Figure(
    "landmarks.back",
    Landmark(Span(8, 8), Span(10, 10), Span(14, 22), Span(25, 25)),
    _SETS,
    ("C5", "C6", "C7", "C8", "rp-2017"),
    Certainty.OPINION,
    "The article's 10 to 25 sets are the older guide's row; a newer row (12-14, 22-30) is unverified.",
)
QUADS = _newer("landmarks.quads", Landmark(Span(2, 4), Span(4, 6), Span(6, 14), Span(14, 18)))
HAMSTRINGS = _newer("landmarks.hamstrings", Landmark(Span(0, 2), Span(2, 4), Span(2, 8), Span(8, 14)))
GLUTES = _newer("landmarks.glutes", Landmark(Span(2, 6), Span(6, 8), Span(8, 24), Span(24, 30)))
FRONT_DELTS = Figure(
    "landmarks.front_delts",
    Landmark(Span(0, 0), Span(0, 0), Span(6, 8), Span(12, 12)),
    _SETS,
    ("rp-2017",),
    Certainty.OPINION,
    "From the older guide; the newer ones have no row.",
)
SIDE_AND_REAR_DELTS = _newer(
    "landmarks.side_and_rear_delts", Landmark(Span(2, 6), Span(6, 8), Span(8, 24), Span(24, 30))
)
BICEPS = _newer("landmarks.biceps", Landmark(Span(6, 8), Span(8, 10), Span(14, 20), Span(20, 26)))
TRICEPS = _newer("landmarks.triceps", Landmark(Span(0, 4), Span(4, 6), Span(6, 16), Span(16, 20)))
TRAPS = _newer("landmarks.traps", Landmark(None, Span(0, 4), Span(4, 12), Span(12, 20)))
CALVES = _newer("landmarks.calves", Landmark(Span(2, 4), Span(4, 6), Span(6, 16), Span(16, 24)))
ABS = _newer("landmarks.abs", Landmark(None, Span(0, 4), Span(4, 12), Span(12, 20)))
FOREARMS = _newer("landmarks.forearms", Landmark(None, Span(0, 8), Span(8, 24), Span(24, 30)))

ADVANCED_HEAD_START = Figure(
    "landmarks.advanced_head_start",
    2,
    _SETS,
    ("C10",),
    Certainty.COMPUTED,
    "How many sets above the minimum an advanced lifter's block starts; the article says a little.",
)
BEGINNER_PEAK = Figure(
    "landmarks.beginner_peak",
    67,
    "% of the maximum",
    ("C9",),
    Certainty.COMPUTED,
    "A beginner's block ends clearly below the maximum; the article gives no number, two thirds is ours.",
)
ADVANCED_PEAK = Figure(
    "landmarks.advanced_peak",
    92,
    "% of the maximum",
    ("C10",),
    Certainty.COMPUTED,
    "An advanced lifter's block ends close to the maximum; the article gives no number.",
)
SMALLEST_RAMP = Figure(
    "landmarks.smallest_ramp",
    2,
    _SETS,
    ("C11",),
    Certainty.COMPUTED,
    "A block that rises by less than this from start to peak hardly rises at all.",
)

FIGURES: Mapping[VolumeGroup, Figure[Landmark]] = {
    VolumeGroup.CHEST: CHEST,
    VolumeGroup.BACK: BACK,
    VolumeGroup.QUADS: QUADS,
    VolumeGroup.HAMSTRINGS: HAMSTRINGS,
    VolumeGroup.GLUTES: GLUTES,
    VolumeGroup.FRONT_DELTS: FRONT_DELTS,
    VolumeGroup.SIDE_AND_REAR_DELTS: SIDE_AND_REAR_DELTS,
    VolumeGroup.BICEPS: BICEPS,
    VolumeGroup.TRICEPS: TRICEPS,
    VolumeGroup.TRAPS: TRAPS,
    VolumeGroup.CALVES: CALVES,
    VolumeGroup.ABS: ABS,
    VolumeGroup.FOREARMS: FOREARMS,
}


def group_landmark(group: VolumeGroup, level: Level, figures: Figures = PUBLISHED) -> Bounds:
    """Give the bounds of `group` in direct sets a week for one level.

    | bound | beginner | intermediate | advanced |
    |---|---|---|---|
    | minimum | low end of MEV | low end of MEV | high end of MEV |
    | start | the minimum | high end of MEV | a little above the minimum (C10) |
    | peak | two thirds of the maximum (C9) | high end of MAV | close to the maximum (C10) |
    | maximum | low end of MRV | middle of MRV | high end of MRV |

    A group whose MEV begins at 0 needs no direct work at any level: minimum and start are 0. The back's MEV
    and MRV are single numbers, so its minimum is 10 and its maximum 25 for everyone (C5, C7).
    """
    landmark = figures(FIGURES[group])
    maximum = _maximum(landmark, level)
    minimum = min(_minimum(landmark, level), maximum)
    start = min(_start(landmark, level, figures), maximum)
    peak = max(_peak(landmark, level, maximum, figures), start + figures(SMALLEST_RAMP))
    return Bounds(minimum, start, min(peak, maximum), maximum)


def _minimum(landmark: Landmark, level: Level) -> int:
    if landmark.mev.lo == 0:
        return 0
    return landmark.mev.hi if level is Level.ADVANCED else landmark.mev.lo


def _start(landmark: Landmark, level: Level, figures: Figures) -> int:
    if landmark.mev.lo == 0 or level is Level.BEGINNER:
        return landmark.mev.lo
    return landmark.mev.hi + (figures(ADVANCED_HEAD_START) if level is Level.ADVANCED else 0)


def _maximum(landmark: Landmark, level: Level) -> int:
    by_level = {
        Level.BEGINNER: landmark.mrv.lo,
        Level.INTERMEDIATE: round(landmark.mrv.middle),
        Level.ADVANCED: landmark.mrv.hi,
    }
    return by_level[level]


def _peak(landmark: Landmark, level: Level, maximum: int, figures: Figures) -> int:
    if level is Level.BEGINNER:
        return round(maximum * figures(BEGINNER_PEAK) / 100)
    if level is Level.INTERMEDIATE:
        return landmark.mav.hi
    return round(maximum * figures(ADVANCED_PEAK) / 100)


# Names people write for a group. "Legs" and "arms" are several groups and stand for none.
_NAMES: Mapping[VolumeGroup, tuple[str, ...]] = {
    VolumeGroup.CHEST: ("pec", "pectoral"),
    VolumeGroup.BACK: ("lat", "latissimus", "upper back", "mid back", "middle back", "rhomboid"),
    VolumeGroup.QUADS: ("quadricep", "thigh", "front thigh"),
    VolumeGroup.HAMSTRINGS: ("ham", "leg bicep", "rear thigh"),
    VolumeGroup.GLUTES: ("gluteal", "butt", "booty"),
    VolumeGroup.FRONT_DELTS: ("anterior delt", "front shoulder", "front deltoid", "anterior deltoid"),
    VolumeGroup.SIDE_AND_REAR_DELTS: (
        "delt",
        "deltoid",
        "shoulder",
        "side delt",
        "rear delt",
        "lateral delt",
        "side deltoid",
        "rear deltoid",
        "side and rear deltoid",
    ),
    VolumeGroup.BICEPS: (),
    VolumeGroup.TRICEPS: (),
    VolumeGroup.TRAPS: ("upper trap", "trapeziu"),
    VolumeGroup.CALVES: ("calf", "calve"),
    VolumeGroup.ABS: ("abdominal", "core", "oblique", "stomach"),
    VolumeGroup.FOREARMS: ("grip",),
}


def _plain(text: str) -> str:
    words = text.casefold().replace("&", " and ").replace("_", " ").replace("-", " ").split()
    return " ".join(word.removesuffix("s") for word in words)


_BY_NAME: Mapping[str, VolumeGroup] = {
    name: group for group, names in _NAMES.items() for name in (_plain(group), *names)
}


def group_named(text: str) -> VolumeGroup | None:
    """Find the group meant by `text`, in any case, singular or plural; None for none or for several."""
    return _BY_NAME.get(_plain(text))
