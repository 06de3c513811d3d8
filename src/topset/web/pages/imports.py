"""Import what another app logged: send a file, look at what is in it, take it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from topset.interchange import formats
from topset.web.answers.draft import answers_of, keep
from topset.web.jobs import imports
from topset.web.jobs.models import Job
from topset.web.pages.asking import begin, to_page_of, to_page_of_new
from topset.web.pages.sent import TooLargeError, sent
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models.lengths import LONGEST_EXERCISE

DATES = {"day": True, "month": False}


@require_http_methods(["GET", "POST"])
def start_import(request: LiftersRequest) -> HttpResponse:
    """Send a file."""
    if request.method != "POST":
        return _page(request)
    try:
        file = sent(request, "file")
    except TooLargeError as error:
        return _page(request, str(error))
    if file is None:
        return _page(request, _("Choose a file first."))
    return to_page_of_new(request, lambda: imports.begin(request.lifter, file, {}))


@require_POST
def look_again(request: LiftersRequest, job: UUID) -> HttpResponse:
    """Look at the same file with what its owner says of it."""
    found = _looked(request, job)
    return begin(request, imports.KIND, imports.again(found, _said(request)))


@require_POST
def take(request: LiftersRequest, job: UUID) -> HttpResponse:
    """Take in what was looked at."""
    found = _looked(request, job)
    return (
        begin(request, imports.KIND, imports.taking(found))
        if imports.can_be_taken(found)
        else to_page_of(found)
    )


@require_POST
def drop(request: LiftersRequest, job: UUID) -> HttpResponse:
    """Do not take it, and delete the file."""
    imports.drop(_looked(request, job))
    messages.success(request, _("The file was deleted; nothing was taken from it."))
    return redirect("start")


@require_POST
def use_maxes(request: LiftersRequest, job: UUID) -> HttpResponse:
    """Put the maxima that the log tells of among the answers."""
    learned: dict[str, str] = _looked(request, job).result.get("maxes", {})
    answers = answers_of(request)
    keep(request, {**answers, "maxes": {**answers.get("maxes", {}), **learned}})
    return redirect("start_step", "maxes")


def _looked(request: LiftersRequest, job: UUID) -> Job:
    """A job of the lifter's that looks at a file, or takes it."""
    return get_object_or_404(Job, pk=job, lifter=request.lifter, kind=imports.KIND)


def _said(request: LiftersRequest) -> dict[str, Any]:
    """What the form says of a file."""
    given: dict[str, Any] = {}
    if request.POST.get("unit") in ("kg", "lb"):
        given["unit"] = request.POST["unit"]
    if request.POST.get("dates") in DATES:
        given["day_first"] = DATES[request.POST["dates"]]
    if lifter := _name(request.POST.get("lifter", "")):
        given["lifter"] = lifter
    pairs = list(zip(request.POST.getlist("theirs"), request.POST.getlist("ours"), strict=False))
    same = {theirs: _name(ours) for theirs, ours in pairs[: imports.MOST_NAMES] if _name(ours)}
    return given | ({"same": same} if same else {})


def _name(text: str) -> str:
    return text.strip()[:LONGEST_EXERCISE]


def _page(request: LiftersRequest, error: str = "") -> HttpResponse:
    titles = [each.title for each in formats().values() if not each.program]
    page = {"error": error, "formats": titles, "section": "history"}
    return render(request, "start/import.html", page, status=400 if error else 200)
