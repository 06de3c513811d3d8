"""What the lifter did, to take along: as a table for a spreadsheet, and as a journal."""

import datetime

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from topset.app.export_log import export_log, journal_file
from topset.web.counter import FILES
from topset.web.pages.limits import limited
from topset.web.training.journals import numbers_of
from topset.web.training.middleware import LiftersRequest


@require_safe
@limited(FILES, "GET", "HEAD")
def table(request: LiftersRequest) -> HttpResponse:
    """A row a set; no text in it is taken for a formula."""
    now = datetime.datetime.now(datetime.UTC)
    written = export_log(numbers_of(request.lifter), "csv", now, request.lifter.time_zone)
    return _file(str(written.content), "text/csv", "csv")


@require_safe
@limited(FILES, "GET", "HEAD")
def journal(request: LiftersRequest) -> HttpResponse:
    """All entries, as `topset` reads them."""
    return _file(journal_file(numbers_of(request.lifter)), "text/plain", "topset-log")


def _file(content: str, kind: str, ending: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=f"{kind}; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="topset.{ending}"'
    answer["Cache-Control"] = "private, no-store"
    return answer
