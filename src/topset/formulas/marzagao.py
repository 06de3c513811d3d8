"""Marzagão: a heavier load gains less per rep than a light one."""

import math

from topset.formulas import Formula

_SLOPE = 4.58
_OFFSET = -2.55
# Below this load a lighter set would give a higher 1RM: there the divisor stays what it is at this load.
_LIGHTEST_KG = math.exp((_SLOPE - _OFFSET) / _SLOPE)


def _one_rep_max(load_g: float, reps: float) -> float:
    divisor = _OFFSET + _SLOPE * math.log(max(load_g / 1000, _LIGHTEST_KG))
    return load_g * (1 + math.pow(reps - 1, 0.85) / divisor)


FORMULA = Formula(
    "marzagao",
    _one_rep_max,
    ("marzagao-2026", "public-logs"),
    "The least spread over 303,494 logged sets; a preprint, without bodyweight lifts.",
)
