"""Cells of a table that a spreadsheet may open: no text in them is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

from topset.ground.units import plain
from topset.interchange.guarding import guarded

Cell = str | int | float | None


def shown(cell: Cell) -> str:
    """A cell as it stands in a table of text; a number as such, with a point."""
    if cell is None:
        return ""
    return guarded(cell) if isinstance(cell, str) else plain(cell)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table parted by commas, in UTF-8 when saved."""
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(header)
    table.writerows([shown(cell) for cell in row] for row in rows)
    return stream.getvalue()
