"""Amounts week by week, on the terminal."""

from topset.charts.columns import Columns
from topset.charts.head import number
from topset.charts.scales import Scale, date_ticks, tick_texts, ticks
from topset.cli.drawing.charts.canvas import STYLES, Canvas, room_beside, show, show_dates

ROWS = 12
EIGHTHS = " ▁▂▃▄▅▆▇█"
FULL, MARK = "█", "·"
WIDEST = 3  # characters of a column


def draw(chart: Columns) -> None:
    """A column to the eighth of a row, lines at the landmarks with their names at the right."""
    top = max(*(one.value for one in chart.columns), *(mark.value for mark in chart.marks), 0.0) or 1.0
    values = ticks(0.0, top, 4)
    names = [f" {mark.name} {number(mark.value)}" for mark in chart.marks]
    right = max(map(len, names), default=0)
    room = room_beside(values, right)
    each = max(1, min(WIDEST, room // len(chart.columns)))
    shown = chart.columns[-room:]
    canvas = Canvas(len(shown) * each + right, ROWS + 1)
    rows = Scale(values[0], values[-1], ROWS, 0)
    for mark, name in zip(chart.marks, names, strict=True):
        row = round(rows.at(mark.value))
        for column in range(len(shown) * each):
            canvas.put(column, row, MARK, "dim")
        for at, character in enumerate(name):
            canvas.put(len(shown) * each + at, row, character)
    for at, one in enumerate(shown):
        style = STYLES[one.standing] if one.standing else "info"
        for column in range(at * each, at * each + max(1, each - 1)):
            _column(canvas, column, one.value / values[-1] * ROWS, style)
    show(canvas, values, rows)
    first, last = shown[0].first, shown[-1].first
    marks = date_ticks(first, last, max(2, len(shown) * each // 9))
    days = max(1, last.toordinal() - first.toordinal())
    scale = Scale(first.toordinal(), first.toordinal() + days, 0, (len(shown) - 1) * each)
    show_dates(marks, scale, max(map(len, tick_texts(values))) + 1, room)


def _column(canvas: Canvas, column: int, height: float, style: str) -> None:
    """A column of so many rows; the row of the axis stays free."""
    eighths = round(height * 8)
    for row in range(eighths // 8):
        canvas.put(column, ROWS - 1 - row, FULL, style)
    if eighths % 8:
        canvas.put(column, ROWS - 1 - eighths // 8, EIGHTHS[eighths % 8], style)
