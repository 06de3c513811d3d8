"""What a set kept back that nobody judged: its reserve, expected from the set and from what is known of the lifter."""

from math import erfc, exp, log, pi, sqrt
from typing import NamedTuple

WIDEST = 0.7  # in logarithms: a light day is lifted with half of the maximum at least
FAR = 8.0  # standard deviations beyond which a tail is taken from its series
LEAST = 1e-300  # so that a logarithm exists
ROOT, DENSITY = sqrt(2), sqrt(2 * pi)


class Reserve(NamedTuple):
    """The mean and the variance of the reserve in logarithms; `easy` is how likely the session was light on purpose."""

    mean: float
    variance: float
    easy: float


def expected(gap: float, variance: float, rate: float, easy: float) -> Reserve:
    """Tell what a set kept back whose 1RM lies `gap` below the one believed in (negative: above it).

    `variance` is that of the gap. Before the set is seen, the reserve is thought to be exponential with `rate`; in a
    share `easy` of sessions it may be anything up to half of the maximum. It is never negative.
    """
    deviation = sqrt(variance)
    lowered = gap - rate * variance
    mean, spread, tail = _above_zero(lowered, deviation)
    if easy <= 0:
        return Reserve(mean, spread, 0.0)
    light, light_spread, light_tail = _above_zero(gap, deviation)
    hard_fits = log(rate) - rate * (gap + lowered) / 2 + tail
    light_fits = light_tail - log(WIDEST)
    odds = hard_fits - light_fits + log((1 - easy) / easy)
    share = 1 / (1 + exp(min(odds, 700.0)))
    both = share * light + (1 - share) * mean
    spread = share * (light_spread + (light - both) ** 2) + (1 - share) * (spread + (mean - both) ** 2)
    return Reserve(both, spread, share)


def _above_zero(mean: float, deviation: float) -> tuple[float, float, float]:
    """A normal distribution of which only what lies above zero is possible.

    Its mean, its variance, and the logarithm of the probability that it is possible at all.
    """
    start = -mean / deviation
    tail = max(erfc(start / ROOT) / 2, LEAST)
    if start > FAR:  # nearly exponential: the tail beyond `start`, whose rate is `start`
        beyond = deviation / start
        return beyond, beyond * beyond, log(tail)
    hazard = exp(-start * start / 2) / DENSITY / tail
    return (
        mean + deviation * hazard,
        max(0.0, deviation * deviation * (1 - hazard * (hazard - start))),
        log(tail),
    )
