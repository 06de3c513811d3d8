"""Straight lines between points, and how many reps a share of the 1RM allows."""

from collections.abc import Sequence
from itertools import pairwise
from math import exp, log

BERGER_AT_NONE, BERGER_PER_REP = 1.0261, 0.0262


def between(points: Sequence[tuple[float, float]], at: float) -> float:
    """Read a line through the points; its ends hold on."""
    if at <= points[0][0]:
        return points[0][1]
    for (left, low), (right, high) in pairwise(points):
        if at <= right:
            return low + (high - low) * (at - left) / (right - left)
    return points[-1][1]


def reps_at(share: float, endurance: float) -> float:
    """How many reps are possible at a share of the day's 1RM: Berger's curve, stretched beyond the first rep."""
    reps = log(BERGER_AT_NONE / share) / BERGER_PER_REP
    return reps if reps < 1 else 1 + (reps - 1) * endurance


def share_for(reps: float, endurance: float) -> float:
    """The share of the 1RM at which so many reps are possible, one or more."""
    return BERGER_AT_NONE * exp(-BERGER_PER_REP * (1 + (reps - 1) / endurance))
