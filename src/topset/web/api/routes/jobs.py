"""Jobs: what takes longer than a request."""

from functools import reduce
from operator import or_
from typing import Annotated, Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from ninja import Field, Router

from topset.ground.discover import constants
from topset.web.api import kinds
from topset.web.jobs.models import Job
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["jobs"])
# A job of any kind: `progress` while it runs, `result` in the end, both by its kind.
JobOut: Any = Annotated[reduce(or_, constants(kinds, "JOB", type)), Field(discriminator="kind")]


def told(job: Job) -> dict[str, Any]:
    """A job as it is answered: what it does not know yet is left out."""
    return {name: getattr(job, name) for name in ("id", "kind", "state", "progress", "result")}


@router.get("/jobs/{job}", response=JobOut, exclude_unset=True)
def read_job(request: LiftersRequest, job: UUID) -> dict[str, Any]:
    """How far a job is."""
    return told(get_object_or_404(Job, pk=job, lifter=request.lifter))


@router.delete("/jobs/{job}", response=JobOut, exclude_unset=True)
def cancel_job(request: LiftersRequest, job: UUID) -> dict[str, Any]:
    """Ask a job to end; one that is over stays as it is."""
    found = get_object_or_404(Job, pk=job, lifter=request.lifter)
    found.cancel()
    return told(found)
