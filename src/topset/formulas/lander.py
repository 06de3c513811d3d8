"""Lander: a straight line of percentages."""

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return 100 * load_g / (101.3 - 2.67123 * reps)


FORMULA = Formula("lander", _one_rep_max, ("lesuer-1997",), "Breaks down toward 38 reps.")
