"""The formatter: a text in canonical form."""

from topset.ground.reason import Reason
from topset.notation.journal import is_journal, parse_journal
from topset.notation.printer import print_journal, print_program
from topset.notation.reading import parse


def format_text(text: str, file: str = "") -> tuple[str, tuple[Reason, ...]]:
    """The text, a program or a journal, in canonical form and (); with problems the text as it is, and those."""
    if is_journal(text, file):
        log = parse_journal(text, file)
        return (text, log.problems) if log.problems else (print_journal(log.journal), ())
    parsed = parse(text, file)
    return (text, parsed.problems) if parsed.problems else (print_program(parsed.program), ())
