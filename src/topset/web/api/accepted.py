"""Operations that ask for a job: answered with 202, and the address where the job can be read."""

from collections.abc import Callable, Mapping

from django.http import HttpResponse
from ninja import Status

from topset.web.api.problems import Problem, ProblemError
from topset.web.api.routes.jobs import JobOut, told
from topset.web.jobs.asking import TooManyError, ask
from topset.web.jobs.models import Job
from topset.web.training.models import Lifter

ANSWERS = {202: JobOut, 409: Problem}
LOCATION = {
    "responses": {
        202: {"headers": {"Location": {"description": "The job.", "schema": {"type": "string"}}}},
    }
}


def accepted(lifter: Lifter, response: HttpResponse, kind: str, asked: Mapping[str, object]) -> object:
    """The job that was asked for, or why none can be."""
    return accepting(response, lambda: ask(lifter, kind, asked))


def accepting(response: HttpResponse, make: Callable[[], Job]) -> object:
    """The same of a job that `make` asks for."""
    try:
        job = make()
    except TooManyError as error:
        raise ProblemError(409, "busy", str(error)) from None
    response.headers["Location"] = f"/api/v1/jobs/{job.pk}"
    return Status(202, told(job))
