"""Days of training, drawn: a square a day, a column a week, a block a year."""

import datetime
from collections.abc import Iterator

from topset.charts.days import Day, Days
from topset.charts.scales import MONTHS
from topset.charts.svg import frame
from topset.charts.svg.frame import EDGE, SMALL, Key
from topset.charts.svg.letters import wide
from topset.charts.svg.shapes import Shape, rect, words
from topset.charts.svg.theme import Look

WEEKS = 54  # columns that a year can touch
NAMED = ((0, "Mon"), (2, "Wed"), (4, "Fri"))
SMALLEST = 9.0  # pixels of a square beside which weekdays are named


def draw(chart: Days, look: Look) -> tuple[list[Shape], float]:
    """The shapes, and the height of the picture."""
    shapes, y = frame.heading(chart.head, look)
    keys = [Key("box", "heat0", "no training"), *_keys(chart)]
    more, y = frame.legend(keys, y, look)
    shapes += more
    left = EDGE + (30 if look.width / WEEKS > SMALLEST + 2 else 0)
    cell = (look.width - EDGE - left) / WEEKS
    trained = {day.date: day for day in chart.days}
    for year in chart.years:
        shapes += _year(year, trained, chart, (left, y, cell))
        y += 34 + 7 * cell
    return shapes, y + 8


def _keys(chart: Days) -> Iterator[Key]:
    for level, label in enumerate(chart.labels, 1):
        yield Key("box", f"heat{level}", f"{label} sets")


def _year(
    year: int, trained: dict[datetime.date, Day], chart: Days, at: tuple[float, float, float]
) -> Iterator[Shape]:
    """One block, its upper left corner and the room of a square in `at`."""
    left, top, cell = at
    yield words(EDGE, top + 14, str(year), "title", SMALL + 1)
    count = sum(1 for day in trained if day.year == year)
    said = f"{count} day{'' if count == 1 else 's'}"
    yield words(left + WEEKS * cell, top + 14, said, "muted", SMALL, "end")
    first = datetime.date(year, 1, 1)
    start = first.weekday()
    for month, name in enumerate(MONTHS, 1):
        week = ((datetime.date(year, month, 1) - first).days + start) // 7
        if month > 1 or left + wide(str(year), SMALL + 1) < left:
            yield words(left + week * cell, top + 14, name if 4 * cell > 26 else name[0], "muted", SMALL - 1)
    if left > EDGE:
        for row, name in NAMED:
            yield words(EDGE, top + 20 + (row + 0.8) * cell, name, "muted", SMALL - 2)
    gap = min(2.0, cell * 0.16)
    for number in range((datetime.date(year, 12, 31) - first).days + 1):
        date = first + datetime.timedelta(number)
        day = trained.get(date)
        week, row = divmod(number + start, 7)
        x, y = left + week * cell, top + 20 + row * cell
        paint = f"heat{chart.level(day)}" if day else "heat0"
        yield rect(x, y, cell - gap, cell - gap, paint, day.text if day else "")
