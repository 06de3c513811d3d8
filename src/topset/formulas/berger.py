"""Berger: each rep takes 2.6 % off what is left."""

from math import exp

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return load_g / (1.0261 * exp(-0.0262 * reps))


FORMULA = Formula(
    "berger",
    _one_rep_max,
    ("lesuer-1997", "nuzzo-2024"),
    "Follows the mean curve of reps at a percentage.",
)
