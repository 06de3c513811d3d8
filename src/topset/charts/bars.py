"""Amounts beside each other, each with a range of its own: weekly sets of all groups, hours until muscles are ready."""

from topset.charts.head import Head, Table
from topset.ground.frozen import frozen
from topset.metrics.standing import Standing


@frozen
class Bar:
    """One amount with its range from `low` to `high`; `text` is what stands beside it."""

    name: str
    value: float
    text: str
    low: float
    high: float
    standing: Standing | None = None


@frozen
class Bars:
    """Amounts in `unit`; `amount` and `range` say what bar and range mean."""

    head: Head
    unit: str
    amount: str
    range: str
    bars: tuple[Bar, ...]

    @property
    def table(self) -> Table:
        """A bar a row."""
        return Table(("Of", self.unit), tuple((one.name, one.text) for one in self.bars))
