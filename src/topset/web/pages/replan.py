"""Something is different: what is left of the week is planned again, shown, and taken or left."""

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from topset.app.lifting import Which
from topset.model.program import Weekday
from topset.web.gym.asking import KINDS, Different
from topset.web.jobs.models import Job, State
from topset.web.pages.asking import begin
from topset.web.pages.jobs import shown
from topset.web.training import programs
from topset.web.training.following import Following, following
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Program

KIND = "replan"
ANSWERED = (State.DONE, State.CANCELLED)  # a search that was stopped has found something, or nothing


@require_http_methods(["GET", "HEAD", "POST"])
def replan(request: LiftersRequest) -> HttpResponse:
    """Ask what is different, and have the week planned again."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("start")
    now = following(request.lifter, program)
    which = asked_of(now, request.GET.get("session", ""))
    form = Different(now, which, request.POST or None)
    if request.method == "POST" and form.is_valid():
        asked = {"program": str(program.pk), **form.asked()}
        return begin(request, KIND, asked)
    kind = request.GET.get("for", "")
    context = {
        "section": "today",
        "form": form,
        "kind": kind if kind in KINDS else "minutes",
        "which": which,
        "session_title": now.title(which) if which else "",
    }
    return render(request, "replan.html", context)


def asked_of(now: Following, name: str) -> Which | None:
    """The session that is meant, by week and day as in `2/thu`; None for the one that is due."""
    return next((each for each in now.sessions() if f"{each.week}/{each.weekday}" == name), None)


@require_http_methods(["GET", "HEAD", "POST"])
def proposal(request: LiftersRequest, job: UUID) -> HttpResponse:
    """What came of it; a POST takes or leaves it."""
    found = get_object_or_404(Job, pk=job, lifter=request.lifter, kind=KIND)
    if request.method == "POST":
        return _answered(request, found)
    if not found.over:
        return shown(request, found, "today")
    late = found.result.get("late")
    program = request.lifter.programs.filter(pk=found.asked.get("program")).first()
    context = {
        "section": "today",
        "job": found,
        "result": found.result,
        "late": WEEKDAYS[Weekday(late).index] if late else "",
        "fresh": program is not None and program.version == found.result.get("version"),
    }
    return render(request, "proposal.html", context)


def _answered(request: LiftersRequest, job: Job) -> HttpResponse:
    if request.POST.get("do") == "accept" and job.state in ANSWERED:
        _take(request, job)
    else:
        job.cancel()
    return redirect("today")


def _take(request: LiftersRequest, job: Job) -> None:
    """Make the proposal the program's text, where that is still the one it was made from."""
    result = job.result
    program = get_object_or_404(Program, pk=job.asked.get("program"), lifter=request.lifter)
    if not result.get("text"):
        raise Http404
    try:
        with transaction.atomic():
            programs.change(program, result["text"], result["version"], KIND, result["changes"])
    except programs.ChangedMeanwhileError:
        messages.warning(request, _("The program has changed meanwhile. Ask again, please."))
    else:
        messages.success(request, _("The week was planned again."))
