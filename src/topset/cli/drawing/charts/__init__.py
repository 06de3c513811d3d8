"""Charts drawn on the terminal: `draw_chart(chart)`. One kind of chart a file, as in `charts.svg`."""

from topset.charts.bars import Bars
from topset.charts.chart import Chart
from topset.charts.columns import Columns
from topset.charts.days import Days
from topset.charts.muscle_map import MuscleMap
from topset.charts.trend import Trend
from topset.cli.drawing.charts import bars, columns, days, muscle_map, trend
from topset.cli.terminal import say, styled, wrapped


def draw_chart(chart: Chart, *, every: bool = False) -> None:
    """Title, data, and what is to be seen in them; of days all with `every`, else those of the last year."""
    say(styled(wrapped(chart.head.title), "bold"))
    if chart.head.subtitle:
        say(wrapped(chart.head.subtitle))
    match chart:
        case Trend(moments=(_, *_)):
            trend.draw(chart)
        case Columns(columns=(_, *_)):
            columns.draw(chart)
        case Bars(bars=(_, *_)):
            bars.draw(chart)
        case Days(days=(_, *_)):
            days.draw(chart, every=every)
        case MuscleMap():
            muscle_map.draw(chart)
    say()
    say(wrapped(chart.head.summary))
