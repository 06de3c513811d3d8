"""The program in other formats: as a file to be downloaded."""

import datetime
import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from topset.app.export import Export, Wanted, export
from topset.ground.frozen import frozen
from topset.model.athlete import first_monday
from topset.store.text_file import TextFile, digest
from topset.web.counter import FILES
from topset.web.pages.limits import limited
from topset.web.signs import with_numbers
from topset.web.training import blocks, clock, programs
from topset.web.training.athletes import athlete_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter, Program

OWN = "topset"  # the program's own text
ARCHIVE = "zip"  # of a format that makes a file for each session


@frozen
class Format:
    """A format: the end of its files, what it is in the web, what it is in words."""

    end: str
    kind: str
    title: Any
    about: Any = ""


FORMATS: Mapping[str, Format] = {
    "pdf": Format("pdf", "application/pdf", "PDF", gettext_lazy("sheets to print and to write on")),
    OWN: Format("topset", "text/plain; charset=utf-8", "Topset", gettext_lazy("the text itself")),
    "markdown": Format(
        "md", "text/markdown; charset=utf-8", "Markdown", gettext_lazy("to read and to paste")
    ),
    "xlsx": Format(
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Excel",
        gettext_lazy("every set in a row"),
    ),
    "csv": Format("csv", "text/csv; charset=utf-8", "CSV", gettext_lazy("every set in a row")),
    "ics": Format(
        "ics",
        "text/calendar; charset=utf-8",
        "iCalendar",
        gettext_lazy("the sessions, once; the feed stays fresh"),
    ),
    "fit": Format("fit", "application/zip", "FIT", gettext_lazy("workouts for a watch, a file a session")),
    "liftoscript": Format("txt", "text/plain; charset=utf-8", "Liftoscript", gettext_lazy("for Liftosaur")),
    "json": Format("json", "application/json", "JSON", gettext_lazy("for other programs")),
}


@require_safe
def plan_exports(request: LiftersRequest) -> HttpResponse:
    """What the program can be taken away as, and the feed for calendars."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("plan")
    feed = getattr(request.lifter, "calendar_feed", None)
    address = request.build_absolute_uri(feed_path(feed.token)) if feed else ""
    context = {
        "section": "plan",
        "program": program,
        "formats": [(name, each) for name, each in FORMATS.items()],
        "feed": feed,
        "address": address,
    }
    return render(request, "plan/exports.html", context)


def feed_path(token: str) -> str:
    """Where the feed of a token is."""
    return reverse("calendar_feed", args=[token])


@require_safe
@limited(FILES, "GET", "HEAD")
def plan_export(request: LiftersRequest, to: str) -> HttpResponse:
    """The program in the format `to`."""
    program = programs.active(request.lifter)
    if program is None or to not in FORMATS:
        raise Http404
    made = written(program, request.lifter, to)
    if made.problems:
        context = {
            "section": "plan",
            "program": program,
            "problems": made.problems,
            "format": FORMATS[to].title,
        }
        return render(request, "plan/not_exported.html", context, status=422)
    return download(made, file_name(program.title), FORMATS[to])


def written(
    program: Program,
    lifter: Lifter,
    to: str,
    now: datetime.datetime | None = None,
    at: datetime.time | None = None,
) -> Export:
    """The program as it is written in a format, with the dates of the lifter's calendar."""
    if to == OWN:
        return Export(program.text)
    source = TextFile(Path(blocks.FILE), program.text, digest(program.text.encode()))
    moment = now or datetime.datetime.now(datetime.UTC)
    wanted = Wanted(to, moment, lifter.time_zone, first_day(program, lifter), at, say=with_numbers)
    return export(source, wanted, athlete=athlete_of(lifter))


def first_day(program: Program, lifter: Lifter) -> datetime.date:
    """The Monday of the first week, by what was done, else by what the texts say, else the next one."""
    block = blocks.block_of(program, lifter)
    mondays = blocks.calendar_of(program, lifter, block).mondays if block else {}
    return min(mondays.values(), default=first_monday(clock.now(lifter).date()))


def download(made: Export, name: str, form: Format) -> HttpResponse:
    """A file to keep; several of them in an archive."""
    content = zipped(made.files) if made.files else made.content
    end = ARCHIVE if made.files else form.end
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{end}"',
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(content, content_type=form.kind, headers=headers)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive of some files, the same each time."""
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return room.getvalue()


def file_name(title: str) -> str:
    """A title in letters that every system and every header takes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "program"
