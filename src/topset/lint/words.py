"""Words for messages: numbers with their ranges, lists, days."""

from collections.abc import Iterable

from topset.ground.units import Span
from topset.model.session import Session


def counted(span: Span) -> str:
    """Write a number of sets: "1 set", "6-9 sets"."""
    return f"{span} {'set' if span.hi == 1 else 'sets'}"


def direct(span: Span) -> str:
    """Write a number of direct sets."""
    return f"{span} direct {'set' if span.hi == 1 else 'sets'}"


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
