"""Columns of a table by what they hold, whatever the file calls them."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.interchange.flaws import COLUMN, FIELDS, REPEATED, UnreadableError, shown
from topset.interchange.log import Log
from topset.interchange.table import Sound, Table

Row = list[str]
Mend = Callable[[Row], Row | None]
AGAIN = "It holds the names of the columns again."
ABSENT = -1  # every row that is handed on ends with an empty cell: that of all columns the file has not


class Columns(dict[str, int]):
    """The place of each column in a row by our name for it; an empty cell for those the file has not."""

    def __missing__(self, name: str) -> int:
        return ABSENT


def columns(header: tuple[str, ...], known: Mapping[str, str]) -> Columns:
    """The columns of a header; `known` gives our names by theirs in lower case."""
    found = Columns()
    for at, cell in enumerate(header):
        name = known.get(spelled(cell))
        if name is not None:
            found.setdefault(name, at)
    return found


def spelled(name: str) -> str:
    """The name of a column in one spelling: lower case, whole letters, plain spaces and apostrophes."""
    whole = unicodedata.normalize("NFC", name).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(whole.split()).casefold()


def missing(found: Columns, needed: tuple[str, ...], file: str) -> tuple[Reason, ...]:
    """What is said of columns without which nothing can be read."""
    lack = [name for name in needed if name not in found]
    if not lack:
        return ()
    message = f"The file has no column for {' and '.join(lack)}."
    remedy = f"Name it: --columns {lack[0]}=NAME."
    return (Reason(COLUMN, message, remedy, place=Place(1, file=file)),)


def collect(
    table: Table,
    log: Log,
    take: Callable[[int, Row], None],
    mend: Mend | None = None,
    sound: Sound | None = None,
) -> None:
    """Hand every row to `take`, and account for those that are no rows of this table.

    `mend` may make a row of another number of cells whole; `sound` tells whether it can. Where the names of the
    columns stand in the file again, it is several exports in one: rows that one of them has already are left out.
    """
    parts = Parts(table) if table.joined else None
    for line, cells in table.rows(sound):
        for row in parts.parted(cells) if parts else (cells,):
            log.rows += 1
            try:
                if parts:
                    parts.meet(row)
                whole = row if len(row) == len(table.header) else mended(row, table, mend)
                whole.append("")
                take(line, whole)
            except UnreadableError as flaw:
                log.skip(UnreadableError(FIELDS, AGAIN) if is_header(row, table) else flaw, line)


def is_header(cells: Row, table: Table) -> bool:
    """Whether these are the names of the columns."""
    width = len(table.header)
    return [cell.strip() for cell in cells[:width]] == [cell.strip() for cell in table.header]


class Parts:
    """Several exports in one file: the rows of those before, each as often as any had it, and those of this one."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.before: Counter[tuple[str, ...]] = Counter()
        self.here: Counter[tuple[str, ...]] = Counter()

    def parted(self, cells: Row) -> tuple[Row, ...]:
        """The row; two where the last one of an export has no line break, and the next header stands on its line."""
        header = list(self.table.header)
        last, width = len(header) - 1, len(header)
        if len(cells) != 2 * width - 1 or cells[width:] != header[1:] or not cells[last].endswith(header[0]):
            return (cells,)
        return [*cells[:last], cells[last].removesuffix(header[0])], header

    def meet(self, cells: Row) -> None:
        """UnreadableError (IMP110) for a row that an export before this one has."""
        if is_header(cells, self.table):
            self.before |= self.here
            self.here.clear()
            raise UnreadableError(FIELDS, AGAIN)
        key = tuple(cells)
        self.here[key] += 1
        if self.here[key] <= self.before[key]:
            raise UnreadableError(REPEATED, "An export before it in the file has it already.")


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
