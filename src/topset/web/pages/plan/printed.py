"""The block on paper: every session a sheet, with room to write what was lifted."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.dates import WEEKDAYS
from django.views.decorators.http import require_safe

from topset.app.sheet import Sheet
from topset.ground.frozen import frozen
from topset.model.program import Weekday
from topset.web.pages.plan.weeks import minutes_told
from topset.web.training import blocks, programs
from topset.web.training.middleware import LiftersRequest

ROOM = 5  # sets that can be written down


@frozen
class PaperSheet:
    """A session as it is printed."""

    sheet: Sheet
    name: str
    minutes: str


@require_safe
def plan_print(request: LiftersRequest) -> HttpResponse:
    """All weeks, or the one of `?week=`."""
    program = programs.active(request.lifter)
    block = blocks.block_of(program, request.lifter) if program else None
    if program is None or block is None:
        return redirect("plan")
    wanted = request.GET.get("week", "")
    weeks = [week for week in block.shown.weeks if wanted in ("", str(week.number))]
    sheets = [_on_paper(each) for week in weeks for each in week.sessions]
    context = {
        "section": "plan",
        "program": program,
        "sheets": sheets,
        "room": range(ROOM),
        "numbers": [week.number for week in block.shown.weeks],
        "wanted": wanted,
    }
    return render(request, "plan/print.html", context)


def _on_paper(sheet: Sheet) -> PaperSheet:
    return PaperSheet(sheet, str(WEEKDAYS[Weekday(sheet.weekday).index]), minutes_told(sheet.minutes))
