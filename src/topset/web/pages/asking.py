"""Ask for a job from a page: the job's own page comes next."""

from collections.abc import Callable, Mapping

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from topset.web.jobs.asking import TooManyError, ask
from topset.web.jobs.models import Job
from topset.web.training.middleware import LiftersRequest

# Where the result of a kind is shown, if not on the page of all jobs.
RESULTS = {"replan": "proposal", "move_day": "plan_proposal", "why_not": "plan_answer"}


def begin(request: LiftersRequest, kind: str, asked: Mapping[str, object]) -> HttpResponse:
    """Ask for a job and go to its page."""
    return to_page_of_new(request, lambda: ask(request.lifter, kind, asked))


def to_page_of_new(request: LiftersRequest, make: Callable[[], Job]) -> HttpResponse:
    """The page of a job made now; where too many wait, that of the oldest, which can be stopped there."""
    try:
        return to_page_of(make())
    except TooManyError as error:
        messages.error(request, str(error))
        return to_page_of(error.jobs[0])


def to_page_of(job: Job) -> HttpResponse:
    """The page that shows how far a job is, and what came of it."""
    return redirect(RESULTS.get(job.kind, "job"), job.pk)
