"""Workouts: sessions as they were done."""

import datetime
from uuid import UUID

from django.shortcuts import get_object_or_404
from ninja import Query, Router, Schema, Status

from topset.web.api.values import Day, Page, Part, TimeOfDay, page
from topset.web.training.middleware import LiftersRequest
from topset.web.training.workouts import remove, restore

router = Router(tags=["workouts"])


class WorkoutOut(Schema):
    """A session as it was done; `entry` is its text in the journal, `conflicts` the sets told in two ways."""

    id: UUID
    session: str
    date: datetime.date
    time: TimeOfDay | None
    title: str
    week: int | None
    entry: str
    finished: datetime.datetime | None
    conflicts: int


class Between(Part):
    """The part of a list, of the days from `first` to `last`."""

    first: Day | None = None
    last: Day | None = None


@router.get("/workouts", response=Page[WorkoutOut])
def list_workouts(request: LiftersRequest, asked: Query[Between]) -> object:
    """What was done, the latest first."""
    found = request.lifter.workouts.filter(removed=None).order_by("-date", "-time", "pk")
    if asked.first:
        found = found.filter(date__gte=asked.first)
    if asked.last:
        found = found.filter(date__lte=asked.last)
    return page(found, asked)


@router.get("/workouts/{workout}", response=WorkoutOut)
def read_workout(request: LiftersRequest, workout: UUID) -> object:
    """One session."""
    return get_object_or_404(request.lifter.workouts.filter(removed=None), pk=workout)


@router.delete("/workouts/{workout}", response={204: None})
def remove_workout(request: LiftersRequest, workout: UUID) -> object:
    """Remove a session from the journal; it can be taken back."""
    remove(get_object_or_404(request.lifter.workouts.filter(removed=None), pk=workout))
    return Status(204, None)


@router.post("/workouts/{workout}/restore", response=WorkoutOut)
def restore_workout(request: LiftersRequest, workout: UUID) -> object:
    """Take the removal of a session back."""
    found = get_object_or_404(request.lifter.workouts, pk=workout)
    restore(found)
    return found
