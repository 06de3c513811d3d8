"""An estimate in its band, drawn: the band, the line, what each session showed, the level that moves in steps."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from topset.charts.head import number
from topset.charts.scales import Scale, date_ticks, ticks
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, Key, Panel
from topset.charts.svg.letters import wide
from topset.charts.svg.shapes import Shape, dot, line, path, rect, words
from topset.charts.svg.theme import Look
from topset.charts.trend import BREAK, Moment, Trend, reach
from topset.ground.frozen import frozen

BUCKET = 2.0  # pixels that one moment has for itself
ROOMY = 4.0  # pixels between sessions below which their dots would hide the estimate


@frozen
class _Place:
    """Where dates and values lie; `dense` where there are too many sessions for dots."""

    x: Scale
    y: Scale
    panel: Panel
    dense: bool

    def at(self, moment: Moment) -> float:
        return self.x.at(moment.date.toordinal())


def draw(chart: Trend, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    dense = _dense(chart, look.width - 6 * EDGE)
    values = ticks(*reach(chart), 5)
    keys = [*_keys(chart, dense=dense), *(() if dense else _beyond(chart, values))]
    shapes, y = frame.legend(keys, y, look)
    height = y + (220 if look.narrow else 260) + 44
    last = chart.moments[-1]
    end = wide(f"{number(last.value)} {chart.unit}", SMALL) + 8
    panel = Panel(EDGE + frame.axis_width(values), y + 6, look.width - EDGE - end, height - 40)
    place = _place(chart, values, panel, dense=dense)
    dates = date_ticks(chart.moments[0].date, last.date, frame.most_dates(panel))
    shapes += [
        *frame.value_axis(values, place.y, panel),
        *frame.date_axis(dates, place.x, panel),
        *_bands(chart, place),
        *(_specks(chart, place) if place.dense else ()),
        *_steps(chart, place),
        *_lines(chart, place),
        *(() if place.dense else _sessions(chart, place)),
        words(
            panel.right + 6, place.y.at(last.value) + 4, f"{number(last.value)} {chart.unit}", "ink", SMALL
        ),
    ]
    return shapes, height


def _dense(chart: Trend, room: float) -> bool:
    """Whether most sessions are nearer to the next one than a dot is wide."""
    ordinals = [one.date.toordinal() for one in chart.moments]
    span = ordinals[-1] - ordinals[0]
    near = sum((later - earlier) * room < ROOMY * span for earlier, later in pairwise(ordinals))
    return 2 * near > len(ordinals)


def _keys(chart: Trend, *, dense: bool) -> Iterator[Key]:
    yield Key("line", "line", "estimate")
    yield Key("box", "band", "where it lies four times in five")
    if dense:
        yield Key("dot", "speck", "shown by sessions")
    elif any(not one.at_least for one in chart.moments):
        yield Key("dot", "told", "shown by a session")
    if not dense and any(one.at_least for one in chart.moments):
        yield Key("peak", "least", "shown, or more")
    if chart.steps:
        yield Key("line", "step", "training max")


def _beyond(chart: Trend, values: tuple[float, ...]) -> Iterator[Key]:
    if any(not values[0] <= one.shown <= values[-1] for one in chart.moments):
        yield Key("peak", "beyond", "shown beyond the scale")


def _place(chart: Trend, values: tuple[float, ...], panel: Panel, *, dense: bool) -> _Place:
    first, last = chart.moments[0].date.toordinal(), chart.moments[-1].date.toordinal()
    x = Scale(first, last, panel.left + 6, panel.right - 4)
    if first == last:
        x = Scale(first - 1, last + 1, panel.left, panel.right)
    return _Place(x, Scale(values[0], values[-1], panel.bottom, panel.top), panel, dense)


def _bands(chart: Trend, place: _Place) -> Iterator[Shape]:
    return (_band(stretch, place) for stretch in _stretches(_thinned(chart.moments, place)))


def _lines(chart: Trend, place: _Place) -> Iterator[Shape]:
    """The estimate, its line interrupted by breaks."""
    stretches = list(_stretches(_thinned(chart.moments, place)))
    for before, after in pairwise(stretches):
        yield _line((before[-1], after[0]), place, "gap")
    for stretch in stretches:
        if len(stretch) > 1:
            yield _line(stretch, place, "line")
        else:
            x, y = place.at(stretch[0]), place.y.at(stretch[0].value)
            yield line(x - 4, y, x + 4, y, "line")


def _stretches(moments: Sequence[Moment]) -> Iterator[Sequence[Moment]]:
    start = 0
    for at in range(1, len(moments)):
        if moments[at].date - moments[at - 1].date > BREAK:
            yield moments[start:at]
            start = at
    yield moments[start:]


def _thinned(moments: Sequence[Moment], place: _Place) -> Sequence[Moment]:
    """No more moments than there is room for: of those too near each other the last, in the band of all."""
    found = []
    for _, near in groupby(moments, key=lambda one: place.at(one) // BUCKET):
        here = list(near)
        low, high = min(one.low for one in here), max(one.high for one in here)
        found.append(replace(here[-1], low=low, high=high))
    return found


def _band(moments: Sequence[Moment], place: _Place) -> Shape:
    if len(moments) == 1:
        [one] = moments
        top = place.y.at(one.high)
        return rect(place.at(one) - 4, top, 8, max(1.0, place.y.at(one.low) - top), "band")
    above = [(place.at(one), place.y.at(one.high)) for one in moments]
    below = [(place.at(one), place.y.at(one.low)) for one in reversed(moments)]
    return path((*above, *below), "band", closed=True)


def _line(moments: Iterable[Moment], place: _Place, paint: str) -> Shape:
    return path(((place.at(one), place.y.at(one.value)) for one in moments), paint)


def _steps(chart: Trend, place: _Place) -> Iterator[Shape]:
    """The level as stairs."""
    if not chart.steps:
        return
    points: list[tuple[float, float]] = []
    for step in chart.steps:
        x, y = place.x.at(step.date.toordinal()), place.y.at(step.value)
        points += [(x, points[-1][1] if points else y), (x, y)]
    points.append((place.at(chart.moments[-1]), points[-1][1]))
    yield path(points, "step", "; ".join(step.text for step in chart.steps[-6:]))


def _sessions(chart: Trend, place: _Place) -> Iterator[Shape]:
    """A dot or a peak for each session."""
    return (_session(one, place) for one in chart.moments)


def _session(one: Moment, place: _Place) -> Shape:
    x, y = place.at(one), place.y.at(one.shown)
    if not place.panel.top <= y <= place.panel.bottom:
        low = y > place.panel.bottom
        edge = place.panel.bottom - 5 if low else place.panel.top + 5
        return frame.peak(x, edge, "beyond", one.text, down=low)
    return frame.peak(x, y, "least", one.text) if one.at_least else dot(x, y, 3, "told", one.text)


def _specks(chart: Trend, place: _Place) -> Iterator[Shape]:
    """Where there are too many sessions for dots: the best and the poorest of those side by side, as specks."""
    for _, near in groupby(chart.moments, key=lambda one: place.at(one) // (2 * BUCKET)):
        here = list(near)
        best, poorest = max(here, key=lambda one: one.shown), min(here, key=lambda one: one.shown)
        for one in dict.fromkeys((poorest, best)):
            y = place.y.at(one.shown)
            if place.panel.top <= y <= place.panel.bottom:
                yield dot(place.at(one), y, 1.4, "speck", one.text)
