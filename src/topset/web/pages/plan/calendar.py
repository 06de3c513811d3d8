"""The block as a calendar, with its proof and its weekly sets."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from topset.app.show import ShownWeek
from topset.web.pages.numbers import whole
from topset.web.pages.plan import proof, weeks
from topset.web.training import blocks, clock, programs
from topset.web.training.middleware import LiftersRequest


@require_safe
def plan(request: LiftersRequest) -> HttpResponse:
    """The block, week by week; `?week=` is the one that a phone shows."""
    lifter = request.lifter
    program = programs.active(lifter)
    block = blocks.block_of(program, lifter) if program else None
    if program is None or block is None:
        return render(request, "plan/none.html", {"program": program, "section": "plan"})
    calendar = blocks.calendar_of(program, lifter, block)
    rows = weeks.week_rows(block.shown, calendar, clock.now(lifter).date())
    numbers = [row.number for row in rows]
    week = _asked(request.GET.get("week", ""), numbers, calendar.week)
    context = {
        "section": "plan",
        "wide": True,
        "program": program,
        "block": block.shown,
        "rows": rows,
        "week": week,
        "deload": any(row.deload for row in rows if row.number == week),
        "last": numbers[-1] if numbers else 0,
        "volumes": weeks.volumes(_week(block.shown.weeks, week)) if numbers else (),
        "proof": proof.proof_told(program.proof),
        "expected": proof.expected(program.proof),
        "shortages": proof.shortages(program.proof),
    }
    return render(request, "plan/calendar.html", context)


def _asked(said: str, numbers: list[int], under_way: int) -> int:
    """The week that is asked for, else the one under way, else the nearest there is."""
    wanted = whole(said) or under_way
    return min(numbers, key=lambda number: abs(number - wanted), default=1)


def _week(found: tuple[ShownWeek, ...], number: int) -> ShownWeek:
    return next(week for week in found if week.number == number)
