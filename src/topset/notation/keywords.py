"""The words a statement begins with."""

from enum import StrEnum


class Keyword(StrEnum):
    """What a statement is. `LINE` is everything that begins with no keyword: an exercise."""

    PROGRAM = "program"
    GOAL = "goal"
    LEVEL = "level"
    START = "start"
    UNIT = "unit"
    BODY_MASS = "body mass"
    MAX = "max"
    TRAINING_MAX = "training max"
    PROGRESS = "progress"
    EXERCISE = "exercise"
    WEEKS = "weeks"
    DAY = "day"
    WARM_UP = "warm-up"
    COOL_DOWN = "cool-down"
    NOTE = "note"
    LINE = ""


ALSO = {
    "week": Keyword.WEEKS,
    "warmup": Keyword.WARM_UP,
    "warm up": Keyword.WARM_UP,
    "cooldown": Keyword.COOL_DOWN,
    "cool down": Keyword.COOL_DOWN,
}
KEYWORDS: dict[str, Keyword] = {k.value: k for k in Keyword if k.value} | ALSO
