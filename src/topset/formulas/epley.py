"""Epley: 3.3 % more for each rep."""

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return load_g * (1 + reps / 30)


FORMULA = Formula(
    "epley",
    _one_rep_max,
    ("lesuer-1997", "mayhew-2008"),
    "Hardly biased up to ten reps; each person differs by about 10 %.",
)
