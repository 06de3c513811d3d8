"""Days of training, on the terminal."""

import datetime
from collections.abc import Sequence

from topset.charts.days import Day, Days
from topset.charts.scales import MONTHS
from topset.cli.terminal import say, styled, width, wrapped

LEVELS = "·░▒▓█"
NAMES = ("Mon", "", "Wed", "", "Fri", "", "Sun")
WEEKS = 53
WEEK = datetime.timedelta(7)


def draw(chart: Days, *, every: bool) -> None:
    """A character a day, a column a week; blocks of a year, or of what fits."""
    keys = ", ".join(f"{LEVELS[level]} {label}" for level, label in enumerate(chart.labels, 1))
    say(wrapped(f"{LEVELS[0]} no training, {keys}"))
    trained = {day.date: day for day in chart.days}
    mondays = _mondays(chart.days[0].date, chart.days[-1].date)
    most = min(WEEKS, width() - 5)
    shown = mondays if every else mondays[-most:]
    for start in range(0, len(shown), most):
        block = shown[start : start + most]
        if any(_day(monday, row) in trained for monday in block for row in range(7)):
            _block(chart, trained, block)
    if len(shown) < len(mondays):
        say(wrapped(f"{len(mondays) - len(shown)} earlier weeks: --all shows them."))


def _mondays(first: datetime.date, last: datetime.date) -> Sequence[datetime.date]:
    start, end = first.toordinal() - first.weekday(), last.toordinal()
    return [datetime.date.fromordinal(max(1, at)) for at in range(start, end + 1, 7)]


def _block(chart: Days, trained: dict[datetime.date, Day], mondays: Sequence[datetime.date]) -> None:
    say()
    say(f"{mondays[0].year} {_months(mondays)}".rstrip())
    for row, name in enumerate(NAMES):
        cells = (_cell(chart, trained.get(_day(monday, row))) for monday in mondays)
        say(f"{name:<4} {styled(''.join(cells), 'good')}")


def _day(monday: datetime.date, row: int) -> datetime.date:
    return datetime.date.fromordinal(min(datetime.date.max.toordinal(), monday.toordinal() + row))


def _cell(chart: Days, day: Day | None) -> str:
    return LEVELS[chart.level(day)] if day else LEVELS[0]


def _months(mondays: Sequence[datetime.date]) -> str:
    """Names of the months above the weeks in which they begin, where there is room."""
    line, month = "", 0
    for at, monday in enumerate(mondays):
        if monday.month != month and at >= len(line):
            line = f"{line:<{at}}{MONTHS[monday.month - 1]} "
        month = monday.month
    return line
