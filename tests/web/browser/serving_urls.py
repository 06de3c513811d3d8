"""Every address, and that of the bare session."""

from bare_lifting import LIFTING, LIFTINGS
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from topset.web.training.clock import now
from topset.web.training.holding import holding
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Event
from topset.web.urls import urlpatterns as served

SESSION = "bare"


def bare_session(request: LiftersRequest, name: str) -> HttpResponse:
    """A session as the page of today holds it."""
    lifter = request.lifter
    date = now(lifter).date()
    revision = lifter.revision
    workout = lifter.workouts.filter(session=name, date=date).first()
    events = holding(workout) if workout else {}
    held = {slot: [_held(event) for event in said] for slot, said in events.items()}
    session = {
        "session": name,
        "date": date.isoformat(),
        "title": "Bare",
        "week": 1,
        "revision": revision,
        "last": None,
        "sessions": [f"/bare/{name}/", "/bare/other/"],
    }
    lifting = LIFTINGS.get(name, LIFTING)
    return render(request, "bare_session.html", {"lifting": lifting, "session": session, "held": held})


def _held(event: Event) -> dict[str, str]:
    return {
        "id": str(event.id),
        "exercise": event.exercise,
        "text": event.text,
        "at": event.at.isoformat(),
        "device": event.device,
    }


urlpatterns = [*served, path("bare/<str:name>/", bare_session, name="bare_session")]
