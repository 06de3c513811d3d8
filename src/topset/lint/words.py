"""Words for messages: numbers with their ranges, lists, days."""

from collections.abc import Iterable

from topset.ground.units import Span
from topset.model.session import Session


def counted(span: Span, thing: str = "set") -> str:
    """Write a number of things: "1 set", "6-9 sets"."""
    return f"{span} {thing}" + ("" if span.hi == 1 else "s")


def listed(words: Iterable[str]) -> str:
    """Write a list: "chest, back and calves"."""
    *first, last = list(words)
    return f"{', '.join(first)} and {last}" if first else last


def capital(text: str) -> str:
    """Write the first letter large and leave the rest."""
    return text[:1].upper() + text[1:]


def day(session: Session) -> str:
    """Name the day of a session."""
    return session.weekday.full
