"""What a lifter asks about instead of the plan there is: a wish as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Exercise
from topset.model.program import Weekday
from topset.planner.focus import Focus


class About(StrEnum):
    """What a wish is about."""

    EXERCISE = "exercise"
    SETS = "sets"
    DAYS = "days"
    WITHOUT = "without"
    ALSO = "also"
    MINUTES = "minutes"
    SPLIT = "split"
    NO_DELOAD = "no deload"
    BACKWARDS = "backwards"
    BACK_OFFS = "back-offs"
    SUPERSETS = "supersets"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish. `number` is of sets, days or minutes; `foci` are those of a split, to be repeated over the days.

    `also_on` are days beside `day`, and `also_for` muscles beside `group`, that are wished for together with it.
    """

    about: About
    words: str
    exercise: Exercise | None = None
    day: Weekday | None = None
    number: int = 0
    group: VolumeGroup | None = None
    foci: tuple[Focus, ...] = ()
    wanted: bool = True
    also_on: tuple[Weekday, ...] = ()
    also_for: tuple[VolumeGroup, ...] = ()

    @property
    def days(self) -> tuple[Weekday, ...]:
        """Every day that is named."""
        return (self.day, *self.also_on) if self.day else ()

    @property
    def groups(self) -> tuple[VolumeGroup, ...]:
        """Every muscle that is named."""
        return (self.group, *self.also_for) if self.group else ()
