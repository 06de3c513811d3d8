"""The formatter: a text in canonical form."""

from topset.ground.reason import Reason
from topset.notation.printer import print_program
from topset.notation.reading import parse


def format_text(text: str, file: str = "") -> tuple[str, tuple[Reason, ...]]:
    """The text in canonical form and (); a text with problems as it is, and the problems."""
    parsed = parse(text, file)
    return (text, parsed.problems) if parsed.problems else (print_program(parsed.program), ())
