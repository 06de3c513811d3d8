"""Jobs: what takes longer than a request."""

from typing import Any, Literal
from uuid import UUID

from django.shortcuts import get_object_or_404
from ninja import Router, Schema

from topset.web.jobs.models import Job
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["jobs"])


class JobOut(Schema):
    """A job: `progress` while it runs, `result` in the end."""

    id: UUID
    kind: str
    state: Literal["queued", "running", "done", "failed", "cancelled"]
    progress: dict[str, Any]
    result: dict[str, Any]


@router.get("/jobs/{job}", response=JobOut)
def read_job(request: LiftersRequest, job: UUID) -> Job:
    """How far a job is."""
    return get_object_or_404(Job, pk=job, lifter=request.lifter)


@router.delete("/jobs/{job}", response=JobOut)
def cancel_job(request: LiftersRequest, job: UUID) -> Job:
    """Ask a job to end; one that is over stays as it is."""
    found = get_object_or_404(Job, pk=job, lifter=request.lifter)
    found.cancel()
    return found
