"""Brzycki: strict at few reps, generous at many."""

from topset.formulas import Formula

_POLE = 37  # reps at which the equation breaks down


def _one_rep_max(load_g: float, reps: float) -> float:
    return load_g * (_POLE - 1) / (_POLE - reps)


FORMULA = Formula(
    "brzycki",
    _one_rep_max,
    ("lesuer-1997", "mayhew-2008"),
    "Breaks down toward 37 reps; over the whole range it overshoots most.",
)
