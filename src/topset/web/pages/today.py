"""Today: the session that is due, to be logged with one tap a set."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from topset.web.training import programs
from topset.web.training.middleware import LiftersRequest


def today(request: LiftersRequest) -> HttpResponse:
    """The session that is due; who has no program yet begins with one."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("start")
    return render(request, "today.html", {"program": program})
