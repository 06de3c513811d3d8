"""What is around the data: title, legend, axes."""

from collections.abc import Iterable, Sequence

from topset.charts.head import Head
from topset.charts.scales import DateTick, Scale, tick_texts
from topset.charts.svg.letters import lines, wide
from topset.charts.svg.shapes import Shape, dot, line, path, rect, words
from topset.charts.svg.theme import STANDINGS, Look
from topset.ground.frozen import frozen
from topset.metrics.standing import Standing

EDGE = 16.0  # pixels left free at the sides
TITLE, TEXT, SMALL = 16.0, 12.0, 11.0  # sizes of letters
SWATCH = 18.0


@frozen
class Panel:
    """The room that data are drawn in."""

    left: float
    top: float
    right: float
    bottom: float


@frozen
class Key:
    """An entry of a legend: a sample of the kind `line`, `box`, `dot` or `peak` in a paint, and its meaning."""

    kind: str
    paint: str
    text: str


def heading(head: Head, look: Look) -> tuple[list[Shape], float]:
    """Title and subtitle in as many lines as they need, and where they end."""
    shapes, y, room = [], 10.0, look.width - 2 * EDGE
    for text in lines(head.title, TITLE, room):
        y += TITLE * 1.2
        shapes.append(words(EDGE, y, text, "title", TITLE))
    for text in lines(head.subtitle, TEXT, room):
        y += TEXT * 1.4
        shapes.append(words(EDGE, y, text, "muted", TEXT))
    return shapes, y + 8


def legend(keys: Iterable[Key], y: float, look: Look) -> tuple[list[Shape], float]:
    """The keys side by side from `y` down, in as many lines as they need, and where they end."""
    shapes: list[Shape] = []
    x = EDGE
    y += SMALL * 0.6
    found = tuple(keys)
    if not found:
        return [], y
    for key in found:
        width = SWATCH + 5 + wide(look.say(key.text), SMALL)
        if x > EDGE and x + width > look.width - EDGE:
            x, y = EDGE, y + SMALL * 1.7
        shapes += [sample(key, x, y), words(x + SWATCH + 5, y + SMALL * 0.35, key.text, "ink", SMALL)]
        x += width + 14
    return shapes, y + SMALL + 4


def sample(key: Key, x: float, y: float) -> Shape:
    """What stands before the meaning, with `y` its middle."""
    if key.kind == "line":
        return line(x, y, x + SWATCH, y, key.paint)
    if key.kind == "dot":
        return dot(x + SWATCH / 2, y, 3, key.paint)
    if key.kind == "peak":
        return peak(x + SWATCH / 2, y, key.paint)
    return rect(x + 3, y - 6, SWATCH - 6, 12, key.paint)


def peak(x: float, y: float, paint: str, title: str = "", *, down: bool = False) -> Shape:
    """A small triangle that points up, or down."""
    sign = -1 if down else 1
    points = ((x - 3.4, y + 2.6 * sign), (x + 3.4, y + 2.6 * sign), (x, y - 3.4 * sign))
    return path(points, paint, title, closed=True)


def axis_width(values: tuple[float, ...]) -> float:
    """The room that the labels of a value axis need."""
    return max(wide(text, SMALL) for text in tick_texts(values)) + 8


def value_axis(values: tuple[float, ...], scale: Scale, panel: Panel) -> list[Shape]:
    """Lines across the panel, their values to the left."""
    shapes = []
    for value, text in zip(values, tick_texts(values), strict=True):
        y = scale.at(value)
        shapes.append(line(panel.left, y, panel.right, y, "rule"))
        shapes.append(words(panel.left - 6, y + SMALL * 0.35, text, "muted", SMALL, "end"))
    return shapes


def date_axis(marks: Sequence[DateTick], scale: Scale, panel: Panel) -> list[Shape]:
    """Short lines below the panel with dates, and years where they begin; `scale` takes ordinals."""
    shapes = [line(panel.left, panel.bottom, panel.right, panel.bottom, "base")]
    for mark in marks:
        x = scale.at(mark.date.toordinal())
        shapes.append(line(x, panel.bottom, x, panel.bottom + 4, "base"))
        for row, text in enumerate(filter(None, (mark.label, str(mark.year or "")))):
            half = wide(text, SMALL) / 2
            inside = min(max(x, half + 2), panel.right + EDGE - half)
            shapes.append(words(inside, panel.bottom + 16 + row * 14, text, "muted", SMALL, "middle"))
    return shapes


def most_dates(panel: Panel) -> int:
    """How many dates find room below the panel."""
    return max(2, int((panel.right - panel.left) / 62))


def standing_keys(found: Iterable[Standing | None]) -> list[Key]:
    """The standings that occur, from too little to too much."""
    seen = set(found)
    return [Key("box", STANDINGS[one], one.value) for one in Standing if one in seen]
