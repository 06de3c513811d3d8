"""Plan, and ask why not otherwise: jobs."""

from typing import Annotated

from django.http import HttpResponse
from django.utils.translation import gettext
from ninja import Field, Router

from topset.notation.athlete_file import read_athlete
from topset.web.api.accepted import ANSWERS, LOCATION, accepted
from topset.web.api.limits import PerUser
from topset.web.api.once import once
from topset.web.api.problems import ProblemError
from topset.web.api.values import Asked, Text
from topset.web.counter import WORK
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter
from topset.web.training.offers import wanted

router = Router(tags=["plans"], throttle=PerUser(WORK))


class PlanIn(Asked):
    """Whom to plan for, as an athlete's file; "" for the lifter as they are."""

    athlete: Text = ""


class WhyNotIn(Asked):
    """A wish in words: "Barbell Row on tue", "4 days", "no deload"."""

    wish: Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]+$")]


@router.post("/plan", response=ANSWERS, exclude_unset=True, openapi_extra=LOCATION)
@once
def make_plan(request: LiftersRequest, asked: PlanIn, response: HttpResponse) -> object:
    """Plan a program. The job's `result` has its `text` and `proof` once it is done; nobody follows it yet."""
    text = asked.athlete or _text_of(request.lifter)
    _, problems = read_athlete(text, "athlete")
    if problems:
        raise ProblemError(422, "athlete", gettext("The athlete's file has mistakes."), problems)
    return accepted(request.lifter, response, "plan", wanted(request.lifter, text))


@router.post("/why-not", response=ANSWERS, exclude_unset=True, openapi_extra=LOCATION)
@once
def ask_for(request: LiftersRequest, asked: WhyNotIn, response: HttpResponse) -> object:
    """What a wish would cost, or what forbids it. The job's `result` has the verdict."""
    _text_of(request.lifter)
    return accepted(request.lifter, response, "why_not", {"wish": asked.wish})


def _text_of(lifter: Lifter) -> str:
    if not lifter.athlete:
        raise ProblemError(409, "no-athlete", gettext("The lifter has no athlete's file yet."))
    return lifter.athlete
