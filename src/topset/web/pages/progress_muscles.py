"""Progress of the muscles: weekly sets against the landmarks, on a body, and a group from week to week."""

import datetime
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from topset.app.charts import groups_chart, muscle_chart
from topset.app.history import Wanted, history
from topset.app.history_since import muscle_since
from topset.app.muscles import RegionLine, muscle_map, weekly_muscles
from topset.app.stats import weekly_sets
from topset.charts.head import number
from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.model.exercise import slug
from topset.web.pages.charting import RANGES, Drawn, drawn, first_day, kept, span_of
from topset.web.training.clock import now
from topset.web.training.journals import numbers_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter

GROUPS = {slug(group): group for group in VolumeGroup}


@frozen
class MusclesPage:
    """All muscles: the groups as bars, the body."""

    bars: Drawn
    body: Drawn


def muscles(request: LiftersRequest) -> HttpResponse:
    """All muscles in the last weeks."""
    found = numbers_of(request.lifter)
    context = {"section": "progress", "tab": "muscles", "wide": True, "groups": GROUPS}
    if not found.log.sessions:
        return render(request, "progress/empty.html", context)
    return render(
        request,
        "progress/muscles.html",
        {**context, "shown": _muscles(request.lifter.pk, request.lifter.revision)},
    )


def muscle(request: LiftersRequest, group: str) -> HttpResponse:
    """One group from week to week."""
    if group not in GROUPS:
        raise Http404
    context = {"section": "progress", "tab": "muscles", "groups": GROUPS, "group": group, "wide": True}
    lifter = request.lifter
    if not numbers_of(lifter).log.sessions:
        return render(request, "progress/empty.html", context)
    span = span_of(request)
    chart = _muscle(lifter.pk, lifter.revision, GROUPS[group], first_day(span, now(lifter).date()))
    return render(
        request, "progress/muscle.html", {**context, "chart": chart, "ranges": RANGES, "span": span}
    )


@kept(128)
def _muscles(key: UUID, revision: int) -> MusclesPage:
    found = numbers_of(Lifter(pk=key, revision=revision))
    sets, body = weekly_sets(found), weekly_muscles(found)
    names = (
        gettext("Muscles"),
        gettext("Direct sets"),
        gettext("By share"),
        gettext("Landmarks"),
        gettext("Standing"),
    )
    groups = [
        (
            one.group,
            number(one.direct),
            number(one.fractional),
            f"{one.minimum}-{one.maximum}",
            one.standing.value,
        )
        for one in sets.groups
    ]
    return MusclesPage(
        drawn(groups_chart(sets), "sets", names, groups),
        drawn(muscle_map(body), "body", names, [_region(one) for one in body.regions]),
    )


def _region(one: RegionLine) -> tuple[str, ...]:
    landmarks = "" if one.maximum is None else f"{one.minimum}-{one.maximum}"
    return one.name, number(one.sets), number(one.shared), landmarks, one.standing.value


@kept(512)
def _muscle(key: UUID, revision: int, group: VolumeGroup, since: datetime.date) -> Drawn:
    found = history(numbers_of(Lifter(pk=key, revision=revision)), Wanted(muscle=group)).muscle
    assert found is not None
    late = muscle_since(found, since)
    chart = muscle_chart(late)
    head = (gettext("Week from"), gettext("Direct sets"), gettext("By share"))
    rows = [(week.monday, week.direct, number(week.fractional)) for week in reversed(late.weeks)]
    return drawn(chart, "group", head, rows)
