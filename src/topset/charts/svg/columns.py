"""Amounts week by week, drawn: columns, behind them the landmarks."""

from collections.abc import Iterable, Iterator

from topset.charts.columns import Column, Columns, Mark
from topset.charts.head import number
from topset.charts.scales import Scale, date_ticks, ticks
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, Key, Panel
from topset.charts.svg.letters import wide
from topset.charts.svg.shapes import Shape, line, rect, words
from topset.charts.svg.theme import STANDINGS, Look

FILLED = 0.78  # share of its room that a column takes
WIDEST = 48.0


def draw(chart: Columns, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    shapes, y = frame.legend(_keys(chart, look), y, look)
    height = y + (190 if look.narrow else 230) + 44
    top = max(*(one.value for one in chart.columns), *(mark.value for mark in chart.marks), 0.0) or 1.0
    values = ticks(0.0, top, 5)
    names = () if look.narrow else chart.marks
    end = max((wide(_said(mark), SMALL) + 6 for mark in names), default=0.0)
    panel = Panel(EDGE + frame.axis_width(values), y + 14, look.width - EDGE - end, height - 40)
    scale = Scale(values[0], values[-1], panel.bottom, panel.top)
    return [
        *shapes,
        *frame.value_axis(values, scale, panel),
        *_columns(chart, scale, panel),
        *_marks(chart, scale, panel),
        *_values(chart, scale, panel),
        *_names(names, scale, panel),
        *_dates(chart, panel),
    ], height


def _columns(chart: Columns, scale: Scale, panel: Panel) -> Iterator[Shape]:
    room = (panel.right - panel.left) / len(chart.columns)
    width = min(room * FILLED, WIDEST)
    for at, one in enumerate(chart.columns):
        middle, y = panel.left + (at + 0.5) * room, scale.at(one.value)
        yield rect(middle - width / 2, y, width, panel.bottom - y, _paint(one), one.text)


def _values(chart: Columns, scale: Scale, panel: Panel) -> Iterator[Shape]:
    """The amounts above their columns, where there is room for all."""
    room = (panel.right - panel.left) / len(chart.columns)
    if any(wide(number(one.value), SMALL) > room - 2 for one in chart.columns):
        return
    for at, one in enumerate(chart.columns):
        middle = panel.left + (at + 0.5) * room
        yield words(middle, scale.at(one.value) - 4, number(one.value), "label", SMALL, "middle")


def _paint(one: Column) -> str:
    return STANDINGS[one.standing] if one.standing else "column"


def _keys(chart: Columns, look: Look) -> Iterator[Key]:
    yield from frame.standing_keys(one.standing for one in chart.columns)
    if look.narrow and chart.marks:
        yield Key("line", "mark", ", ".join(map(_said, chart.marks)))


def _said(mark: Mark) -> str:
    return f"{mark.name} {number(mark.value)}"


def _marks(chart: Columns, scale: Scale, panel: Panel) -> Iterator[Shape]:
    for mark in chart.marks:
        y = scale.at(mark.value)
        yield line(panel.left, y, panel.right, y, "mark", _said(mark))


def _names(marks: Iterable[Mark], scale: Scale, panel: Panel) -> Iterator[Shape]:
    """The landmarks named to the right of their lines, those that are too near each other apart."""
    below = panel.bottom + 2 * SMALL
    for mark in sorted(marks, key=lambda each: each.value):
        below = min(scale.at(mark.value) + SMALL * 0.35, below - SMALL * 1.2)
        yield words(panel.right + 5, below, _said(mark), "muted", SMALL)


def _dates(chart: Columns, panel: Panel) -> list[Shape]:
    """Dates below the columns that they begin in."""
    firsts = [one.first for one in chart.columns]
    room = (panel.right - panel.left) / len(firsts)
    start = panel.left + room / 2
    marks = date_ticks(firsts[0], firsts[-1], frame.most_dates(panel))
    if firsts[0] == firsts[-1]:
        return frame.date_axis(
            marks, Scale(firsts[0].toordinal(), firsts[0].toordinal() + 1, start, start), panel
        )
    scale = Scale(firsts[0].toordinal(), firsts[-1].toordinal(), start, panel.right - room / 2)
    return frame.date_axis(marks, scale, panel)
