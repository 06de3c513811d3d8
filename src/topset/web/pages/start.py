"""Start: a few questions, then a plan; or a program of one's own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from topset.ground.reason import Reason
from topset.web.answers.draft import Answers, answers_of, as_text, begun, changed, keep
from topset.web.answers.places import field_at
from topset.web.answers.steps import STEPS, after, before
from topset.web.answers.steps.maxes import all_names
from topset.web.pages.asking import begin
from topset.web.training import programs, zones
from topset.web.training.clock import now
from topset.web.training.middleware import LiftersRequest
from topset.web.training.offers import wanted

if TYPE_CHECKING:
    from topset.web.answers.step import Step


@require_GET
def start(request: LiftersRequest) -> HttpResponse:
    """Where to begin: with questions, with a program, with what another app knows."""
    there = {"program": programs.active(request.lifter), "begun": begun(request), "first": next(iter(STEPS))}
    return render(request, "start/start.html", {**there, "steps": STEPS.values()})


@require_http_methods(["GET", "POST"])
def step(request: LiftersRequest, name: str) -> HttpResponse:
    """One page of questions. Going back keeps what makes sense, and asks nothing."""
    if name not in STEPS:
        raise Http404
    answers = answers_of(request)
    if request.method != "POST":
        return _page(request, showing(request, name, answers), told(name, answers))
    zones.learn(request.lifter, request.POST.get("time_zone", ""))
    form = STEPS[name].showing(today(request, answers), request.POST)
    answers, to = taken(form, answers), request.POST.get("to", "")
    if form.errors and to != "back":
        return _page(request, form)
    if not form.errors:
        keep(request, answers)
    if to == "back":
        return _to(before(name))
    return make(request) if to == "make" or not after(name) else _to(after(name))


@require_POST
def make(request: LiftersRequest) -> HttpResponse:
    """Ask for the plan, once all answers make sense; else go to the first that does not."""
    answers = complete(request, answers_of(request))
    wrong = next((name for name in STEPS if told(name, answers)), "")
    if wrong:
        return _to(wrong)
    return begin(request, "plan", wanted(request.lifter, as_text(answers).text))


def complete(request: LiftersRequest, answers: Answers) -> Answers:
    """The answers with a first week, which a lifter in a hurry leaves open."""
    return (
        answers
        if answers.get("start")
        else {**answers, "start": showing(request, "block", answers).initial["start"]}
    )


def showing(request: LiftersRequest, name: str, answers: Answers) -> "Step":
    """The form of a page with the answers in it."""
    return STEPS[name].showing(today(request, answers))


def today(request: LiftersRequest, answers: Answers) -> Answers:
    """The answers as a form sees them: it also knows what day it is."""
    return {**answers, "today": now(request.lifter).date().isoformat()}


def taken(form: "Step", answers: Answers) -> Answers:
    """The answers with those of a form that was sent; what is wrong with these is shown at its fields."""
    if not form.is_valid():
        return answers
    new = changed(answers, form.answered())
    begun = as_text(new)
    form.blame(begun.text, begun.problems)
    return new


def told(name: str, answers: Answers) -> list[Reason]:
    """What is wrong with the answers of a page."""
    begun, asks = as_text(answers), STEPS[name].asks
    return [
        reason for reason in begun.problems if field_at(begun.text, reason)[:1] in {(ask,) for ask in asks}
    ]


def _to(name: str) -> HttpResponse:
    return redirect("start_step", name) if name else redirect("start")


def _page(request: LiftersRequest, form: "Step", problems: Sequence[Reason] = ()) -> HttpResponse:
    names = list(STEPS)
    nth = names.index(form.name) + 1
    around = {
        "form": form,
        "problems": problems,
        "nth": nth,
        "count": len(names),
        "before": before(form.name),
    }
    lifts = all_names() if form.name == "maxes" else ()
    return render(request, "start/step.html", {**around, "last": nth == len(names), "lifts": lifts})
