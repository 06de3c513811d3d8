"""The language: from text to programs and back (docs/language.md)."""

from topset.notation.formatting import format_text
from topset.notation.printer import print_line, print_part, print_program
from topset.notation.reading import Parsed, parse

__all__ = ["Parsed", "format_text", "parse", "print_line", "print_part", "print_program"]
