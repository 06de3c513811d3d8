"""Settings: the answers again, time zone and look, everything to take along, and the end."""

from typing import TYPE_CHECKING

from django.conf import settings as installation
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from topset.web.accounts.models import Installation
from topset.web.answers.draft import USUAL, Answers, as_text, forget, written
from topset.web.answers.steps import STEPS
from topset.web.answers.steps.maxes import all_names
from topset.web.pages.start import taken, today, told
from topset.web.pages.surroundings import THEME, THEMES, theme_of
from topset.web.training import athletes, zones
from topset.web.training.middleware import LiftersRequest

if TYPE_CHECKING:
    from topset.web.answers.step import Step

A_YEAR = 60 * 60 * 24 * 365


@require_GET
def settings(request: LiftersRequest) -> HttpResponse:
    """All settings."""
    around = {
        "steps": STEPS.values(),
        "zones": zones.zones(),
        "chosen": theme_of(request) or "auto",
        "accounts": not is_sole(request),
    }
    return render(request, "settings/settings.html", around)


@require_http_methods(["GET", "POST"])
def question(request: LiftersRequest, name: str) -> HttpResponse:
    """One page of questions, whose answers hold at once."""
    if name not in STEPS:
        raise Http404
    answers = written(request.lifter.athlete) or dict(USUAL)
    if request.method != "POST":
        form = STEPS[name].showing(today(request, answers))
        return _page(request, form, {"problems": told(name, answers)})
    form = STEPS[name].showing(today(request, answers), request.POST)
    answers = taken(form, answers)
    if form.errors:
        return _page(request, form, {})
    _save(request, answers)
    return redirect("settings")


@require_POST
def preferences(request: LiftersRequest) -> HttpResponse:
    """Time zone and look."""
    answer = redirect("settings")
    zone, theme = request.POST.get("time_zone", ""), request.POST.get("theme", "")
    if zone in zones.zones() and zone != request.lifter.time_zone:
        zones.change(request.lifter, zone)
    if theme in THEMES:
        secure = installation.SESSION_COOKIE_SECURE
        answer.set_cookie(THEME, theme, A_YEAR, secure=secure, samesite="Lax", httponly=True)
    messages.success(request, _("Saved."))
    return answer


def is_sole(request: LiftersRequest) -> bool:
    """Whether this is the one who uses the installation without an account."""
    return Installation.here().sole_id == request.user.pk


def _save(request: LiftersRequest, answers: Answers) -> None:
    athletes.write(request.lifter, as_text(answers).text)
    forget(request)
    messages.success(request, _("Saved. The next plan is made with it."))


def _page(request: LiftersRequest, form: "Step", more: dict[str, object]) -> HttpResponse:
    lifts = all_names() if form.name == "maxes" else ()
    return render(
        request, "settings/question.html", {**more, "form": form, "lifts": lifts, "section": "settings"}
    )
