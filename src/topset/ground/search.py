"""A search for the best of something: how far it is, who hears of it, and who may end it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import inf

from topset.ground.halt import Halt


@dataclass(frozen=True, slots=True)
class Moment:
    """The state of a running search.

    `objective` is that of the best so far, None before the first, and `gain` the part of it that a gap is measured by;
    `bound` holds for all that may be chosen, and is infinite until it is known. `again` is how often the search has
    begun anew, because what was found did not hold.
    """

    seconds: float
    objective: float | None
    bound: float
    gain: float = 0.0
    again: int = 0

    @property
    def gap(self) -> float | None:
        """How much better another answer could be, as a share of the gain; None while that is not known."""
        known = self.objective is not None and self.bound < inf
        return gap(self.objective, self.bound, self.gain) if known and self.objective is not None else None


Watch = Callable[[Moment], None]


def anew(watch: Watch | None, again: int) -> Watch | None:
    """What hears of a search that has begun anew so often."""
    if watch is None:
        return None
    hears = watch
    return lambda moment: hears(replace(moment, again=again))


@dataclass(frozen=True, slots=True)
class Search:
    """Who watches a search, and what may end it."""

    watch: Watch | None = None
    halt: Halt = field(default_factory=Halt)


def gap(objective: float, bound: float, gain: float) -> float:
    """How far an answer may be from the best, as a share of what it is expected to bring.

    Not of the objective: most of that may count what is not missing, which any sensible answer has.
    """
    return max(0.0, bound - objective) / max(gain, 1.0)
