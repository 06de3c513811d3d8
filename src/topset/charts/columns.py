"""An amount week by week: load volume, or the sets of a muscle group against its landmarks."""

from datetime import date as Date  # noqa: N812 - the fields are called date

from topset.charts.head import Head, Table, number
from topset.ground.frozen import frozen
from topset.metrics.standing import Standing


@frozen
class Column:
    """A stretch of time from `first` on: the amount in a week of it. `text` says all of it."""

    first: Date
    value: float
    text: str
    standing: Standing | None = None


@frozen
class Mark:
    """An amount to compare with: "maximum 20"."""

    name: str
    value: float


@frozen
class Columns:
    """Amounts in `unit` a week, one column a `period` (week, month, quarter, year), without gaps and in order of time.

    `marks` are a minimum and a maximum, or none.
    """

    head: Head
    unit: str
    period: str
    columns: tuple[Column, ...]
    marks: tuple[Mark, ...] = ()

    @property
    def table(self) -> Table:
        """A column a row."""
        names = (f"{self.period.capitalize()} from", f"{self.unit} a week")
        rows = ((str(one.first), number(one.value)) for one in self.columns)
        if not self.marks:
            return Table(names, tuple(rows))
        standings = (one.standing or "" for one in self.columns)
        return Table(
            (*names, "Standing"), tuple((*row, said) for row, said in zip(rows, standings, strict=True))
        )
