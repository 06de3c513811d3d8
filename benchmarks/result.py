"""What a benchmark gives back."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement; `target` is the most it may be, in the same unit, None where nothing is promised."""

    what: str
    measured: float
    unit: str
    target: float | None = None
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is kept, if there is one."""
        return self.target is None or self.measured <= self.target


def figure(value: float) -> str:
    """A number for the table: three digits that say something."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def middle(seconds: Sequence[float]) -> float:
    """The median in milliseconds."""
    return median(seconds) * 1000


def ninth(values: Sequence[float]) -> float:
    """The ninth decile: nine in ten are no larger."""
    return quantiles(values, n=10, method="inclusive")[-1] if len(values) > 1 else values[0]
