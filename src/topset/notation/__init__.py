"""The language: from text to programs and journals, and back (docs/language.md)."""

from topset.notation.formatting import format_text
from topset.notation.journal import ParsedJournal, is_journal, parse_journal
from topset.notation.printer import print_journal, print_lift, print_line, print_part, print_program
from topset.notation.reading import Parsed, parse

__all__ = [
    "Parsed",
    "ParsedJournal",
    "format_text",
    "is_journal",
    "parse",
    "parse_journal",
    "print_journal",
    "print_lift",
    "print_line",
    "print_part",
    "print_program",
]
