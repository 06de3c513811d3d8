"""The RTS chart: one curve of reps done plus reps in reserve, as used with RPE."""

from functools import cache
from math import exp

from topset.formulas import Formula

# Tenths of a percent of the 1RM for 1, 2, 3 … reps to failure.
_CHART = (1000, 955, 922, 892, 863, 837, 811, 786, 762, 739, 707, 680, 653, 626, 599, 572)
_FADE = 0.0262  # what Berger's formula takes off for each further rep
_MOST = 30  # reps, beyond which the percentage means nothing


def percent_for(half_reps: int) -> int | None:
    """Give tenths of a percent of the 1RM for reps + RIR, counted in half reps: 2 is a true single.

    Half steps lie between their neighbours; beyond 16 reps the curve fades as Berger's does. None below one
    rep and above thirty.
    """
    if not 2 <= half_reps <= 2 * _MOST:
        return None
    whole, half = divmod(half_reps, 2)
    if whole >= len(_CHART):
        return round(_CHART[-1] * exp(-_FADE * (half_reps / 2 - len(_CHART))))
    below = _CHART[whole - 1]
    # Rounded up at the half, as the chart prints it: 97.75 is 97.8.
    return (below + _CHART[whole] + 1) // 2 if half else below


def reps_for(tenths: int) -> int | None:
    """Give the most reps + RIR, in half reps, at `tenths` of a percent; None over 100 % or past thirty."""
    curve = _curve()
    if not curve[-1] <= tenths <= curve[0]:
        return None
    return 1 + sum(1 for percent in curve if percent >= tenths)


@cache
def _curve() -> tuple[int, ...]:
    return tuple(percent for half in range(2, 2 * _MOST + 1) if (percent := percent_for(half)))


def _one_rep_max(load_g: float, reps: float) -> float:
    half_reps = int(reps * 2)
    low, high = percent_for(half_reps) or 0, percent_for(half_reps + 1) or 0
    return load_g * 1000 / (low + (high - low) * (reps * 2 - half_reps))


FORMULA = Formula(
    "rts",
    _one_rep_max,
    ("tuchscherer-rts",),
    "Agrees over several copies; not compared with the original page.",
    highest=16,
)
