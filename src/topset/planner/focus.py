"""What a day is for, as the movement patterns that may stand on it."""

from enum import StrEnum

from topset.model.exercise import Pattern
from topset.model.families import KNEE, LEG_ISOLATIONS, POWER, PRESSES, PULLS, TRUNK

LEGS = KNEE | LEG_ISOLATIONS | {Pattern.HINGE, Pattern.BACK_EXTENSION}
PUSH = PRESSES | {Pattern.FLY, Pattern.LATERAL_RAISE, Pattern.ELBOW_EXTENSION}
PULL = PULLS | {Pattern.REAR_FLY, Pattern.SHRUG, Pattern.CURL}


class Focus(StrEnum):
    """The content of one session."""

    FULL = "full body"
    UPPER = "upper body"
    LOWER = "lower body"
    PUSH = "push"
    PULL = "pull"
    BACK_AND_LEGS = "back and legs"
    CHEST_AND_ARMS = "chest, shoulders and arms"

    @property
    def patterns(self) -> frozenset[Pattern]:
        """The movements that belong to it; trunk work belongs everywhere."""
        return CONTENT[self] | TRUNK

    @property
    def heading(self) -> str:
        """As a day's title."""
        return self.value[:1].upper() + self.value[1:]


CONTENT: dict[Focus, frozenset[Pattern]] = {
    Focus.FULL: LEGS | PUSH | PULL | POWER,
    Focus.UPPER: PUSH | PULL,
    Focus.LOWER: LEGS | POWER,
    Focus.PUSH: PUSH,
    Focus.PULL: PULL,
    Focus.BACK_AND_LEGS: LEGS | PULL | POWER,
    Focus.CHEST_AND_ARMS: PUSH | {Pattern.CURL, Pattern.REAR_FLY},
}
