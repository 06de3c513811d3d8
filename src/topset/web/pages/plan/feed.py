"""The sessions as a calendar that other programs subscribe to, under an address that nobody guesses."""

import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from topset.web.counter import FILES
from topset.web.pages.limits import limited
from topset.web.pages.plan.exports import FORMATS, written
from topset.web.training import clock, programs
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import CalendarFeed, Lifter, Program
from topset.web.training.models.calendar_feed import new_token

EMPTY = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Topset//Topset//EN\r\nEND:VCALENDAR\r\n"


@login_not_required
@require_safe
@limited(FILES, "GET", "HEAD", by="token")
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:  # noqa: ARG001 - the address says it all
    """The sessions of whoever made the token; a lifter without a program has none."""
    feed = get_object_or_404(CalendarFeed.objects.select_related("lifter"), token=token)
    program = programs.active(feed.lifter)
    made = written(program, feed.lifter, "ics", changed(program, feed.lifter), feed.at) if program else None
    content = made.content if made and not made.problems else EMPTY
    headers = {
        "Cache-Control": "private, max-age=900",
        "X-Robots-Tag": "noindex",
        "Referrer-Policy": "no-referrer",
    }
    return HttpResponse(content, content_type=FORMATS["ics"].kind, headers=headers)


def changed(program: Program, lifter: Lifter) -> datetime.datetime:
    """When the sessions last became others: by another text, by what was done, or by a week that went by.

    Calendars take an event anew where this rises, so that it must not rise with every reading.
    """
    latest = program.versions.order_by("-number").values_list("at", flat=True).first() or program.created
    done = lifter.workouts.filter(removed=None).order_by("-date").values_list("date", flat=True).first()
    today = clock.now(lifter).date()
    monday = today - datetime.timedelta(days=today.weekday())
    day = max(monday, min(done or monday, today))
    return max(latest, datetime.datetime.combine(day, datetime.time(), datetime.UTC))


@require_POST
def plan_feed(request: LiftersRequest) -> HttpResponse:
    """Make the feed, or a new address for it; `do=end` ends it."""
    if request.POST.get("do") == "end":
        CalendarFeed.objects.filter(lifter=request.lifter).delete()
        messages.success(request, _("The feed has ended; its address leads nowhere."))
    else:
        new = {"token": new_token(), "at": _time(request.POST.get("at", ""))}
        CalendarFeed.objects.update_or_create(lifter=request.lifter, defaults=new)
        messages.success(request, _("The feed is ready. Whoever knows its address can read your sessions."))
    return redirect("plan_exports")


def _time(said: str) -> datetime.time | None:
    try:
        return datetime.time.fromisoformat(said) if said else None
    except ValueError:
        return None
