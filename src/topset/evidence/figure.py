"""A figure with its source and how sure it is, and the user's own values in its place."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Generic, TypeVar, cast

from topset.ground.frozen import frozen

T = TypeVar("T")


class Certainty(StrEnum):
    """How far a figure can be trusted."""

    STRONG = "strong"  # several studies or a meta-analysis, seen
    MODERATE = "moderate"  # published, known second-hand or with wide spread
    WEAK = "weak"  # a single small study, a preprint, or read off a chart
    OPINION = "opinion"  # practitioners' or the articles' word, unverified
    COMPUTED = "computed"  # follows by arithmetic from other figures


@frozen
class Figure(Generic[T]):
    """`key` is its name in topset.toml; `cites` holds source ids and rule book ids.

    A user's own numbers are at least `least`: 1 where something is divided by them, or needs one to exist.
    """

    key: str
    value: T
    unit: str
    cites: tuple[str, ...]
    certainty: Certainty
    note: str = ""
    least: int = 0


@frozen
class Figures:
    """The figures as one user wants them: `figures(rests.VOLUME)` is the override, or the published value."""

    overrides: Mapping[str, object] = field(default_factory=dict)

    def __call__(self, figure: Figure[T]) -> T:
        """Read a figure: the user's value if there is one."""
        if figure.key in self.overrides:
            return cast("T", self.overrides[figure.key])
        return figure.value

    def overridden(self, figure: Figure[T]) -> bool:
        """Whether the user set it."""
        return figure.key in self.overrides


PUBLISHED = Figures()
