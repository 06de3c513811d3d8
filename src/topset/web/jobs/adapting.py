"""Adapt a lifter's program in the worker as soon as a session is over, so that the next page need not."""

from topset.web.jobs.models import ADAPT, Job, State
from topset.web.training.models import Lifter


def adapt_soon(lifter: Lifter, **_signal: object) -> None:
    """Have the program adapted that the lifter follows; asked for again before that is begun, it is done once."""
    waiting = Job.objects.filter(lifter=lifter, kind=ADAPT, state=State.QUEUED)
    if lifter.programs.filter(active=True).exists() and not waiting.exists():
        Job.objects.create(lifter=lifter, kind=ADAPT)
