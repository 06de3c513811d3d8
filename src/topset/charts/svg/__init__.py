"""Charts as SVG: `svg(chart, look)`. The text holds neither scripts nor style sheets, so that any page may embed it.

Colours are attributes; each shape has a class (`ts-line`, `ts-band`, `ts-below`) by which the style sheet of a page
paints it otherwise.
"""

from topset.charts.bars import Bars
from topset.charts.chart import Chart
from topset.charts.columns import Columns
from topset.charts.days import Days
from topset.charts.head import Head
from topset.charts.muscle_map import MuscleMap
from topset.charts.svg import bars, columns, days, frame, muscle_map, trend
from topset.charts.svg.shapes import Shape, document, said, words
from topset.charts.svg.theme import Look
from topset.charts.trend import Trend

__all__ = ["Look", "svg"]


def svg(chart: Chart, look: Look) -> str:
    """A chart as the text of an SVG file."""
    head = Head(*map(look.say, (chart.head.title, chart.head.subtitle, chart.head.summary)))
    heading, y = frame.heading(head, look)
    shapes, height = _drawn(chart, look, y)
    return document(head, [*heading, *(said(shape, look.say) for shape in shapes)], height, look)


def _drawn(chart: Chart, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    match chart:
        case Trend(moments=(_, *_)):
            return trend.draw(chart, look, y)
        case Columns(columns=(_, *_)):
            return columns.draw(chart, look, y)
        case Bars(bars=(_, *_)):
            return bars.draw(chart, look, y)
        case Days(days=(_, *_)):
            return days.draw(chart, look, y)
        case MuscleMap():
            return muscle_map.draw(chart, look, y)
    return [words(frame.EDGE, y + 24, chart.head.summary, "muted", frame.TEXT)], y + 48
