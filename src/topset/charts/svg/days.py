"""Days of training, drawn: a square a day, a column a week, a block a year."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from topset.charts.days import Day, Days
from topset.charts.scales import MONTHS
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, Key
from topset.charts.svg.shapes import Shape, group, outline, rect, short, words
from topset.charts.svg.theme import Look

WEEKS = 54  # columns that a year can touch
NAMED = ((0, "Mon"), (2, "Wed"), (4, "Fri"))
SMALLEST = 9.0  # pixels of a square beside which weekdays are named
SPELT = 26.0  # pixels of a month that is named by more than its letter


def draw(chart: Days, look: Look, y: float) -> tuple[list[Shape], float]:
    """The shapes below `y`, and the height of the picture."""
    shapes, y = frame.legend([Key("box", "heat0", "no training"), *_keys(chart)], y, look)
    left = EDGE + (30 if look.width / WEEKS > SMALLEST + 2 else 0)
    grid = _Grid(chart, left, (look.width - EDGE - left) / WEEKS)
    for before, year in pairwise((chart.years[0] - 1, *chart.years)):
        if year > before + 1:
            free = f"{before + 1}{f' to {year - 1}' if year > before + 2 else ''}: no training"
            shapes.append(words(EDGE, y + 14, free, "muted", SMALL))
            y += 24
        shapes += _year(year, y, grid)
        y += 46 + 7 * grid.cell
    return shapes, y


def _keys(chart: Days) -> Iterator[Key]:
    for level, label in enumerate(chart.labels, 1):
        yield Key("box", f"heat{level}", label)


@dataclass(frozen=True)
class _Grid:
    """Where the squares are: from `left` on, each with `cell` pixels of room."""

    chart: Days
    left: float
    cell: float

    @cached_property
    def trained(self) -> Mapping[datetime.date, Day]:
        return {day.date: day for day in self.chart.days}

    @property
    def side(self) -> float:
        """A square without the gap beside it."""
        return self.cell - min(2.0, self.cell * 0.16)

    def at(self, date: datetime.date, top: float) -> tuple[float, float]:
        """The upper left corner of a day's square, in a block whose squares begin at `top`."""
        first = datetime.date(date.year, 1, 1)
        week, row = divmod((date - first).days + first.weekday(), 7)
        return self.left + week * self.cell, top + row * self.cell


def _year(year: int, y: float, grid: _Grid) -> Iterator[Shape]:
    """The block of a year: its name, the months, the squares."""
    here = [day for day in grid.chart.days if day.date.year == year]
    count = f"{len(here)} day{'' if len(here) == 1 else 's'}"
    yield words(EDGE, y + 14, f"{year}: {count}", "title", SMALL + 1)
    top = y + 34
    for month, name in enumerate(MONTHS, 1):
        x, _ = grid.at(datetime.date(year, month, 1), top)
        yield words(x, y + 29, name if 4 * grid.cell > SPELT else name[0], "muted", SMALL - 1)
    if grid.left > EDGE:
        for row, name in NAMED:
            yield words(EDGE, top + (row + 0.8) * grid.cell, name, "muted", SMALL - 2)
    yield _free(year, top, grid)
    for level in range(1, len(grid.chart.bounds) + 1):
        squares = [_square(day, top, grid) for day in here if grid.chart.level(day) == level]
        if squares:
            yield group(squares, paint=f"heat{level}")


def _square(day: Day, top: float, grid: _Grid) -> Shape:
    return rect(*grid.at(day.date, top), grid.side, grid.side, "", day.text)


def _free(year: int, top: float, grid: _Grid) -> Shape:
    """All days of the year without training, as one shape."""
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    dates = (datetime.date.fromordinal(at) for at in range(first.toordinal(), last.toordinal() + 1))
    side = short(grid.side)
    corners = (grid.at(date, top) for date in dates if date not in grid.trained)
    drawn = "".join(f"M{short(x)} {short(y)}h{side}v{side}h-{side}z" for x, y in corners)
    return outline(drawn, "heat0")
