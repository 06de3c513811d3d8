"""Why not: a wish, given to the planner, and its verdict in words."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from topset.app.basis import Basis
from topset.app.explain_rule import RulePage, explain_rule
from topset.ground.frozen import frozen
from topset.model.program import Weekday
from topset.web.jobs.models import Job, State
from topset.web.pages.asking import begin
from topset.web.pages.jobs import shown
from topset.web.pages.plan.proof import SEEN, percent
from topset.web.statements import said
from topset.web.training.middleware import LiftersRequest

Json = Mapping[str, Any]
WHY_NOT = "why_not"
MINUS = "\N{MINUS SIGN}"
LONGEST = 200  # characters of a wish
MOST = 4  # muscles that fall, and as many that rise


@require_http_methods(["GET", "HEAD", "POST"])
def plan_why_not(request: LiftersRequest) -> HttpResponse:
    """Give a `wish` to the planner; who comes without one is led to where it is asked."""
    wish = " ".join(request.POST.get("wish", "").replace("\0", "").split())[:LONGEST]
    if not wish:
        return redirect(f"{reverse('plan')}#wish")
    return begin(request, WHY_NOT, {"wish": wish})


@require_safe
def plan_answer(request: LiftersRequest, job: UUID) -> HttpResponse:
    """The verdict."""
    found = get_object_or_404(Job, pk=job, lifter=request.lifter, kind=WHY_NOT)
    if not found.over:
        return shown(request, found)
    verdict = found.result.get("verdict")
    context = {
        "section": "plan",
        "wish": found.asked.get("wish", ""),
        "result": found.result,
        "verdict": verdict,
        "head": head(verdict, found.result.get("gap") or 0) if verdict else "",
        "details": list(details(verdict)) if verdict and verdict["possible"] else [],
        "members": list(members(verdict)) if verdict else [],
        "failed": found.state in (State.FAILED, State.CANCELLED),
    }
    return render(request, "plan/answer.html", context)


def head(verdict: Json, gap: float) -> str:
    """The verdict in one or two sentences."""
    if verdict["possible"] is None:
        return _("Neither a plan with it nor a proof that there is none was found in time.")
    if not verdict["possible"]:
        return _("Not possible.")
    cost, least = float(verdict["cost"]), float(verdict["least"])
    words = {
        "cost": percent(abs(cost)),
        "least": percent(least),
        "gap": percent(gap),
    }
    if abs(cost) < SEEN:
        return _("It costs nothing: a plan with it is as good.")
    if cost < -gap:
        return _("The plan would be better by %(cost)s.") % words
    if cost < 0:
        said = _(
            "The plan would be better by %(cost)s, within the %(gap)s that the search for the plan left open."
        )
        return said % words
    if least < SEEN:
        said = _(
            "The plan that was found with it is worse by %(cost)s of its expected gain. It was not proven that any "
            "with it must be worse."
        )
        return said % words
    said = _(
        "The plan would be worse by %(cost)s of its expected gain. No plan with it is worse by less than %(least)s."
    )
    return said % words


def details(verdict: Json) -> Iterator[str]:
    """Where a cost comes from."""
    if abs(verdict["cost"]) >= SEEN:
        words = {"gain": _signed(verdict["gain"]), "rest": _signed(verdict["cost"] - verdict["gain"])}
        yield _("Of that %(gain)s by growth and strength, %(rest)s by what is lacking or less liked.") % words
    yield _("Split then: %(split)s.") % {"split": said(verdict["split"])}
    falls = [each for each in verdict["changes"] if each["after"] < each["before"]][:MOST]
    rises = [each for each in reversed(verdict["changes"]) if each["after"] > each["before"]][:MOST]
    if falls:
        yield _("Falls: %(groups)s.") % {"groups": _changes(falls)}
    if rises:
        yield _("Rises: %(groups)s.") % {"groups": _changes(rises)}


def _changes(those: list[Json]) -> str:
    change = _("%(group)s from %(before)s to %(after)s")
    return ", ".join(
        change
        % {"group": said(each["group"]), "before": _growth(each["before"]), "after": _growth(each["after"])}
        for each in those
    )


def _growth(points: float) -> str:
    return f"{number_format(round(points, 1), 1)} %"


def _signed(cost: float) -> str:
    """A share that is lost with its sign."""
    if abs(cost) < SEEN:
        return percent(0)
    return f"{'+' if cost < 0 else MINUS}{percent(abs(cost))}"


@frozen
class Member:
    """A rule that collides with a wish: in words, what it is about, its codes with what they rest on."""

    words: str
    about: str
    codes: tuple[str, ...]
    sources: tuple[Basis, ...]


def members(verdict: Json) -> Iterator[Member]:
    """The rules that collide with the wish."""
    for each in (verdict["conflict"] or {}).get("members", ()):
        days = [str(WEEKDAYS[Weekday(each["day"]).index])] if each["day"] else []
        about = ", ".join([*map(said, each["groups"]), *days])
        pages = [explain_rule(code) for code in each["codes"]]
        cited = {one.id: one for page in pages if isinstance(page, RulePage) for one in page.basis}
        yield Member(said(each["words"]), about, tuple(each["codes"]), tuple(cited.values()))
