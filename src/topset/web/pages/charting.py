"""Charts as pages show them: drawn for the width of a phone, with their table; a screen gives them a column each."""

import datetime
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import ParamSpec, TypeVar

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy

from topset.charts.chart import Chart
from topset.charts.head import Head
from topset.charts.svg import Look, svg
from topset.ground.frozen import frozen
from topset.web.signs import with_numbers
from topset.web.statements import said

WIDTH = 360
RANGES = {
    "12w": (gettext_lazy("12 weeks"), datetime.timedelta(weeks=12)),
    "1y": (gettext_lazy("1 year"), datetime.timedelta(days=365)),
    "all": (gettext_lazy("All"), datetime.timedelta.max),
}
USUAL = "12w"
UNIT = re.compile(r"(?<=\d) (?=(?:kg|lb)$)")

P = ParamSpec("P")
R = TypeVar("R")
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
    words = Head(said(chart.head.title), said(chart.head.subtitle), said(chart.head.summary))
    # The text of an SVG is escaped by those who draw it.
    picture = mark_safe(svg(chart, Look(WIDTH, id=name, say=said)))
    caption = f"{words.title}: {words.subtitle}" if words.subtitle else words.title
    titles = tuple(map(str, head)) or tuple(map(said, chart.table.head))
    cells = tuple(tuple(map(_cell, row)) for row in (rows if head else chart.table.rows))
    return Drawn(picture, words.title, words.summary, caption, titles, cells)


def _cell(cell: Cell) -> Cell:
    """A cell, in which no number is parted from its unit."""
    if type(cell) is datetime.date:
        return with_numbers(cell.isoformat())
    return UNIT.sub("\N{NO-BREAK SPACE}", said(cell)) if isinstance(cell, str) else cell


def kept(size: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep what is drawn by what it was drawn from, and by the language that it speaks."""

    def keep(make: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=size)
        def of(_language: str | None, *args: P.args, **named: P.kwargs) -> R:
            return make(*args, **named)

        return lambda *args, **named: of(get_language(), *args, **named)

    return keep


def span_of(request: HttpRequest) -> str:
    """The range that is asked for."""
    asked = request.GET.get("range", USUAL)
    return asked if asked in RANGES else USUAL


def first_day(span: str, today: datetime.date) -> datetime.date:
    """The first day of a range."""
    back = RANGES[span][1]
    return today - back if back < today - datetime.date.min else datetime.date.min
