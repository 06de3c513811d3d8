"""Columns of a table by what they hold, whatever the file calls them."""

from collections.abc import Callable, Mapping

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.interchange.flaws import COLUMN, FIELDS, UnreadableError, shown
from topset.interchange.log import Log
from topset.interchange.table import Table

Row = list[str]
ABSENT = -1  # every row that is handed on ends with an empty cell: that of all columns the file has not


class Columns(dict[str, int]):
    """The place of each column in a row by our name for it; an empty cell for those the file has not."""

    def __missing__(self, name: str) -> int:
        return ABSENT


def columns(header: tuple[str, ...], known: Mapping[str, str]) -> Columns:
    """The columns of a header; `known` gives our names by theirs in lower case."""
    found = Columns()
    for at, cell in enumerate(header):
        name = known.get(cell.casefold())
        if name is not None:
            found.setdefault(name, at)
    return found


def missing(found: Columns, needed: tuple[str, ...], file: str) -> tuple[Reason, ...]:
    """What is said of columns without which nothing can be read."""
    lack = [name for name in needed if name not in found]
    if not lack:
        return ()
    message = f"The file has no column for {' and '.join(lack)}."
    remedy = f"Name it: --columns {lack[0]}=NAME."
    return (Reason(COLUMN, message, remedy, place=Place(1, file=file)),)


def collect(table: Table, log: Log, take: Callable[[int, Row], None], mend: "Mend | None" = None) -> None:
    """Hand every row to `take`, and account for those that are no rows of this table.

    `mend` may make a row of another number of cells whole.
    """
    width = len(table.header)
    header = [cell.strip() for cell in table.header]
    for line, cells in table.rows():
        log.rows += 1
        try:
            row = cells if len(cells) == width else mended(cells, table, mend)
            row.append("")
            take(line, row)
        except UnreadableError as flaw:
            again = [cell.strip() for cell in cells[:width]] == header
            log.skip(UnreadableError(FIELDS, AGAIN) if again else flaw, line)


AGAIN = "It holds the names of the columns again."
Mend = Callable[[Row], Row | None]


def mended(cells: Row, table: Table, mend: Mend | None) -> Row:
    """The row with as many cells as the header; UnreadableError (IMP101) where that cannot be had."""
    width = len(table.header)
    whole = mend(cells) if mend else cut(cells, width)
    if whole is not None:
        return whole
    raise UnreadableError(FIELDS, _said(cells, table))


def cut(cells: Row, width: int) -> Row | None:
    """The row without empty cells at its end that are too many."""
    return cells[:width] if len(cells) > width and not any(cells[width:]) else None


def _said(cells: Row, table: Table) -> str:
    width = len(table.header)
    counted = f"It has {len(cells)} field{'' if len(cells) == 1 else 's'} where the header has {width}"
    other = next((d for d in ";,\t" if d != table.delimiter and cells[0].count(d) == width - 1), "")
    if other:
        return f"{counted}: it is parted by {shown(other)}, not by {shown(table.delimiter)}."
    return f"{counted}: it may be cut off, or hold a quote or a comma too many."
