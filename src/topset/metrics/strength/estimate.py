"""The estimate of a lift on a date, and what its next session will show."""

import datetime
from math import exp, sqrt
from statistics import median
from typing import NamedTuple

from topset.metrics.strength.following import Strength
from topset.metrics.strength.model import Model


class Estimate(NamedTuple):
    """The 1RM on a date in grams, between `low` and `high` four times in five; `sessions` stand behind it.

    The grams are all that is moved: with the lifter's own, where the exercise moves them.
    """

    date: datetime.date
    grams: float
    low: float
    high: float
    sessions: int

    @property
    def spread(self) -> float:
        """Half the width of the band, in percent of the estimate."""
        return 50 * (self.high - self.low) / self.grams


class Forecast(NamedTuple):
    """The 1RM in grams that the best set of a session on a date will show, if it is trained as usual."""

    date: datetime.date
    grams: float


def estimate_on(date: datetime.date, strength: Strength, model: Model) -> Estimate:
    """Tell the estimate on a date; after the last session it grows less sure day by day."""
    width = model.band * sqrt(strength.variance_on(date, model))
    mean = strength.mean
    return Estimate(date, exp(mean), exp(mean - width), exp(mean + width), strength.sessions)


def forecast_on(date: datetime.date, strength: Strength) -> Forecast:
    """Tell what the next best set shows: as far below the estimate as the last ones were, by their median."""
    return Forecast(date, exp(strength.mean - median(strength.below)))
