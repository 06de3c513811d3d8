"""Progress of what was done: load volume by week, days of training, and what was done of what was planned."""

import datetime
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from topset.app.charts import adherence_chart, days_chart, weeks_chart
from topset.app.history import Wanted, history
from topset.app.history_since import days_since, weeks_since
from topset.ground.frozen import frozen
from topset.metrics.journal.adherence import Adherence
from topset.web.pages.charting import RANGES, Drawn, drawn, first_day, kept, span_of
from topset.web.training.adherences import adherence_of
from topset.web.training.clock import now
from topset.web.training.journals import numbers_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter


@frozen
class VolumePage:
    """What was done in a range of time."""

    weeks: Drawn
    days: Drawn


def volume(request: LiftersRequest) -> HttpResponse:
    """Load volume, days of training, adherence."""
    lifter, span = request.lifter, span_of(request)
    context = {"section": "progress", "tab": "volume", "wide": True}
    if not numbers_of(lifter).log.sessions:
        return render(request, "progress/empty.html", context)
    shown = _volume(lifter.pk, lifter.revision, first_day(span, now(lifter).date()))
    kept = _kept(lifter.pk, lifter.revision)
    return render(
        request,
        "progress/volume.html",
        {**context, "shown": shown, "adherence": kept, "ranges": RANGES, "span": span},
    )


@kept(256)
def _volume(key: UUID, revision: int, since: datetime.date) -> VolumePage:
    found = numbers_of(Lifter(pk=key, revision=revision))
    weeks, days = history(found, Wanted()).weeks, history(found, Wanted(days=True)).days
    assert weeks is not None
    assert days is not None
    late = weeks_since(weeks, since)
    head = (
        gettext("Week from"),
        gettext("Sessions"),
        gettext("Sets"),
        gettext("Reps"),
        gettext("Load volume"),
        gettext("Minutes"),
    )
    rows = [
        (one.monday, one.sessions, one.sets, one.reps, one.volume, one.minutes)
        for one in reversed(late.weeks)
    ]
    return VolumePage(
        drawn(weeks_chart(late), "volume", head, rows), drawn(days_chart(days_since(days, since)), "days")
    )


@kept(128)
def _kept(key: UUID, _revision: int) -> Drawn | None:
    plan = adherence_of(Lifter.objects.get(pk=key))
    head = (
        gettext("Week"),
        gettext("Sessions"),
        gettext("Sets done"),
        gettext("All reps made"),
        gettext("Instead or extra"),
    )
    return drawn(adherence_chart(plan), "adherence", head, [_row(one) for one in plan]) if plan else None


def _row(one: Adherence) -> tuple[str | int, ...]:
    sessions = gettext("%(done)s of %(planned)s") % {
        "done": one.sessions_done,
        "planned": one.sessions_planned,
    }
    sets = gettext("%(done)s of %(planned)s") % {"done": one.done, "planned": one.planned}
    return one.week, sessions, sets, one.made, one.extra
