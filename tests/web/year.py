"""A lifter with a year of training behind them."""

from topset.web.training.clock import now
from topset.web.training.models import Lifter
from topset.web.upkeep.demonstration import train


def a_year(lifter: Lifter) -> Lifter:
    """The lifter, after it."""
    train(lifter, now(lifter).date())
    return Lifter.objects.get(pk=lifter.pk)
