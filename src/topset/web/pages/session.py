"""Any session of the program, like today's, and what is tapped on either page where there is no script."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from topset.app.lifting import Lifting, Which
from topset.ground.units import Unit
from topset.model.program import Weekday
from topset.web.gym import taps
from topset.web.gym.held import held
from topset.web.gym.page import Page, url
from topset.web.training import clock, programs
from topset.web.training.adapting import up_to_date
from topset.web.training.events import NOT_YOURS, Tap, take
from topset.web.training.following import Following, following
from topset.web.training.middleware import LiftersRequest


@require_safe
def session(request: LiftersRequest, week: int, day: str) -> HttpResponse:
    """A session of the program."""
    now = _now(request)
    which, found = _found(now, week, day)
    return render(request, "session.html", Page(now, which, found, swaps(request)).context())


@require_POST
def log(request: LiftersRequest, week: int, day: str) -> HttpResponse:
    """Take in what a form says, and show the page again where it was."""
    now = _now(request)
    which, found = _found(now, week, day)
    said = request.POST.dict()
    try:
        about = taps.About(now.key(which), found, taps.day(said, now.day), clock.now(request.lifter), now.own)
        meant = _taps(said, about, now)
        if len(take(request.lifter, meant)) < len(meant):
            messages.error(request, NOT_YOURS)
    except taps.NotUnderstoodError as problem:
        messages.error(request, str(problem))
    return redirect(_back(said, which))


def swaps(request: LiftersRequest) -> dict[int, str]:
    """The exercises that others are wished for, `?swap=0.leg_press`, by their numbers."""
    words = (word.partition(".") for word in request.GET.getlist("swap"))
    return {int(number): slug for number, _, slug in words if number.isdecimal() and len(number) < 4}


def _taps(said: taps.Said, about: taps.About, now: Following) -> list[Tap]:
    match said.get("do"):
        case "feel":
            athlete = now.athlete
            return taps.of_readings(said, about, athlete.unit if athlete else Unit.KG)
        case "finish" | "go_on":
            return [taps.of_the_end(said, about)]
        case "keep":
            return [taps.kept(said, about, held(now.lifter, about.key, about.date).workout)]
        case _:
            return [taps.of_a_set(said, about)]


def _now(request: LiftersRequest) -> Following:
    program = programs.active(request.lifter)
    if program is None:
        raise Http404
    return up_to_date(following(request.lifter, program))


def _found(now: Following, week: int, day: str) -> tuple[Which, Lifting]:
    """The session of an address, where the program has it."""
    which = Which(week, Weekday(day)) if day in set(Weekday) else None
    found = now.session(which) if which else ()
    if which is None or not isinstance(found, Lifting):
        raise Http404
    return which, found


def _back(said: taps.Said, which: Which) -> str:
    """The page that the form stood on, with what was swapped, at the exercise."""
    page = "/" if said.get("from") == "today" else url(which)
    index = said.get("slot", "").partition(".")[0]
    known = index.isdecimal()
    swap = said.get("swap", "")
    query = f"?swap={index}.{swap}" if known and swap.isidentifier() else ""
    return f"{page}{query}{f'#work-{index}' if known else ''}"
