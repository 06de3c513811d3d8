"""O'Conner: 2.5 % more for each rep."""

from topset.formulas import Formula


def _one_rep_max(load_g: float, reps: float) -> float:
    return load_g * (1 + 0.025 * reps)


FORMULA = Formula("oconner", _one_rep_max, ("lesuer-1997",), "More cautious than Epley.")
