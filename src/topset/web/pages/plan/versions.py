"""Every text that the program had: who changed it and why, what differs, and the way back."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from topset.ground.frozen import frozen
from topset.web.pages.numbers import whole
from topset.web.pages.plan.differences import differences
from topset.web.training import programs
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Program, Version

UNDO = "undo"
WHO: Mapping[str, Any] = {
    "lifter": gettext_lazy("Edited by you"),
    "repair": gettext_lazy("Repaired where one repair was obvious"),
    "move": gettext_lazy("A day moved"),
    "move_day": gettext_lazy("A day moved"),
    "replan": gettext_lazy("The week planned again"),
    "adapt": gettext_lazy("Adapted to what you lifted"),
    "swap": gettext_lazy("An exercise swapped"),
    "undo": gettext_lazy("An earlier text taken back"),
    "planner": gettext_lazy("Planned"),
}


@frozen
class Made:
    """A text of the program, and how it was made of the one before."""

    number: int
    at: datetime.datetime
    who: str
    changes: Sequence[Mapping[str, Any]]
    current: bool


def made(program: Program) -> list[Made]:
    """All texts, the latest first. What a row of a version tells is how the next text came to be."""
    kept = list(program.versions.order_by("number").defer("text"))
    numbers = [*(row.number for row in kept), program.version]
    found = [_first(program, numbers[0])]
    found += [_next(row, after, program) for row, after in zip(kept, numbers[1:], strict=True)]
    return found[::-1]


def _first(program: Program, number: int) -> Made:
    who = _("Planned") if program.proof else _("As it was begun")
    return Made(number, program.created, who, (), current=number == program.version)


def _next(row: Version, number: int, program: Program) -> Made:
    changes = [each for each in row.changes if isinstance(each, dict)]
    return Made(number, row.at, str(WHO.get(row.by, row.by)), changes, current=number == program.version)


def _text(program: Program, number: int) -> str:
    """The text of a number that there is."""
    return program.text if number == program.version else program.versions.get(number=number).text


@require_safe
def plan_versions(request: LiftersRequest) -> HttpResponse:
    """The list."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("plan")
    return render(
        request, "plan/versions.html", {"section": "plan", "program": program, "made": made(program)}
    )


@require_http_methods(["GET", "POST"])
def plan_version(request: LiftersRequest, number: int) -> HttpResponse:
    """One text, what made it different, and how the text of today differs; a POST goes back to it."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("plan")
    found = {each.number: each for each in made(program)}
    if number not in found:
        raise Http404
    if request.method == "POST":
        return _back(request, program, number)
    text = _text(program, number)
    context = {
        "section": "plan",
        "wide": True,
        "program": program,
        "one": found[number],
        "text": text,
        "hunks": differences(_text(program, number - 1), text) if number - 1 in found else (),
        "since": differences(text, program.text),
    }
    return render(request, "plan/version.html", context)


def _back(request: LiftersRequest, program: Program, number: int) -> HttpResponse:
    version = whole(request.POST.get("version", ""))
    try:
        programs.change(program, _text(program, number), version, UNDO)
    except programs.ChangedMeanwhileError:
        messages.error(request, _("The program was changed meanwhile. Nothing was taken back."))
        return redirect("plan_versions")
    messages.success(request, _("The text of version %(number)d holds again.") % {"number": number})
    return redirect("plan_text")
