"""Change a workout: its sets and facts, what was forgotten, its date, time and title."""

import uuid

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from topset.app.entry_reading import problems_of
from topset.catalogue import exercises
from topset.ground.reason import Reason
from topset.web.pages.undoing import done_to, nothing, offered, then
from topset.web.pages.workout_form import Boxes
from topset.web.pages.workout_reading import Reader
from topset.web.statements import said_of
from topset.web.training.athletes import all_own_exercises
from topset.web.training.clock import now
from topset.web.training.heads import Head, change_head, head_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Event, Workout
from topset.web.training.saying import say, slots_of

TOKEN = 10  # characters


class RefusedError(Exception):
    """What was typed makes no entry of a journal; nothing of it is kept."""

    def __init__(self, problems: tuple[Reason, ...]) -> None:
        super().__init__(" ".join(said_of(one) for one in problems))


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: LiftersRequest, key: uuid.UUID) -> HttpResponse:
    """The form, or what came of it."""
    workout = get_object_or_404(request.lifter.workouts, pk=key)
    reader = Reader(
        request.POST.dict(), all_own_exercises(request.lifter), token_of(request), now(request.lifter).date()
    )
    if request.method != "POST":
        return _form(request, workout, reader)
    was = head_of(workout)
    reader.read(slots_of(workout))
    head = reader.head(was)
    if reader.errors:
        return _form(request, workout, reader)
    try:
        events = _kept(request, workout, reader, head)
    except RefusedError as refused:
        reader.errors[""] = str(refused)
        return _form(request, Workout.objects.get(pk=workout.pk), reader)
    here = reverse("workout_edit" if "remove" in request.POST else "workout", args=[key])
    done = done_to(workout, events=[one.pk for one in events], head=was if was != head else None)
    return redirect(here) if nothing(done) else then(here, done)


def token_of(request: HttpRequest) -> str:
    """What tells two openings of a form apart, and stays where one is sent twice."""
    given = "".join(c for c in request.POST.get("token", "") if c.isascii() and c.isalnum())
    return given[:TOKEN] or uuid.uuid4().hex[:TOKEN]


def _kept(request: LiftersRequest, workout: Workout, reader: Reader, head: Head) -> list[Event]:
    """Keep what was read, all of it or nothing."""
    with transaction.atomic():
        events = say(request.lifter, workout, reader.sayings, reader.token)
        workout.refresh_from_db()
        if head != head_of(workout) and not change_head(request.lifter, workout, head):
            raise RefusedError((Reason("", gettext("This session is there on that date already."), ""),))
        if problems := problems_of(workout.entry, reader.own):
            raise RefusedError(problems)
    return events


def _form(request: LiftersRequest, workout: Workout, reader: Reader) -> HttpResponse:
    context = {
        "section": "history",
        "workout": workout,
        "boxes": Boxes(slots_of(workout), head_of(workout), reader.given, reader.errors),
        "token": reader.token,
        "errors": reader.errors,
        "refused": reader.errors.get(""),
        "names": sorted(one.name for one in exercises().values()),
        "undo": offered(request),
    }
    return render(request, "history/edit.html", context, status=422 if reader.errors else 200)
