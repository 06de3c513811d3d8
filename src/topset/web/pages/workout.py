"""One workout: its sets and facts, what devices disagree about, and its end with undo."""

import uuid
from collections.abc import Iterable
from itertools import groupby

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from topset.ground.frozen import frozen
from topset.web.pages.undoing import done_to, offered, then
from topset.web.training import workouts
from topset.web.training.conflicts import conflict_at, conflicts_of, keep, keep_both
from topset.web.training.entries import FINISHED
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Event
from topset.web.training.saying import Slot, slots_of

BOTH = "both"


@frozen
class Lifted:
    """An exercise of a workout with its sets; `key` is what their slots begin with."""

    key: str
    exercise: str
    sets: tuple[Slot, ...]


@require_safe
def workout(request: LiftersRequest, key: uuid.UUID) -> HttpResponse:
    """Everything that is said of it."""
    found = get_object_or_404(request.lifter.workouts, pk=key)
    slots = slots_of(found)
    context = {
        "section": "history",
        "workout": found,
        "lifts": lifts_of(slots),
        "facts": facts_of(slots),
        "conflicts": conflicts_of(found),
        "undo": offered(request),
    }
    return render(request, "history/workout.html", context)


def lifts_of(slots: Iterable[Slot]) -> list[Lifted]:
    """The sets that count, by exercise."""
    sets = [slot for slot in slots if slot.lifted and slot.last.text]
    groups = groupby(sets, key=lambda slot: (slot.lift, slot.last.exercise))
    return [Lifted(key, exercise, tuple(group)) for (key, exercise), group in groups]


def facts_of(slots: Iterable[Slot]) -> list[Slot]:
    """Readings and notes that count."""
    return [slot for slot in slots if not slot.lifted and slot.name != FINISHED and slot.last.text]


@require_POST
def remove(request: LiftersRequest, key: uuid.UUID) -> HttpResponse:
    """Delete a workout, until somebody wants it back."""
    found = get_object_or_404(request.lifter.workouts, pk=key)
    if found.removed is None:
        workouts.remove(found)
    return then(reverse("history"), done_to(found))


@require_POST
def resolve(request: LiftersRequest, key: uuid.UUID) -> HttpResponse:
    """Say which of two devices is right: `keep` is the id of an event, or "both"."""
    found = get_object_or_404(request.lifter.workouts, pk=key)
    slot = conflict_at(found, request.POST.get("slot", ""))
    here = reverse("workout", args=[key])
    said = _resolved(request, slot, request.POST.get("keep", "")) if slot else []
    if not said:
        messages.info(request, gettext("This was resolved already."))
        return redirect(here)
    return then(here, done_to(found, events=[event.pk for event in said]))


def _resolved(request: LiftersRequest, slot: Slot, wanted: str) -> list[Event]:
    lifter, found = request.lifter, slot.last.workout
    if wanted == BOTH:
        return keep_both(lifter, found, slot)
    try:
        return keep(lifter, found, slot, uuid.UUID(wanted))
    except ValueError:
        return []
