"""Axes: round numbers and round dates to mark, and where a value lies."""

import datetime
from collections.abc import Iterator
from math import ceil, floor, log10

from topset.ground.frozen import frozen

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ROUND = (1, 2, 2.5, 5, 10)
YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
DAYS = (1, 2, 7, 14)  # steps of a week begin on a Monday
IN_MONTHS = (1, 2, 3, 6)


@frozen
class Scale:
    """Lays the values from `low` to `high` on the stretch from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value lies."""
        return self.start + (value - self.low) * (self.end - self.start) / (self.high - self.low)


def step_for(low: float, high: float, most: int) -> float:
    """The smallest round step that marks the range in `most` steps or fewer."""
    rough = (high - low) / most
    power = 10.0 ** floor(log10(rough))
    return next((step * power for step in ROUND if step * power >= rough * 0.999999), 10 * power)


def ticks(low: float, high: float, most: int, *, outer: bool = True) -> tuple[float, ...]:
    """Round values from `low` to `high`, with `outer` the next round ones beyond them too; `low` < `high`."""
    step = step_for(low, high, most)
    first, last = (floor(low / step), ceil(high / step)) if outer else (ceil(low / step), floor(high / step))
    return tuple(round(at * step, 9) for at in range(first, last + 1))


def tick_texts(values: tuple[float, ...]) -> tuple[str, ...]:
    """The marks as text, all with the same number of decimals."""
    places = max((len(f"{value:.9f}".rstrip("0").partition(".")[2]) for value in values), default=0)
    return tuple(f"{value:,.{places}f}" for value in values)


@frozen
class DateTick:
    """A date to mark: a label, and the year where it is the first of the year's marks (else 0)."""

    date: datetime.date
    label: str
    year: int = 0


def date_ticks(first: datetime.date, last: datetime.date, most: int) -> tuple[DateTick, ...]:
    """Round dates from `first` to `last`, at most `most` of them and one at least."""
    for candidate in _candidates(first, last):
        dates = tuple(candidate)
        if 0 < len(dates) <= max(1, most):
            return _labelled(dates)
    return _labelled((first,))


def _candidates(first: datetime.date, last: datetime.date) -> Iterator[Iterator[datetime.date]]:
    """Dates in wider and wider steps."""
    days = (last - first).days
    yield from (_by_days(first, last, step) for step in DAYS if days / step < 100)
    yield from (_by_months(first, last, step) for step in IN_MONTHS if days / step < 3000)
    yield from (_by_months(first, last, 12 * step) for step in YEARS)


def _by_days(first: datetime.date, last: datetime.date, step: int) -> Iterator[datetime.date]:
    start = first.toordinal() if step < 7 else first.toordinal() + (-first.weekday()) % 7
    return (datetime.date.fromordinal(at) for at in range(start, last.toordinal() + 1, step))


def _by_months(first: datetime.date, last: datetime.date, step: int) -> Iterator[datetime.date]:
    """The first days of every `step`-th month, counted from the year 0."""
    start = 12 * first.year + first.month - 1 + (first.day > 1)
    start += -start % step
    end = 12 * last.year + last.month - 1
    return (datetime.date(at // 12, at % 12 + 1, 1) for at in range(start, end + 1, step))


def _labelled(dates: tuple[datetime.date, ...]) -> tuple[DateTick, ...]:
    yearly = all((date.month, date.day) == (1, 1) for date in dates)
    monthly = all(date.day == 1 for date in dates)
    found, year = [], 0
    for date in dates:
        name = MONTHS[date.month - 1]
        label = str(date.year) if yearly else name if monthly else f"{date.day} {name}"
        found.append(DateTick(date, label, 0 if yearly or date.year == year else date.year))
        year = date.year
    return tuple(found)
