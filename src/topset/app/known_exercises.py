"""Exercises that no catalogue has, as the key of what was read with them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from topset.model.exercise import Exercise


@dataclass(frozen=True)
class Known:
    """Like ones are alike by what they say."""

    said: str
    exercises: tuple[Exercise, ...] = field(compare=False)

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> "Known":
        """The same for these exercises."""
        mine = tuple(exercises)
        return cls("\n".join(map(repr, mine)), mine)
