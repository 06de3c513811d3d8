"""A table of our own: a row a set, what was prescribed beside what was done. `topset import` reads it again."""

from topset.interchange.writers.cells import csv_text
from topset.interchange.writers.material import Material
from topset.interchange.writers.rows import HEADER, rows, unsaid
from topset.interchange.writers.writer import Writer, Written, lost


def write(material: Material) -> Written:
    """The sets of a journal or a program."""
    count = unsaid(material)
    said = f"{count} {'entry has' if count == 1 else 'entries have'}"
    message = f"{said} readings or notes that a table of sets has no cell for."
    remarks = (lost(message, "--to json holds everything."),) if count else ()
    return Written(csv_text(HEADER, (row.cells for row in rows(material))), remarks)


WRITER = Writer("csv", "CSV", write, write)
