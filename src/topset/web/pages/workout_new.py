"""Enter a workout by hand: lines as a journal has them, or a whole journal with its dates."""

import datetime

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from topset.app.entry_reading import read_entries
from topset.catalogue import exercises
from topset.ground.reason import Reason
from topset.model.journal import Entry, Journal
from topset.notation.quoting import quoted
from topset.web.pages.workout_edit import token_of
from topset.web.pages.workout_form import Boxes
from topset.web.pages.workout_reading import Reader
from topset.web.signs import with_numbers
from topset.web.training.athletes import all_own_exercises
from topset.web.training.bulk import Source, store
from topset.web.training.clock import now
from topset.web.training.heads import Head
from topset.web.training.middleware import LiftersRequest

SOURCE = "hand"
EXAMPLE = "Back Squat: 100kg x5 @RIR2, x5, x4\nBench Press: 80kg x5\nsleep 7.5h"
LONGEST = 200_000  # characters of a journal that is pasted; longer ones are imported


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: LiftersRequest) -> HttpResponse:
    """The form, or what came of it."""
    moment = now(request.lifter)
    was = Head(moment.date(), None, "")
    token = token_of(request)
    reader = Reader(request.POST.dict(), all_own_exercises(request.lifter), token, moment.date())
    if request.method != "POST":
        return _form(request, was, reader, ())
    head, text = reader.head(was), request.POST.get("lines", "").replace("\0", "")
    if not text.strip():
        reader.errors["lines"] = gettext("Write what you lifted, as Back Squat: 100kg x5 @RIR2, x5.")
    if len(text) > LONGEST:
        reader.errors["lines"] = gettext("This is too long for a form: import it as a file.")
    if reader.errors:
        return _form(request, was, reader, ())
    read = read_entries(text, _head(head), reader.own)
    problems = read if isinstance(read, tuple) else _problems(read, moment.date())
    if not isinstance(read, Journal) or problems:
        return _form(request, was, reader, problems)
    return _stored(request, read, reader.token)


def _stored(request: LiftersRequest, journal: Journal, token: str) -> HttpResponse:
    """Keep the entries; those of one form once, however often it is sent."""
    source = Source(f"{SOURCE}/{token}")
    store(request.lifter, journal, source)
    made = list(request.lifter.workouts.filter(session__startswith=f"{source.name}/"))
    return redirect("workout", made[0].pk) if len(made) == 1 else redirect("history")


def _problems(read: Journal, today: datetime.date) -> tuple[Reason, ...]:
    """What no workout can be."""
    if not any(entry.items for entry in read.entries):
        return (Reason("JNL012", gettext("There is nothing in it."), gettext("Write sets below the date.")),)
    late = [entry for entry in read.entries if _ahead(entry, today)]
    remedy = gettext("Correct the date.")
    return tuple(
        Reason("JNL012", gettext("%(date)s has not come yet.") % {"date": one.date}, remedy, place=one.place)
        for one in late
    )


def _ahead(entry: Entry, today: datetime.date) -> bool:
    return entry.date > today + datetime.timedelta(days=1)


def _head(head: Head) -> str:
    time = f" {head.time:%H:%M}" if head.time else ""
    return f"{head.date}{time}{f' {quoted(head.title)}' if head.title else ''}"


def _form(request: LiftersRequest, was: Head, reader: Reader, problems: tuple[Reason, ...]) -> HttpResponse:
    context = {
        "section": "history",
        "boxes": Boxes((), was, reader.given, reader.errors),
        "lines": reader.given.get("lines", ""),
        "token": reader.token,
        "error": reader.errors.get("lines", ""),
        "problems": problems,
        "example": with_numbers(EXAMPLE),
        "names": sorted(one.name for one in exercises().values()),
    }
    return render(request, "history/new.html", context, status=422 if problems or reader.errors else 200)
