"""A spreadsheet with the table of our own: a row a set, numbers as numbers, text never as a formula."""

import datetime

from topset.ground.reason import Reason
from topset.interchange.writers.material import Material
from topset.interchange.writers.rows import HEADER, Row, losses, rows
from topset.interchange.writers.sheet_file import MOST_ROWS, Value, workbook
from topset.interchange.writers.writer import HOLDS_NOT, Writer, Written


def write(material: Material) -> Written:
    """The sets of a journal or a program."""
    found = list(rows(material))
    if len(found) >= MOST_ROWS:
        message = f"A spreadsheet has {MOST_ROWS:,} rows; the sets are {len(found):,}."
        return Written(problems=(Reason(HOLDS_NOT, message, "Write --to csv."),))
    return Written(workbook("Sets", HEADER, map(_values, found)), losses(material))


def _values(row: Row) -> list[Value]:
    """The cells, the date as such."""
    date, *others = row.cells
    return [datetime.date.fromisoformat(str(date)) if date else None, *others]


WRITER = Writer("xlsx", "Excel (XLSX)", write, write)
