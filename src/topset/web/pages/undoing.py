"""Undo: what was done is named in the address of the page that follows, signed, with a button that takes it back."""

import datetime
import uuid
from urllib.parse import urlencode

from django.contrib import messages
from django.core import signing
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from topset.web.training.heads import Head, change_head, head_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter, Workout
from topset.web.training.saying import undo
from topset.web.training.workouts import restore

SALT = "undo"
DAY = datetime.timedelta(days=1)
Done = dict[str, object]


def done_to(workout: Workout, *, events: list[uuid.UUID] | None = None, head: Head | None = None) -> Done:
    """What was done to a workout: these events, another head than this one; neither where it was removed."""
    heads = [_written(head), _written(head_of(workout))] if head else None
    return {"workout": str(workout.pk), "events": [str(each) for each in events or ()], "head": heads}


def then(url: str, done: Done) -> HttpResponseRedirect:
    """Go on to a page that says what was done, with the button."""
    query = urlencode({"undo": signing.dumps(done, salt=SALT, compress=True)})
    return HttpResponseRedirect(f"{url}?{query}")


def nothing(done: Done) -> bool:
    """Whether neither events nor a head are in it."""
    return not done["events"] and not done["head"]


def offered(request: HttpRequest) -> dict[str, str] | None:
    """What the page is to offer to undo: `token` for the form, `said` for people."""
    token = request.GET.get("undo", "")
    done = _read(token)
    if done is None:
        return None
    said = gettext("The workout is deleted.") if nothing(done) else gettext("Saved.")
    return {"token": token, "said": said}


@require_POST
def take_back(request: LiftersRequest) -> HttpResponse:
    """Undo what a signed token names."""
    done = _read(request.POST.get("token", ""))
    if done is None:
        messages.error(request, gettext("This can no longer be undone."))
        return redirect("history")
    workout = get_object_or_404(request.lifter.workouts, pk=str(done["workout"]))
    if _undone(request.lifter, workout, done):
        messages.success(request, gettext("Undone."))
    else:
        messages.error(request, gettext("It has changed since, and stays as it is."))
    return redirect(reverse("workout", args=[workout.pk]))


def _undone(lifter: Lifter, workout: Workout, done: Done) -> bool:
    """Take it back, all of it or nothing; whether it was taken back."""
    events, heads = done["events"], done["head"]
    if nothing(done):
        restore(workout)
        return True
    with transaction.atomic():
        undone = not heads or _head_undone(lifter, workout, heads)
        undone = undone and (not events or undo(lifter, [uuid.UUID(each) for each in _words(events)]))
        transaction.set_rollback(not undone)
    return undone


def _head_undone(lifter: Lifter, workout: Workout, heads: object) -> bool:
    """Give it the head from before, where it still has the one from after."""
    lifter.alone()
    workout.refresh_from_db()
    before, after = heads if isinstance(heads, list) and len(heads) == 2 else ((), ())
    return _written(head_of(workout)) == after and change_head(lifter, workout, _head(before))


def _written(head: Head) -> list[str]:
    return [head.date.isoformat(), head.time.isoformat() if head.time else "", head.title]


def _head(written: object) -> Head:
    date, time, title = _words(written)
    return Head(datetime.date.fromisoformat(date), datetime.time.fromisoformat(time) if time else None, title)


def _words(written: object) -> list[str]:
    return [str(each) for each in written] if isinstance(written, list) else []


def _read(token: str) -> Done | None:
    try:
        done: Done = signing.loads(token, salt=SALT, max_age=DAY)
    except signing.BadSignature:
        return None
    return done
