"""A table of our own: a row a set, what was prescribed beside what was done. `topset import` reads it again."""

from topset.interchange.writers.cells import csv_text
from topset.interchange.writers.material import Material
from topset.interchange.writers.rows import HEADER, losses, rows
from topset.interchange.writers.writer import Writer, Written


def write(material: Material) -> Written:
    """The sets of a journal or a program."""
    return Written(csv_text(HEADER, (row.cells for row in rows(material))), losses(material))


WRITER = Writer("csv", "CSV", write, write)
