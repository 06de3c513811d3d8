"""How the names of exercises are written, so that they are read as the same."""

import re
from collections.abc import Mapping

from topset.catalogue import exercises
from topset.model.program import Program
from topset.notation.exercise_line import LABEL
from topset.notation.keywords import KEYWORDS
from topset.notation.lexer import HEAD
from topset.notation.quoting import quoted
from topset.notation.routine import DOSE
from topset.notation.words import plain

# Words of letters, digits and a little punctuation, one space apart; the last begins with no digit.
BARE = re.compile(
    r"(?:[\w(][^\s:,#\"\u201c\u201d\u201e{}@\\]*+ )*+[^\W\d_][^\s:,#\"\u201c\u201d\u201e{}@\\]*+"
)

Book = Mapping[str, str]


def book(program: Program) -> Book:
    """The names of the program's own exercises by slug."""
    return {own.exercise.slug: own.exercise.name for own in program.own}


def name_of(slug: str, own: Book) -> str:
    """The name of an exercise, in quotes where it would be read as something else."""
    name = own.get(slug)
    if name is None:
        known = exercises().get(slug)
        name = known.name if known else slug
    return name if is_bare(name) else quoted(name)


def is_bare(name: str) -> bool:
    """Whether a name can stand without quotes anywhere."""
    if not BARE.fullmatch(name) or LABEL.match(name) or DOSE.search(name):
        return False
    head = HEAD.match(name)
    return head is None or not _is_keyword(head)


def _is_keyword(head: re.Match[str]) -> bool:
    first = plain(head[1])
    return first in KEYWORDS or f"{first}{(head[2] or '').lower()}" in KEYWORDS
