"""1RM from a set: one formula a file, each a constant FORMULA, found by walking this package."""

from collections.abc import Callable, Mapping
from functools import cache

from topset.ground.frozen import frozen

# Epley has hardly any bias up to ten reps (Mayhew 2008: +0.5 %), is known to lifters, and does not depend on
# the size of the load. Marzagão spreads less on large data, but its study is not reviewed yet.
DEFAULT = "epley"


@frozen
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


@cache
def formulas() -> Mapping[str, Formula]:
    """Every formula by its name."""
    from topset import formulas as package
    from topset.ground.discover import constants

    return {formula.name: formula for formula in constants(package, "FORMULA", Formula)}


def one_rep_max(load_g: float, reps: float, rir: float = 0, formula: str = DEFAULT) -> float | None:
    """Estimate the 1RM in grams from a set with `rir` reps in reserve, which count as done.

    None where the set says too little: no load, too many reps with those in reserve, or no such formula.
    """
    chosen = formulas().get(formula)
    if chosen is None or reps < 1 or rir < 0:
        return None
    return chosen.one_rep_max(load_g, reps + rir)
