"""Amounts beside each other, drawn: a bar in its range on each line, with what it means in figures."""

from collections.abc import Iterator, Sequence

from topset.charts.bars import Bar, Bars
from topset.charts.scales import Scale, tick_texts, ticks
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, TEXT, Key, Panel
from topset.charts.svg.letters import lines, wide
from topset.charts.svg.shapes import Shape, line, rect, words
from topset.charts.svg.theme import STANDINGS, Look
from topset.ground.frozen import frozen
from topset.metrics.standing import Standing

BAR, RANGE, GAP = 10.0, 16.0, 10.0
APART = 14.0  # between a bar and the name of the next
STUB = 4.0  # of a bar for nothing where something is needed
NAME = 0.36  # share of the width that names beside bars may take
LINE = TEXT * 1.3
TICK = 48.0  # pixels between two values on the axis


@frozen
class _Row:
    """A bar and the lines of its name; `top` is where its room begins and `middle` that of the bar."""

    bar: Bar
    name: tuple[str, ...]
    top: float
    middle: float


def draw(chart: Bars, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    shapes, y = frame.legend(_keys(chart), y, look)
    texts = max(wide(one.text, SMALL) for one in chart.bars)
    rows, bottom = (_stacked if look.narrow else _beside)(chart.bars, y + 6, look, texts)
    left, right = EDGE, look.width - EDGE - 8
    if not look.narrow:
        left += max(wide(text, TEXT) for row in rows for text in row.name) + GAP
        right -= texts + GAP
    panel = Panel(left, y + 6, right, bottom)
    values = ticks(
        0.0, max(max(one.value, one.high) for one in chart.bars) or 1.0, int((right - left) / TICK)
    )
    scale = Scale(values[0], values[-1], panel.left, panel.right)
    shapes += _axis(values, scale, panel)
    for row in rows:
        shapes += _bar(row, scale)
        shapes += _words_above(row, look) if look.narrow else _words_beside(row, scale)
    return shapes, bottom + 34


def _keys(chart: Bars) -> Iterator[Key]:
    if any(one.standing for one in chart.bars):
        yield from frame.standing_keys(one.standing for one in chart.bars)
    else:
        yield Key("box", "column", chart.amount)
    yield Key("box", "range", chart.range)


def _beside(bars: Sequence[Bar], y: float, look: Look, _: float) -> tuple[list[_Row], float]:
    """Rows with the name before and the figures behind the bar, and where they end."""
    rows = []
    for one in bars:
        name = lines(one.name, TEXT, look.width * NAME)
        height = max(RANGE, len(name) * LINE) + GAP
        rows.append(_Row(one, name, y, y + height / 2))
        y += height
    return rows, y


def _stacked(bars: Sequence[Bar], y: float, look: Look, texts: float) -> tuple[list[_Row], float]:
    """Rows with name and figures above the bar, and where they end."""
    rows = []
    for one in bars:
        name = lines(one.name, TEXT, look.width - 2 * EDGE - texts - GAP)
        rows.append(_Row(one, name, y, y + len(name) * LINE + 4 + RANGE / 2))
        y += len(name) * LINE + RANGE + APART
    return rows, y


def _axis(values: tuple[float, ...], scale: Scale, panel: Panel) -> Iterator[Shape]:
    """Lines down the panel, their values below."""
    for value, text in zip(values, tick_texts(values), strict=True):
        x = scale.at(value)
        yield line(x, panel.top, x, panel.bottom, "rule")
        yield words(x, panel.bottom + 16, text, "muted", SMALL, "middle")


def _bar(row: _Row, scale: Scale) -> Iterator[Shape]:
    one = row.bar
    low, high = scale.at(one.low), scale.at(one.high)
    said = f"{one.name}: {one.text}"
    yield rect(low, row.middle - RANGE / 2, max(0.0, high - low), RANGE, "range", said)
    length = max(scale.at(one.value) - scale.start, STUB if one.standing is Standing.BELOW else 0.0)
    paint = STANDINGS[one.standing] if one.standing else "column"
    yield rect(scale.start, row.middle - BAR / 2, length, BAR, paint, said)


def _words_beside(row: _Row, scale: Scale) -> Iterator[Shape]:
    for at, text in enumerate(row.name):
        y = row.middle + TEXT * 0.35 + (at - (len(row.name) - 1) / 2) * LINE
        yield words(scale.start - GAP, y, text, "ink", TEXT, "end")
    yield words(scale.end + GAP, row.middle + SMALL * 0.35, row.bar.text, "ink", SMALL)


def _words_above(row: _Row, look: Look) -> Iterator[Shape]:
    for at, text in enumerate(row.name):
        yield words(EDGE, row.top + at * LINE + TEXT, text, "label", TEXT)
    yield words(look.width - EDGE, row.top + TEXT, row.bar.text, "label", SMALL, "end")
