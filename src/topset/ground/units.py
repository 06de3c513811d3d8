"""Exact quantities: grams, tenths of a percent, half points of RIR and RPE, seconds. No floats are stored."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from topset.ground.frozen import frozen

GRAMS_PER_POUND = 453.59237
MINUTE = 60


class Unit(StrEnum):
    """The unit a load is written and shown in."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True, order=True)
class Load:
    """A mass in grams that remembers the unit it was written in, so that 225 lb stays 225 lb."""

    grams: int
    unit: Unit = Unit.KG

    @classmethod
    def of(cls, number: float, unit: Unit) -> Self:
        """`Load.of(225, Unit.LB)`; rounded to the gram."""
        return cls(round(number * grams_per(unit)), unit)

    @property
    def number(self) -> float:
        """The value in its own unit, to the hundredth."""
        return round(self.grams / grams_per(self.unit), 2)

    def __str__(self) -> str:
        return _written(self)


@lru_cache(maxsize=4096)
def _written(load: Load) -> str:
    return f"{plain(load.number)}{load.unit}"


def grams_per(unit: Unit) -> float:
    """How many grams one unit has."""
    return 1000.0 if unit is Unit.KG else GRAMS_PER_POUND


def plain(number: float) -> str:
    """A number without needless zeros: 100.0 is "100", 2.50 is "2.5"."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def percent(tenths: int) -> str:
    """Tenths of a percent as text without the sign: 825 is "82.5"."""
    return plain(tenths / 10)


def halves(count: int) -> str:
    """Half points as text: 3 is "1.5"."""
    return plain(count / 2)


def clock(seconds: int) -> str:
    """Seconds as rest is written: under a minute "45s", else "1:30"."""
    return f"{seconds}s" if seconds < MINUTE else f"{seconds // MINUTE}:{seconds % MINUTE:02d}"


@frozen
class Span:
    """A closed range of whole numbers, `lo` ≤ `hi`; one number when they are equal."""

    lo: int
    hi: int

    @classmethod
    def one(cls, value: int) -> Self:
        """A range of a single value."""
        return cls(value, value)

    @property
    def middle(self) -> float:
        """The arithmetic middle."""
        return (self.lo + self.hi) / 2

    def __str__(self) -> str:
        return str(self.lo) if self.lo == self.hi else f"{self.lo}-{self.hi}"


def rest_text(rest: Span) -> str:
    """A rest as it is written, from seconds: "45s", "30-45s", "2:00-4:00"."""
    if rest.hi < MINUTE:
        return f"{rest}s"
    return "-".join(dict.fromkeys((clock(rest.lo), clock(rest.hi))))
