"""Amounts beside each other, drawn: a bar in its range on each line, with what it means in figures."""

from collections.abc import Iterator

from topset.charts.bars import Bar, Bars
from topset.charts.scales import Scale, tick_texts, ticks
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, TEXT, Key, Panel
from topset.charts.svg.letters import lines, wide
from topset.charts.svg.shapes import Shape, line, rect, words
from topset.charts.svg.theme import STANDINGS, Look

ROW, BAR, RANGE = 26.0, 10.0, 16.0
NAME = 0.36  # share of the width that names may take


def draw(chart: Bars, look: Look) -> tuple[list[Shape], float]:
    """The shapes, and the height of the picture."""
    shapes, y = frame.heading(chart.head, look)
    more, y = frame.legend(_keys(chart), y, look)
    names = [lines(one.name, TEXT, look.width * NAME) for one in chart.bars]
    left = EDGE + max(wide(text, TEXT) for name in names for text in name) + 10
    end = max(wide(one.text, SMALL) for one in chart.bars) + 10
    heights = [max(ROW, len(name) * TEXT * 1.3 + 8) for name in names]
    panel = Panel(left, y + 6, look.width - EDGE - end, y + 6 + sum(heights))
    top = max(max(one.value, one.high) for one in chart.bars) or 1.0
    values = ticks(0.0, top, 3 if look.narrow else 6)
    scale = Scale(values[0], values[-1], panel.left, panel.right)
    shapes += [*more, *_axis(values, scale, panel)]
    middle = panel.top
    for one, name, height in zip(chart.bars, names, heights, strict=True):
        shapes += _bar(one, name, middle + height / 2, scale)
        middle += height
    return shapes, panel.bottom + 34


def _keys(chart: Bars) -> Iterator[Key]:
    if any(one.standing for one in chart.bars):
        yield from frame.standing_keys(one.standing for one in chart.bars)
    else:
        yield Key("box", "column", chart.amount)
    yield Key("box", "range", chart.range)


def _axis(values: tuple[float, ...], scale: Scale, panel: Panel) -> Iterator[Shape]:
    """Lines down the panel, their values below."""
    for value, text in zip(values, tick_texts(values), strict=True):
        x = scale.at(value)
        yield line(x, panel.top, x, panel.bottom, "rule")
        yield words(x, panel.bottom + 16, text, "muted", SMALL, "middle")


def _bar(one: Bar, name: tuple[str, ...], middle: float, scale: Scale) -> Iterator[Shape]:
    for at, text in enumerate(name):
        y = middle + TEXT * 0.35 + (at - (len(name) - 1) / 2) * TEXT * 1.3
        yield words(scale.start - 10, y, text, "ink", TEXT, "end")
    low, high = scale.at(one.low), scale.at(one.high)
    said = f"{one.name}: {one.text}"
    yield rect(low, middle - RANGE / 2, max(0.0, high - low), RANGE, "range", said)
    paint = STANDINGS[one.standing] if one.standing else "column"
    yield rect(scale.start, middle - BAR / 2, scale.at(one.value) - scale.start, BAR, paint, said)
    yield words(scale.end + 10, middle + SMALL * 0.35, one.text, "ink", SMALL)
