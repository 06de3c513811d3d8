"""The body from the front and from behind, drawn: every muscle by its standing, and the sets in figures."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from topset.charts.body import BODY, HEIGHT, MIDDLE, VIEWS, WIDTH, Outline, View, both_halves
from topset.charts.curves import closed
from topset.charts.muscle_map import MuscleMap, Region
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, TEXT
from topset.charts.svg.letters import wide
from topset.charts.svg.shapes import Shape, dot, group, outline, path, rect, short, words
from topset.charts.svg.theme import STANDINGS, Look
from topset.model.exercise import Muscle

TALLEST = 470.0  # pixels of a figure
LINE = 30.0  # between two labels
ROW = 19.0  # of the list below the figures


def draw(chart: MuscleMap, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    shapes, y = frame.legend(frame.standing_keys(part.standing for part in chart.parts), y, look)
    if look.narrow:
        return _with_list(chart, look, shapes, y)
    return _with_labels(chart, look, shapes, y)


def _with_list(chart: MuscleMap, look: Look, shapes: list[Shape], y: float) -> tuple[list[Shape], float]:
    """For phones: the figures side by side, the sets in a list below them."""
    scale = min((look.width - 2 * EDGE) / (2 * WIDTH), TALLEST / HEIGHT)
    left = look.width / 2 - WIDTH * scale
    for at, view in enumerate(VIEWS):
        shapes.append(_figure(view, chart, left + at * WIDTH * scale, y, scale))
        shapes.append(_name(view, left + (at * WIDTH + MIDDLE) * scale, y + HEIGHT * scale))
    y += HEIGHT * scale + 26
    for region in chart.regions:
        shapes += _row(region, y, look)
        y += ROW
    return shapes, y + 4


def _name(view: View, x: float, y: float) -> Shape:
    return words(x, y + SMALL, view.name, "muted", SMALL, "middle")


def _row(region: Region, y: float, look: Look) -> Iterator[Shape]:
    yield rect(EDGE, y + 3, 12, 12, STANDINGS[region.standing])
    yield words(EDGE + 20, y + 13, region.name, "ink", TEXT)
    yield words(look.width - EDGE, y + 13, region.text, "ink", TEXT, "end")


def _with_labels(chart: MuscleMap, look: Look, shapes: list[Shape], y: float) -> tuple[list[Shape], float]:
    """For screens: labels on both sides, each with a line to its muscle."""
    sides = _sides(chart)
    widest = max(wide(text, TEXT) for region in chart.regions for text in (region.name, region.text))
    scale = min((look.width - 2 * (EDGE + widest + 14)) / (2 * WIDTH), TALLEST / HEIGHT)
    height = max(HEIGHT * scale, LINE * max(map(len, sides)))
    left, top = look.width / 2 - WIDTH * scale, y + (height - HEIGHT * scale) / 2
    for at, (view, side) in enumerate(zip(VIEWS, sides, strict=True)):
        x = left + at * WIDTH * scale
        shapes.append(_figure(view, chart, x, top, scale))
        shapes.append(_name(view, x + MIDDLE * scale, y + height))
        anchors = [(region, _anchor(region, view, at, (x, top, scale))) for region in side]
        anchors.sort(key=lambda each: each[1][1])
        heights = _spread([point[1] for _, point in anchors], y + LINE / 2, y + height - LINE / 2)
        edge = look.width - EDGE if at else EDGE
        for (region, point), height_of in zip(anchors, heights, strict=True):
            shapes += _label(region, point, (edge, height_of), "end" if at else "start")
    return shapes, y + height + 26


def _sides(chart: MuscleMap) -> tuple[list[Region], list[Region]]:
    """The regions that are labelled beside the front, and those beside the back: where more of them is seen."""
    sides: tuple[list[Region], list[Region]] = ([], [])
    for region in chart.regions:
        front, back = (sum(_size(view, muscle) for muscle in region.muscles) for view in VIEWS)
        sides[back > front].append(region)
    return sides


def _size(view: View, muscle: Muscle) -> float:
    """The area of a muscle in a view."""
    return sum(_area(each) for each in view.muscles.get(muscle, ()))


def _area(corners: Outline) -> float:
    pairs = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def _anchor(region: Region, view: View, side: int, place: tuple[float, float, float]) -> tuple[float, float]:
    """The middle of the region's largest outline, on the half that is nearer to the label."""
    drawn = [each for muscle in region.muscles for each in view.muscles.get(muscle, ())]
    largest = max(drawn, key=_area)
    x = sum(x for x, _ in largest) / len(largest)
    y = sum(y for _, y in largest) / len(largest)
    left, top, scale = place
    return left + (MIDDLE + (x if side else -x)) * scale, top + y * scale


def _spread(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """Heights as near to the wanted ones as labels find room, in the same order.

    Labels that would touch form a block in the middle of where they want to be.
    """
    blocks: list[list[float]] = []
    for at, height in enumerate(wanted):
        blocks.append([height - at * LINE])
        while len(blocks) > 1 and fmean(blocks[-2]) > fmean(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    ends = bottom - (len(wanted) - 1) * LINE
    starts = [max(top, min(fmean(block), ends)) for block in blocks for _ in block]
    return [start + at * LINE for at, start in enumerate(starts)]


def _label(
    region: Region, point: tuple[float, float], at: tuple[float, float], anchor: str
) -> Iterator[Shape]:
    x, y = at
    width = max(wide(region.name, TEXT), wide(region.text, SMALL))
    start = x + width + 4 if anchor == "start" else x - width - 4
    yield path(((start, y), point), "leader")
    yield dot(*point, 2, "muted")
    yield words(x, y - 2, region.name, "ink", TEXT, anchor)
    yield words(x, y + SMALL, region.text, "muted", SMALL, anchor)


def _figure(view: View, chart: MuscleMap, left: float, top: float, scale: float) -> Shape:
    parts = {part.muscle: part for part in chart.parts}
    shapes = [outline(_smooth(BODY), "body")]
    for muscle, outlines in view.muscles.items():
        part = parts[muscle]
        drawn = "".join(_smooth(half) for each in outlines for half in both_halves(each))
        shapes.append(outline(drawn, STANDINGS[part.standing], part.text))
    move = f"translate({short(left + MIDDLE * scale)} {short(top)}) scale({scale:.4f})"
    return group(shapes, move)


def _smooth(corners: Outline) -> str:
    """The outline as a path."""
    curves = list(closed(corners))
    drawn = " ".join(
        " ".join(f"{short(round(x, 1))} {short(round(y, 1))}" for x, y in curve[1:]) for curve in curves
    )
    x, y = corners[0]
    return f"M{short(x)} {short(y)}C{drawn}Z"
