"""The body from the front and from behind, on the terminal."""

from collections.abc import Iterator, Sequence

from topset.charts.body import BODY, HEIGHT, MIDDLE, VIEWS, WIDTH, Outline, View, both_halves
from topset.charts.curves import Point, flat
from topset.charts.muscle_map import MuscleMap
from topset.cli.drawing.charts.canvas import STYLES, Canvas
from topset.cli.drawing.table import table
from topset.cli.terminal import say, width, wrapped
from topset.metrics.standing import Standing

WIDEST = 36  # columns of a figure
TALL = 2  # a character is about twice as tall as it is wide
SKIN = "·"
SIGNS = {
    Standing.NONE: "-",
    Standing.BELOW: "░",
    Standing.PRODUCTIVE: "▒",
    Standing.HIGH: "▓",
    Standing.ABOVE: "█",
    Standing.UNMARKED: "o",
}


def draw(chart: MuscleMap) -> None:
    """Both sides beside each other, and the sets in figures."""
    seen = {part.standing for part in chart.parts}
    say(wrapped(", ".join(f"{sign} {one}" for one, sign in SIGNS.items() if one in seen)))
    columns = min(WIDEST, (width() - 2) // 2)
    scale = columns / WIDTH
    canvas = Canvas(2 * columns + 2, round(HEIGHT * scale / TALL))
    for at, view in enumerate(VIEWS):
        _figure(view, chart, canvas, at * (columns + 2) + MIDDLE * scale, scale)
    say()
    for row in range(canvas.rows):
        say(canvas.line(row))
    say()
    table(chart.table.head, chart.table.rows, flexible=(0, 2))


def _figure(view: View, chart: MuscleMap, canvas: Canvas, middle: float, scale: float) -> None:
    """One side, its middle line at column `middle`."""
    parts = {part.muscle: part.standing for part in chart.parts}
    _fill(canvas, BODY, middle, scale, SKIN, "dim")
    for muscle, outlines in view.muscles.items():
        one = parts[muscle]
        for half in (half for each in outlines for half in both_halves(each)):
            _fill(canvas, half, middle, scale, SIGNS[one], STYLES[one])


def _fill(canvas: Canvas, drawn: Outline, middle: float, scale: float, sign: str, style: str) -> None:
    """Put a sign in every cell whose middle is inside."""
    corners = tuple(flat(drawn))
    for row in range(canvas.rows):
        for start, end in _inside(corners, (row + 0.5) * TALL / scale):
            first, last = middle + start * scale, middle + end * scale
            for column in range(round(first), round(last)):
                canvas.put(column, row, sign, style)


def _inside(corners: Sequence[Point], y: float) -> Iterator[tuple[float, float]]:
    """The stretches of a height that lie within an outline."""
    crossed = []
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (y1 <= y) != (y2 <= y):
            crossed.append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    crossed.sort()
    return zip(crossed[::2], crossed[1::2], strict=True)
