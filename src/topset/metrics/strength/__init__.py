"""The 1RM of each lift followed through a journal, with how sure it is, and the training max beside it.

Strength is one number that drifts from day to day (a local level in logarithms, followed by a Kalman filter); each
session's best set says something about it. See `model` for what a set says, `following` for how sessions add up.
"""

from topset.metrics.strength.estimate import Estimate, Forecast, estimate_on, forecast_on
from topset.metrics.strength.following import Strength, follow
from topset.metrics.strength.model import Model
from topset.metrics.strength.numbers import Sets, joined, numbers
from topset.metrics.strength.session_best import Shown, shown
from topset.metrics.strength.training_max import Move, moves

__all__ = [
    "Estimate",
    "Forecast",
    "Model",
    "Move",
    "Sets",
    "Shown",
    "Strength",
    "estimate_on",
    "follow",
    "forecast_on",
    "joined",
    "moves",
    "numbers",
    "shown",
]
