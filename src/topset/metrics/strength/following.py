"""Follow a lift from session to session: a Kalman filter for one number, the logarithm of the 1RM.

Between sessions nothing is known but that strength drifts: the variance grows by that of a day. A session whose
reserve was told moves the estimate towards what it shows, by the share of the uncertainty that is the estimate's own.
A session whose reserve nobody told says that the 1RM is what it shows or more: what it probably kept back is added
first, and how unsure that is counts as noise. A heavier set than believed possible so lifts the estimate, a light day
hardly lowers it. What lies far off is believed the less, the further off it lies (the weight of Student's
distribution with four degrees of freedom), until several sessions in a row agree on it: then it is begun anew.
"""

import datetime
from math import sqrt
from typing import NamedTuple

from topset.metrics.strength.model import Model
from topset.metrics.strength.reserve import expected
from topset.metrics.strength.session_best import Shown

FREEDOM = 4


class Strength(NamedTuple):
    """What is known of a lift after a session on `date`: the logarithm of its 1RM in grams, and the variance.

    `strays` counts outliers in a row, negative for those below; `easy` light sessions in a row. `below` holds how far
    the best sets of the last sessions stayed below the estimate.
    """

    date: datetime.date
    mean: float
    variance: float
    sessions: int
    strays: int = 0
    easy: int = 0
    below: tuple[float, ...] = ()

    def variance_on(self, date: datetime.date, model: Model) -> float:
        """The variance on a later date."""
        return self.variance + model.drift * max(0, (date - self.date).days)


def follow(before: Strength | None, date: datetime.date, seen: Shown, model: Model) -> Strength:
    """What is known after a session on `date` that showed `seen`; `before` is None for the first."""
    if before is None:
        return _begin(date, seen, 1)
    variance = before.variance_on(date, model)
    off = (seen.one_rm - before.mean) / sqrt(variance + seen.noise**2)
    stray = _stray(off, seen, model)
    strays = (before.strays + stray if before.strays * stray > 0 else stray) if stray else 0
    if abs(strays) >= model.strays:
        return _begin(date, seen, before.sessions + 1)
    noise = seen.noise**2
    if stray:
        noise *= (FREEDOM + off * off) / (FREEDOM + 1)
    total = variance + noise
    gain = variance / total
    kept, doubt, easy = 0.0, 0.0, 0
    if seen.rate:
        reserve = expected(before.mean - seen.one_rm, total, seen.rate, model.easy)
        kept, doubt = reserve.mean, reserve.variance
        easy = before.easy + 1 if reserve.easy > 0.5 else 0
        if easy >= model.easy_strays:
            return _begin(date, seen, before.sessions + 1)
    mean = before.mean + gain * (seen.one_rm + kept - before.mean)
    below = (*before.below, mean - seen.best)[-model.usual :]
    left = variance * (1 - gain) + gain * gain * doubt
    return Strength(date, mean, left, before.sessions + 1, strays, easy, below)


def _begin(date: datetime.date, seen: Shown, sessions: int) -> Strength:
    """Nothing is known but this session: a reserve that nobody told is its mean, and as uncertain as it is large."""
    kept = 1 / seen.rate if seen.rate else 0.0
    mean = seen.one_rm + kept
    return Strength(date, mean, seen.noise**2 + kept * kept, sessions, below=(mean - seen.best,))


def _stray(off: float, seen: Shown, model: Model) -> int:
    """Whether a session lies too far above (1) or below (-1); without a reserve told, below is where it should lie."""
    if off > model.outlier:
        return 1
    return -1 if off < -model.outlier and not seen.rate else 0
