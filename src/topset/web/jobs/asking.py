"""Ask for a piece of work: asked for twice, it is done once."""

from collections.abc import Mapping

from topset.web.jobs.models import Job, State
from topset.web.training.models import Lifter

UNDER_WAY = (State.QUEUED, State.RUNNING)


def ask(lifter: Lifter, kind: str, asked: Mapping[str, object]) -> Job:
    """The job that does this: one that waits or is under way, else a new one."""
    there = Job.objects.filter(lifter=lifter, kind=kind, state__in=UNDER_WAY, stop=False)
    same = next((job for job in there if job.asked == asked), None)
    return same or Job.objects.create(lifter=lifter, kind=kind, asked=dict(asked))
