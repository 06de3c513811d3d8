"""Lombardi: a power of the reps, flat at many."""

import math

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return load_g * math.pow(reps, 0.10)


FORMULA = Formula("lombardi", _one_rep_max, ("lesuer-1997",), "The flattest at many reps.")
