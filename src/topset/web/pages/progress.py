"""Progress: how strong the lifter is, lift by lift."""

import datetime
from functools import lru_cache
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext

from topset.app.charts import lift_chart
from topset.app.history import LiftHistory, LiftSession, Wanted, history
from topset.app.history_since import lift_since
from topset.app.log_numbers import Mass
from topset.app.stats import LiftNow, lifts_now, training_max
from topset.ground.frozen import frozen
from topset.model.exercise import slug
from topset.web.pages.charting import RANGES, Drawn, drawn, first_day, kept, span_of
from topset.web.training.clock import now
from topset.web.training.journals import numbers_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter


@frozen
class LiftChoice:
    """A lift by the name its page has."""

    slug: str
    lift: LiftNow


@frozen
class LiftPage:
    """A lift, its training max today, and its chart in a range of time."""

    history: LiftHistory
    training_max: Mass | None
    chart: Drawn


def progress(request: LiftersRequest) -> HttpResponse:
    """The lift that was done most often; one that is chosen in the form has a page of its own."""
    if chosen := request.GET.get("lift"):
        return redirect(f"{reverse('progress_lift', args=[slug(chosen) or '-'])}?range={span_of(request)}")
    lifts = lifts_of(request.lifter)
    if not lifts:
        return render(request, "progress/empty.html", {"section": "progress", "tab": "strength"})
    return _page(request, lifts[0], lifts)


def lift(request: LiftersRequest, name: str) -> HttpResponse:
    """One lift."""
    lifts = lifts_of(request.lifter)
    chosen = next((one for one in lifts if one.slug == name), None)
    if chosen is None:
        raise Http404
    return _page(request, chosen, lifts)


def lifts_of(lifter: Lifter) -> tuple[LiftChoice, ...]:
    """Every lift that the journal knows the strength of, the most often done first."""
    return _lifts(lifter.pk, lifter.revision, now(lifter).date())


@lru_cache(maxsize=256)
def _lifts(key: UUID, revision: int, day: datetime.date) -> tuple[LiftChoice, ...]:
    found = numbers_of(Lifter(pk=key, revision=revision))
    return tuple(LiftChoice(slug(one.exercise), one) for one in lifts_now(found, day))


def _page(request: LiftersRequest, chosen: LiftChoice, lifts: tuple[LiftChoice, ...]) -> HttpResponse:
    span, lifter = span_of(request), request.lifter
    shown = _lift(lifter.pk, lifter.revision, chosen.lift.exercise, span, now(lifter).date())
    if shown is None:
        raise Http404
    context = {
        "chosen": chosen,
        "lifts": lifts,
        "shown": shown,
        "ranges": RANGES,
        "span": span,
        "tab": "strength",
        "section": "progress",
        "wide": True,
    }
    return render(request, "progress/strength.html", context)


@kept(512)
def _lift(key: UUID, revision: int, name: str, span: str, day: datetime.date) -> LiftPage | None:
    numbers = numbers_of(Lifter(pk=key, revision=revision))
    found = history(numbers, Wanted(name)).lift
    if found is None:
        return None
    return LiftPage(
        found, training_max(numbers, slug(name), day), _drawn(lift_since(found, first_day(span, day)))
    )


def _drawn(found: LiftHistory) -> Drawn:
    head = (
        gettext("Date"),
        gettext("e1RM"),
        gettext("From"),
        gettext("To"),
        gettext("Best set"),
        gettext("It shows"),
    )
    rows = [
        (
            one.date,
            one.estimate.one_rm.text,
            one.estimate.low.text,
            one.estimate.high.text,
            one.best,
            _shown(one),
        )
        for one in reversed(found.sessions)
    ]
    return drawn(lift_chart(found), "lift", head, rows)


def _shown(one: LiftSession) -> str:
    return f"≥ {one.shown.text}" if one.at_least else one.shown.text
