"""An estimate in its band, on the terminal."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta

from topset.charts.scales import Scale, date_ticks, tick_texts, ticks
from topset.charts.trend import BREAK, Moment, Trend, reach
from topset.cli.drawing.charts.canvas import Canvas, room_beside, show, show_dates
from topset.cli.drawing.strength import BAND, ESTIMATE, SHOWN
from topset.cli.terminal import say, wrapped

ROWS = 17
COLUMNS_A_DAY = 4  # at most
MOST = 2  # sessions a column above which what they showed would hide the estimate
LEAST, LEVEL = "^", "-"

Known = tuple[float, float, float]  # low end, estimate and high end of a band


def draw(chart: Trend) -> None:
    """Band and estimate on every column, what was shown on that of its session."""
    values = ticks(*reach(chart), 5)
    rows = Scale(values[0], values[-1], ROWS - 1, 0)
    first, last = chart.moments[0].date.toordinal(), chart.moments[-1].date.toordinal()
    canvas = Canvas(min(room_beside(values), COLUMNS_A_DAY * (last - first) + 1), ROWS)
    columns = Scale(first, last, 0, canvas.columns - 1) if last > first else Scale(first, first + 1, 0, 1)
    dense = len(chart.moments) > MOST * canvas.columns
    _steps(chart, (columns, rows), canvas)
    _estimates(chart, (columns, rows), canvas, dense=dense)
    say(wrapped(", ".join(_legend(chart, dense=dense))))
    show(canvas, values, rows)
    marks = date_ticks(chart.moments[0].date, chart.moments[-1].date, max(2, canvas.columns // 9))
    show_dates(marks, columns, max(map(len, tick_texts(values))) + 1, canvas.columns)


def _legend(chart: Trend, *, dense: bool) -> Iterator[str]:
    yield f"{ESTIMATE} estimated 1RM"
    yield f"{BAND} where it lies four times in five"
    if not dense:
        yield f"{SHOWN} shown"
        yield f"{LEAST} or more"
    if chart.steps:
        yield f"{LEVEL} training max"


def _estimates(chart: Trend, scales: tuple[Scale, Scale], canvas: Canvas, *, dense: bool) -> None:
    """Bands, what was shown where it hides nothing, and the estimates above all."""
    columns, rows = scales
    known = [_known(chart.moments, _day(column, columns)) for column in range(canvas.columns)]
    for column, (low, _, high) in _those(known):
        for row in range(round(rows.at(high)), round(rows.at(low)) + 1):
            canvas.put(column, row, BAND, "dim")
    for one in () if dense else chart.moments:
        at = round(columns.at(one.date.toordinal()))
        canvas.put(at, round(rows.at(one.shown)), LEAST if one.at_least else SHOWN)
    for column, (_, middle, _) in _those(known):
        canvas.put(column, round(rows.at(middle)), ESTIMATE, "info")


def _day(column: int, columns: Scale) -> float:
    """The day that a column stands for, as an ordinal."""
    share = (column - columns.start) / (columns.end - columns.start)
    return columns.low + share * (columns.high - columns.low)


def _steps(chart: Trend, scales: tuple[Scale, Scale], canvas: Canvas) -> None:
    columns, rows = scales
    for column in range(canvas.columns):
        day = _day(column, columns) + 0.5
        at = bisect_right(chart.steps, day, key=lambda step: step.date.toordinal())
        if at:
            canvas.put(column, round(rows.at(chart.steps[at - 1].value)), LEVEL, "dim")


def _those(known: Sequence[Known | None]) -> Iterator[tuple[int, Known]]:
    return ((column, each) for column, each in enumerate(known) if each)


def _known(moments: tuple[Moment, ...], at: float) -> Known | None:
    """Low end, estimate and high end on a day, between those of the sessions before and after it; None in a break."""
    after = bisect_right(moments, at, key=lambda one: one.date.toordinal())
    before, later = moments[max(0, after - 1)], moments[min(after, len(moments) - 1)]
    days = (later.date - before.date).days
    if days <= 0:
        return before.low, before.value, before.high
    if timedelta(days) > BREAK and at != before.date.toordinal():
        return None
    share = (at - before.date.toordinal()) / days
    ends = ((before.low, later.low), (before.value, later.value), (before.high, later.high))
    low, middle, high = (start + share * (end - start) for start, end in ends)
    return low, middle, high
