"""Imports: what another app logged, sent as a file, looked at by a job, then taken or dropped."""

from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from ninja import Field, File, Form, Router, Schema, Status
from ninja.files import UploadedFile

from topset.web.api.accepted import ANSWERS, LOCATION, accepted, accepting
from topset.web.api.limits import PerUser
from topset.web.api.once import once
from topset.web.api.problems import ProblemError
from topset.web.api.values import Asked, Words, Yes
from topset.web.counter import WORK
from topset.web.jobs import imports
from topset.web.jobs.models import Job
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models.lengths import LONGEST_EXERCISE

router = Router(tags=["imports"], throttle=PerUser(WORK))

Name = Annotated[str, Field(min_length=1, max_length=LONGEST_EXERCISE, pattern=r"^[^\x00]+$")]


class ImportIn(Schema):
    """What the sender knows of the file: in which unit its loads are, and whose of several lifters' it is."""

    unit: Literal["", "kg", "lb"] = ""
    lifter: Words = ""


class LookIn(Asked):
    """What answers a question of the file. `same` says which exercise is meant by a name in it."""

    unit: Literal["kg", "lb"] | None = None
    day_first: Yes | None = None
    lifter: Words = ""
    same: Annotated[dict[Name, Name], Field(max_length=imports.MOST_NAMES, default_factory=dict)]


@router.post("/imports", response=ANSWERS, exclude_unset=True, openapi_extra=LOCATION)
@once
def send_file(
    request: LiftersRequest,
    response: HttpResponse,
    file: File[UploadedFile],
    asked: Form[ImportIn],
) -> object:
    """Look at a file: the job's `result` tells what is in it, or what has to be said of it. Nothing is taken yet."""
    return accepting(response, lambda: imports.begin(request.lifter, file, _said(asked)))


@router.post("/imports/{job}/look", response=ANSWERS, exclude_unset=True, openapi_extra=LOCATION)
@once
def look_again(request: LiftersRequest, job: UUID, asked: LookIn, response: HttpResponse) -> object:
    """Look at the same file with what is said of it."""
    return accepted(request.lifter, response, imports.KIND, imports.again(_found(request, job), _said(asked)))


@router.post("/imports/{job}/take", response=ANSWERS, exclude_unset=True, openapi_extra=LOCATION)
@once
def take_import(request: LiftersRequest, job: UUID, response: HttpResponse) -> object:
    """Take in what a job has looked at. What was taken before is not taken again; in the end the file is deleted."""
    found = _found(request, job)
    if not imports.can_be_taken(found):
        raise ProblemError(409, "nothing-to-take", gettext("The job has found nothing that can be taken."))
    return accepted(request.lifter, response, imports.KIND, imports.taking(found))


@router.post("/imports/{job}/drop", response={204: None})
def drop_import(request: LiftersRequest, job: UUID) -> object:
    """Take nothing, and delete the file."""
    imports.drop(_found(request, job))
    return Status(204, None)


def _found(request: LiftersRequest, job: UUID) -> Job:
    """A job of the lifter's that looks at a file."""
    return get_object_or_404(Job, pk=job, lifter=request.lifter, kind=imports.KIND)


def _said(asked: ImportIn | LookIn) -> dict[str, Any]:
    """What was said; the rest stays open."""
    return {name: value for name, value in asked.dict().items() if value not in (None, "", {})}
