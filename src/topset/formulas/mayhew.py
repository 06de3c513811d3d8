"""Mayhew: an exponential fitted to the bench press."""

from math import exp

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return 100 * load_g / (52.2 + 41.9 * exp(-0.055 * reps))


FORMULA = Formula(
    "mayhew",
    _one_rep_max,
    ("mayhew-2008", "lesuer-1997"),
    "High at very few reps, hardly biased up to ten.",
)
