"""The shape of a reason for a choice of the planner."""

from dataclasses import dataclass
from enum import StrEnum


class Question(StrEnum):
    """What a reason answers."""

    HERE = "here"
    DAY = "day"
    SETS = "sets"
    ORDER = "order"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: rules by their lint codes, and what it rests on (statements and sources)."""

    question: Question
    message: str
    rules: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
