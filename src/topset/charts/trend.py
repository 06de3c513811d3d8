"""A value that is estimated again and again, in its band: the 1RM of a lift."""

from datetime import date as Date  # noqa: N812 - the fields are called date
from datetime import timedelta

from topset.charts.head import Head, Table
from topset.ground.frozen import frozen

BREAK = timedelta(84)  # after so long without a session an estimate is not drawn as known
BEYOND = 0.5  # what was shown may widen the axis by this share of the band's height


@frozen
class Moment:
    """What was known after one session: the estimate between `low` and `high`, and what the session itself showed.

    `at_least` where it showed that much or more. `text` says all of it.
    """

    date: Date
    value: float
    low: float
    high: float
    shown: float
    at_least: bool
    text: str


@frozen
class Step:
    """From this date on the level is `value`."""

    date: Date
    value: float
    text: str


@frozen
class Trend:
    """An estimate over time in `unit`, in order of time, with a level that moves in steps: the training max."""

    head: Head
    unit: str
    moments: tuple[Moment, ...]
    steps: tuple[Step, ...]

    @property
    def table(self) -> Table:
        """A session a row."""
        names = ("Date", f"1RM ({self.unit})", "From", "To", "Shown")
        return Table(names, tuple(_row(moment) for moment in self.moments))


def _row(one: Moment) -> tuple[str, ...]:
    shown = f"{'≥ ' if one.at_least else ''}{one.shown:g}"
    return (str(one.date), f"{one.value:g}", f"{one.low:g}", f"{one.high:g}", shown)


def reach(chart: Trend) -> tuple[float, float]:
    """The values to draw: the whole band, and what was shown not too far beyond it."""
    low = min(one.low for one in chart.moments)
    high = max(one.high for one in chart.moments)
    room = BEYOND * (high - low)
    near = [one.shown for one in chart.moments if low - room <= one.shown <= high + room]
    values = [low, high, *near, *(step.value for step in chart.steps)]
    low, high = min(values), max(values)
    return (low, high) if high - low > 1e-6 * max(1.0, abs(high)) else (low - 1, high + 1)
