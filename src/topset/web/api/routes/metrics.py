"""Metrics: what the journal shows. All of it is worked out from the journal as it is at the moment."""

import datetime
from typing import Annotated

from django.utils.translation import gettext
from ninja import Field, Query, Router, Schema

from topset.app.history import History, LiftHistory, MuscleHistory, Wanted, WeekHistory, history
from topset.app.ready import ReadyLine, ready
from topset.app.stats import Stats, stats
from topset.evidence.landmarks import VolumeGroup
from topset.web.api.problems import Problem, ProblemError
from topset.web.api.values import Day
from topset.web.training import clock
from topset.web.training.middleware import LiftersRequest
from topset.web.training.numbers import numbers_with_program

router = Router(tags=["metrics"])
Name = Annotated[str, Field(min_length=1, max_length=120, pattern=r"^[^\x00]+$")]


class ClockOut(Schema):
    """A muscle group or lift: hours until it is ready, until no doubt is left, and the sets it rests from."""

    name: str
    last: datetime.datetime
    sets: str
    hours: int
    ready: datetime.datetime
    surely: int
    cites: list[str]


class ReadinessOut(Schema):
    """The clocks at a moment, those that take longest first."""

    at: datetime.datetime
    muscles: list[ClockOut]
    lifts: list[ClockOut]


@router.get("/metrics", response=Stats)
def read_metrics(request: LiftersRequest, on: Day | None = None) -> object:
    """Sessions, sets, load volume, e1RM and records of each lift, weekly sets of each group; estimates as on a date."""
    return stats(numbers_with_program(request.lifter), on)


@router.get("/metrics/lift", response={200: LiftHistory, 404: Problem})
def read_lift(request: LiftersRequest, name: Query[Name]) -> object:
    """A lift from session to session: the e1RM with its band, the training max, the records."""
    return _told(history(numbers_with_program(request.lifter), Wanted(lift=name))).lift


@router.get("/metrics/muscles/{group}", response=MuscleHistory)
def read_muscle(request: LiftersRequest, group: VolumeGroup) -> object:
    """The weekly sets of a group of muscles, beside its landmarks."""
    return history(numbers_with_program(request.lifter), Wanted(muscle=group)).muscle


@router.get("/metrics/weeks", response=WeekHistory)
def read_weeks(request: LiftersRequest) -> object:
    """Sessions, sets, reps, load volume and minutes week by week, and how near to the program."""
    return history(numbers_with_program(request.lifter), Wanted()).weeks


@router.get("/metrics/readiness", response=ReadinessOut)
def read_readiness(request: LiftersRequest) -> object:
    """Hours until each muscle and lift is ready."""
    now = clock.now(request.lifter)
    found = ready(numbers_with_program(request.lifter), now.replace(tzinfo=None))
    muscles, lifts = ([_clock(line, now.tzinfo) for line in lines] for lines in (found.muscles, found.lifts))
    return {"at": now, "muscles": muscles, "lifts": lifts}


def _clock(line: ReadyLine, zone: datetime.tzinfo | None) -> dict[str, object]:
    """A clock, with its times where the lifter is."""
    times = {"last": line.last.replace(tzinfo=zone), "ready": line.ready.replace(tzinfo=zone)}
    same = ("name", "sets", "hours", "surely", "cites")
    return {**times, **{name: getattr(line, name) for name in same}}


def _told(found: History) -> History:
    if found.problems:
        raise ProblemError(404, "no-lift", gettext("The journal tells nothing of this lift."), found.problems)
    return found
