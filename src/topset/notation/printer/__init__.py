"""The one printer of the language: from values to canonical text."""

from topset.notation.printer.exercise_line import print_line
from topset.notation.printer.journal import print_journal, print_lift
from topset.notation.printer.part import print_part
from topset.notation.printer.program import print_program

__all__ = ["print_journal", "print_lift", "print_line", "print_part", "print_program"]
