"""Readiness: which muscles and lifts are not ready yet, and when they will be."""

import datetime
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from topset.app.charts import ready_chart
from topset.app.ready import Ready, ReadyLine, running
from topset.web.pages.charting import Drawn, drawn, kept
from topset.web.training.clock import now
from topset.web.training.journals import numbers_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter


def readiness(request: LiftersRequest) -> HttpResponse:
    """The clocks as they are this minute: a session that was begun in it counts."""
    lifter = request.lifter
    context = {"section": "progress", "tab": "readiness"}
    if not numbers_of(lifter).log.sessions:
        return render(request, "progress/empty.html", context)
    minute = now(lifter).replace(second=0, microsecond=0, tzinfo=None)
    found, chart = _clocks(lifter.pk, lifter.revision, minute)
    return render(request, "progress/readiness.html", {**context, "found": found, "chart": chart})


@kept(128)
def _clocks(key: UUID, revision: int, moment: datetime.datetime) -> tuple[Ready, Drawn | None]:
    found = running(numbers_of(Lifter(pk=key, revision=revision)), moment)
    lines = (*found.muscles, *found.lifts)
    if not lines:
        return found, None
    head = (
        gettext("Muscles or lift"),
        gettext("Trained last"),
        gettext("With"),
        gettext("Hours left"),
        gettext("Ready from"),
        gettext("Surely in"),
    )
    return found, drawn(ready_chart(found), "clocks", head, [_row(one) for one in lines])


def _row(one: ReadyLine) -> tuple[str | int | datetime.datetime, ...]:
    return one.name, one.last, one.sets, one.hours, one.ready, gettext("%(hours)s h") % {"hours": one.surely}
