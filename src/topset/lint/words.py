"""Words for messages: numbers with their ranges, lists, days."""

from collections.abc import Iterable

from topset.ground.units import Span
from topset.model.program import Weekday
from topset.model.session import Session

DAYS = {
    Weekday.MON: "Monday",
    Weekday.TUE: "Tuesday",
    Weekday.WED: "Wednesday",
    Weekday.THU: "Thursday",
    Weekday.FRI: "Friday",
    Weekday.SAT: "Saturday",
    Weekday.SUN: "Sunday",
}


def spanned(span: Span) -> str:
    """Write a range: "6" or "6-9"."""
    return str(span.lo) if span.lo == span.hi else f"{span.lo}-{span.hi}"


def counted(span: Span, thing: str = "set") -> str:
    """Write a number of things: "1 set", "6-9 sets"."""
    return f"{spanned(span)} {thing}" + ("" if span.hi == 1 else "s")


def listed(words: Iterable[str]) -> str:
    """Write a list: "chest, back and calves"."""
    *first, last = list(words)
    return f"{', '.join(first)} and {last}" if first else last


def capital(text: str) -> str:
    """Write the first letter large and leave the rest."""
    return text[:1].upper() + text[1:]


def day(session: Session) -> str:
    """Name the day of a session."""
    return DAYS[session.weekday]
