"""Ask for a piece of work: asked for twice, it is done once; so many of one lifter wait at the most."""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils.translation import ngettext

from topset.web.jobs.models import ADAPT, Job, State
from topset.web.training.models import Lifter

UNDER_WAY = (State.QUEUED, State.RUNNING)
MOST = 5  # jobs of one lifter that are not over


class TooManyError(Exception):
    """More work than one lifter may ask for at a time; `jobs` are those that are not over, the oldest first."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        said = ngettext(
            "%d thing that you asked for is not done yet. Wait for it, or stop it.",
            "%d things that you asked for are not done yet. Wait for one of them, or stop one.",
            len(jobs),
        )
        super().__init__(said % len(jobs))
        self.jobs = jobs


def ask(lifter: Lifter, kind: str, asked: Mapping[str, object]) -> Job:
    """The job that does this: one that waits or is under way, else a new one."""
    with transaction.atomic():
        lifter.alone()  # who asks at the same time waits here
        there = list(Job.objects.filter(lifter=lifter, state__in=UNDER_WAY).exclude(kind=ADAPT))
        same = (job for job in there if job.kind == kind and job.asked == asked and not job.stop)
        if found := next(same, None):
            return found
        if len(there) >= MOST:
            raise TooManyError(there)
        return Job.objects.create(lifter=lifter, kind=kind, asked=dict(asked))
