"""What has become different: days, minutes, equipment, what is sore, which exercises are liked better."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from topset.ground.frozen import frozen
from topset.model.exercise import Equipment, Muscle
from topset.model.program import Weekday


@frozen
class Sore:
    """Muscles that are sore from training, with the word they were called by."""

    word: str
    muscles: frozenset[Muscle]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is different in one week; days are those of the program as it is written, `moved` leads to the new ones.

    `without` is the equipment that is not there on a day. `hurts` holds joints as in `Exercise.stresses`. `instead`
    leads from slugs to the slugs that are to take their place wherever they stand, `prefer` holds slugs that are to
    take the place of the likest exercise. `too_short` are days whose minutes hold no exercise at all: their sessions
    are `missed`.
    """

    missed: frozenset[Weekday] = frozenset()
    moved: Mapping[Weekday, Weekday] = field(default_factory=dict)
    minutes: Mapping[Weekday, int] = field(default_factory=dict)
    without: Mapping[Weekday, frozenset[Equipment]] = field(default_factory=dict)
    sore: tuple[Sore, ...] = ()
    hurts: frozenset[str] = frozenset()
    instead: Mapping[str, str] = field(default_factory=dict)
    prefer: tuple[str, ...] = ()
    too_short: Mapping[Weekday, int] = field(default_factory=dict)


@frozen
class Standing:
    """How far a week is: `today` counts its days from 0, below 0 or above 6 where it is not in the week.

    `done` leads from the days of the program to those on which they were trained. Where little of a session was done,
    `begun` holds the numbers of its lines that nothing was done of, from 0; one that is not `done` is under way today.
    """

    week: int
    today: int = 0
    done: Mapping[Weekday, Weekday] = field(default_factory=dict)
    begun: Mapping[Weekday, frozenset[int]] = field(default_factory=dict)
