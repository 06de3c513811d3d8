"""Charts as pages show them: drawn for the width of a phone, with their table; a screen gives them a column each."""

import datetime
from collections.abc import Sequence

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy

from topset.charts.chart import Chart
from topset.charts.svg import Look, svg
from topset.ground.frozen import frozen

WIDTH = 360
RANGES = {
    "12w": (gettext_lazy("12 weeks"), datetime.timedelta(weeks=12)),
    "1y": (gettext_lazy("1 year"), datetime.timedelta(days=365)),
    "all": (gettext_lazy("All"), datetime.timedelta.max),
}
USUAL = "12w"

Cell = str | int | float | datetime.date | datetime.datetime


@frozen
class Drawn:
    """A chart as parts/chart.html shows it. `title` and `summary` are its words."""

    svg: SafeString
    title: str
    summary: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def drawn(chart: Chart, name: str, head: Sequence[object] = (), rows: Sequence[Sequence[Cell]] = ()) -> Drawn:
    """A chart, `name` being what its parts are called in the page; without `head` its table is the chart's own."""
    table = chart.table
    titles = tuple(map(str, head)) or table.head
    cells = tuple(map(tuple, rows)) if head else table.rows
    picture = mark_safe(svg(chart, Look(WIDTH, id=name)))
    caption = f"{chart.head.title}: {chart.head.subtitle}" if chart.head.subtitle else chart.head.title
    return Drawn(picture, chart.head.title, chart.head.summary, caption, titles, cells)


def span_of(request: HttpRequest) -> str:
    """The range that is asked for."""
    asked = request.GET.get("range", USUAL)
    return asked if asked in RANGES else USUAL


def first_day(span: str, today: datetime.date) -> datetime.date:
    """The first day of a range."""
    back = RANGES[span][1]
    return today - back if back < today - datetime.date.min else datetime.date.min
