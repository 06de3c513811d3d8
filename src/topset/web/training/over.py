"""Said where a session is over, to whoever has something to do then: training knows none of them."""

from django.dispatch import Signal

from topset.web.training.models import Lifter

_over = Signal()
listen = _over.connect


def say_over(lifter: Lifter) -> None:
    """A session of this lifter is over."""
    _over.send(Lifter, lifter=lifter)
