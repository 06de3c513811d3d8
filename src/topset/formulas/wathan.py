"""Wathan: an exponential that levels off."""

from math import exp

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return 100 * load_g / (48.8 + 53.8 * exp(-0.075 * reps))


FORMULA = Formula("wathan", _one_rep_max, ("lesuer-1997",), "Close to Epley throughout.")
