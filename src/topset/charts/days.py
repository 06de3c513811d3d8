"""The days on which someone trained, by how many hard sets they did."""

import datetime
from bisect import bisect_left
from itertools import pairwise

from topset.charts.head import Head, Table
from topset.ground.frozen import frozen

CLASSES = 4


@frozen
class Day:
    """A day of training with its hard sets, which can be none; `text` says what was done."""

    date: datetime.date
    sets: int
    text: str


@frozen
class Days:
    """Days of training in order of time. A day's class is that of the first of `bounds` that is not below its sets."""

    head: Head
    days: tuple[Day, ...]
    bounds: tuple[int, ...]

    def level(self, day: Day) -> int:
        """The class of a day, from 1."""
        return min(bisect_left(self.bounds, day.sets) + 1, len(self.bounds))

    @property
    def labels(self) -> tuple[str, ...]:
        """The classes in words: "up to 6", "7 to 12", …."""
        lows = (0, *(bound + 1 for bound in self.bounds[:-1]))
        spans = zip(lows, self.bounds, strict=True)
        return tuple(f"{lo} to {hi}" if 0 < lo < hi else f"{hi}" if lo else f"up to {hi}" for lo, hi in spans)

    @property
    def years(self) -> tuple[int, ...]:
        """Every year with a day of training."""
        return tuple(dict.fromkeys(day.date.year for day in self.days))

    @property
    def table(self) -> Table:
        """A year a row: days of training, hard sets, the longest break."""
        return Table(
            ("Year", "Days", "Sets", "Longest break"), tuple(self._year(year) for year in self.years)
        )

    def _year(self, year: int) -> tuple[str, ...]:
        here = [day for day in self.days if day.date.year == year]
        dates = [day.date for day in here]
        breaks = [(later - earlier).days - 1 for earlier, later in pairwise(dates)]
        longest = max(breaks, default=0)
        return (str(year), str(len(here)), str(sum(day.sets for day in here)), f"{longest} days")


def bounds_for(most: int) -> tuple[int, ...]:
    """Classes of equal width that reach to `most` sets."""
    step = max(1, -(-most // CLASSES))
    return tuple(step * at for at in range(1, CLASSES + 1))
