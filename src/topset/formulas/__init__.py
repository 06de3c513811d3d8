"""1RM from a set: one formula a file, each a constant FORMULA, found by walking this package."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

# Epley has hardly any bias up to ten reps (Mayhew 2008: +0.5 %), is known to lifters, and does not depend on
# the size of the load. Marzagão spreads less on large data, but its study is not reviewed yet.
DEFAULT = "epley"

MOST_RESERVE = 4  # reps in reserve beyond which no formula is worth its answer

_HALVINGS = 60  # of a range of loads, enough for the last digit of a float


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula for the 1RM of a set taken to failure.

    `function` is the published equation, from load and reps to 1RM, both masses in grams. Between `lowest`
    and `highest` reps its answer is worth having. `cites` holds ids of evidence sources.
    """

    name: str
    function: Callable[[float, float], float]
    cites: tuple[str, ...]
    note: str = ""
    lowest: int = 1
    highest: int = 12

    def one_rep_max(self, load_g: float, reps: float) -> float | None:
        """Estimate the 1RM in grams; None outside the valid reps or for no load.

        One rep to failure is the 1RM itself, whatever the equation says.
        """
        if load_g <= 0 or not self.lowest <= reps <= self.highest:
            return None
        return load_g if reps == 1 else self.function(load_g, reps)

    def load_for(self, one_rep_max_g: float, reps: float) -> float | None:
        """Estimate the load in grams for `reps` reps to failure, the inverse of `one_rep_max`."""
        if one_rep_max_g <= 0 or not self.lowest <= reps <= self.highest:
            return None
        low, high = 0.0, one_rep_max_g
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            estimate = self.one_rep_max(middle, reps) or 0.0
            low, high = (middle, high) if estimate <= one_rep_max_g else (low, middle)
        return high


@cache
def formulas() -> Mapping[str, Formula]:
    """Every formula by its name."""
    from topset import formulas as package
    from topset.ground.discover import constants

    return {formula.name: formula for formula in constants(package, "FORMULA", Formula)}


def one_rep_max(load_g: float, reps: float, rir: float = 0, formula: str = DEFAULT) -> float | None:
    """Estimate the 1RM in grams from a set with `rir` reps in reserve, which count as done.

    None where the set says too little: no load, over four in reserve, too many reps, or no such formula.
    """
    chosen = formulas().get(formula)
    if chosen is None or reps < 1 or not 0 <= rir <= MOST_RESERVE:
        return None
    return chosen.one_rep_max(load_g, reps + rir)


def load_for(one_rep_max_g: float, reps: float, rir: float = 0, formula: str = DEFAULT) -> float | None:
    """Estimate the load in grams that leaves `rir` in reserve after `reps` reps; None as in `one_rep_max`."""
    chosen = formulas().get(formula)
    if chosen is None or reps < 1 or not 0 <= rir <= MOST_RESERVE:
        return None
    return chosen.load_for(one_rep_max_g, reps + rir)
