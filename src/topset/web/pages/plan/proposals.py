"""Move a session to another day: asked for, planned again by a worker, and accepted or discarded."""

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from topset.model.program import Weekday
from topset.web.jobs.models import Job, State
from topset.web.pages.asking import begin
from topset.web.pages.jobs import shown
from topset.web.pages.numbers import whole
from topset.web.pages.plan.differences import differences
from topset.web.training import blocks, programs
from topset.web.training.blocks import Block
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Program

MOVE = "move_day"

EVERY_WEEK = 0


@require_http_methods(["GET", "POST"])
def plan_move(request: LiftersRequest) -> HttpResponse:
    """Ask where a session should go (`week`, `day`); a POST with `to` asks a worker, of this week or of `every`."""
    program = programs.active(request.lifter)
    block = blocks.block_of(program, request.lifter) if program else None
    if program is None or block is None:
        return redirect("plan")
    asked = request.POST if request.method == "POST" else request.GET
    week, day = whole(asked.get("week", "")), asked.get("day", "")
    taken = _taken(block, week)
    if day not in taken:
        raise Http404
    if request.method == "POST":
        return _ask(request, program, week, Weekday(day))
    days = [(each.value, str(WEEKDAYS[each.index]), taken.get(each.value, "")) for each in Weekday]
    context = {
        "section": "plan",
        "program": program,
        "week": week,
        "day": day,
        "title": taken[day],
        "name": str(WEEKDAYS[Weekday(day).index]),
        "days": [each for each in days if each[0] != day],
    }
    return render(request, "plan/move.html", context)


def _taken(block: Block, week: int) -> dict[str, str]:
    """The days of a week that have a session, with its title."""
    those = (each.sessions for each in block.shown.weeks if each.number == week)
    return {sheet.weekday: sheet.title or _("Training") for sheets in those for sheet in sheets}


def _ask(request: LiftersRequest, program: Program, week: int, day: Weekday) -> HttpResponse:
    block = blocks.block_of(program, request.lifter)
    to = request.POST.get("to", "")
    if block is None or to not in tuple(Weekday) or to == day.value:
        return HttpResponseBadRequest(_("Choose another day."), content_type="text/plain; charset=utf-8")
    asked = {
        "program": str(program.pk),
        "day": day.value,
        "to": to,
        "week": EVERY_WEEK if request.POST.get("weeks") == "every" else week,
        "swap": to in _taken(block, week),
    }
    return begin(request, MOVE, asked)


@require_http_methods(["GET", "POST"])
def plan_proposal(request: LiftersRequest, job: UUID) -> HttpResponse:
    """What a worker proposes, in words and as a difference; a POST accepts it."""
    found = get_object_or_404(Job, pk=job, lifter=request.lifter, kind=MOVE)
    if request.method == "POST":
        return _accept(request, found)
    if not found.over:
        return shown(request, found)
    result = found.result
    program = request.lifter.programs.filter(pk=result.get("program")).first()
    context = {
        "section": "plan",
        "wide": True,
        "job": found,
        "result": result,
        "week": result.get("week"),
        "changed": bool(result.get("text")) and result.get("text") != result.get("before"),
        "hunks": differences(result.get("apart", ""), result.get("text", "")),
        "fresh": bool(program and program.active and program.version == result.get("version")),
        "accepted": result.get("accepted", False),
        "failed": found.state == State.FAILED,
        "stopped": found.state == State.CANCELLED,
    }
    return render(request, "plan/proposal.html", context)


def _accept(request: LiftersRequest, job: Job) -> HttpResponse:
    """The proposal becomes the program, where this still is the one that it was made of."""
    result = job.result
    program = request.lifter.programs.filter(pk=result.get("program"), active=True).first()
    if program is None or not result.get("text") or job.state == State.FAILED:
        raise Http404
    reasons = [*result.get("changes", ()), *result.get("lost", ())]
    try:
        with transaction.atomic():
            programs.change(program, result["text"], result["version"], job.kind, reasons)
            Job.objects.filter(pk=job.pk).update(result={**result, "accepted": True})
    except programs.ChangedMeanwhileError:
        messages.error(request, _("The program was changed meanwhile. Ask again, for what it is now."))
        return redirect("plan_proposal", job.pk)
    messages.success(request, _("The plan is changed. Its history has the text before."))
    return redirect("plan")
