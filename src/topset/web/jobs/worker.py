"""Do jobs one after the other: whatever waits, and whatever a worker left that died."""

import datetime
import logging
import time
from collections.abc import Callable

from django.db import close_old_connections
from django.db.models import F, Q
from django.utils import timezone

from topset.web.jobs.models import Job, State
from topset.web.jobs.tasks import task
from topset.web.jobs.work import Work

logger = logging.getLogger(__name__)

SILENT = datetime.timedelta(seconds=15)  # without a sign of life a worker is taken for dead
TRIES = 3  # a job that took so many workers with it is not given to another
IDLE = 0.3  # seconds between two looks where nothing waits


def work(goes_on: Callable[[], bool] = lambda: True) -> None:
    """Do jobs for as long as it `goes_on`."""
    while goes_on():
        close_old_connections()
        if not work_once():
            time.sleep(IDLE)


def work_once() -> bool:
    """Do one job; whether there was one."""
    job = claim()
    if job is None:
        return False
    do(job)
    return True


def claim() -> Job | None:
    """Take the oldest job that waits or was left, so that no other worker has it."""
    left = Q(state=State.RUNNING, beat__lt=timezone.now() - SILENT)
    for job in Job.objects.filter(Q(state=State.QUEUED) | left)[:5]:
        mine = Job.objects.filter(pk=job.pk, state=job.state, tries=job.tries)
        if job.tries >= TRIES:
            mine.update(state=State.FAILED, ended=timezone.now(), result={"error": "gave_up"})
        elif mine.update(state=State.RUNNING, tries=F("tries") + 1, beat=timezone.now()):
            return Job.objects.get(pk=job.pk)
    return None


def do(job: Job) -> None:
    """Do a job to its end and keep what came of it; what a job breaks does not break the worker."""
    now = Work(job)
    try:
        with now.alive():
            result = task(job.kind)(now)
        state = State.CANCELLED if job_stopped(job) else State.DONE
    except Exception:
        logger.exception("job %s (%s) failed", job.pk, job.kind)
        state, result = State.FAILED, {"error": "failed"}
    Job.objects.filter(pk=job.pk, state=State.RUNNING, tries=job.tries).update(
        state=state, result=result, ended=timezone.now()
    )


def job_stopped(job: Job) -> bool:
    """Whether somebody asked for its end while it ran."""
    return Job.objects.filter(pk=job.pk, stop=True).exists()
