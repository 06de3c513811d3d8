"""Numbers with their units, as they are written: `82.5kg`, `3-4`, `2:00-4:00`, `72.5%`.

Each function gives the value, or the `Flaw` of the text. All take text without spaces, in plain lower case (`tight`).
"""

import datetime
import re
from functools import lru_cache

from topset.ground.units import Load, Span, Unit
from topset.notation.problems import BACKWARD_RANGE, DECIMAL_COMMA, NUMBER, OUT_OF_RANGE, TIME, Flaw
from topset.notation.words import DASHES, brief, plain, shown

HEAVIEST_G = 1_000_000
LIGHTEST_BODY_G, HEAVIEST_BODY_G = 25_000, 400_000  # beyond, a number is a slip of the hand or of the unit
LONGEST_REST = 3600
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}

SPACES = re.compile(r"\{[^{}]*\}|\s+")
COUNT = re.compile(r"(\d{1,7})(?:-(\d{1,7}))?")
LOAD = re.compile(r"(\d{1,7}(?:\.\d{1,2})?)(kgs?|lbs?)?")
CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)|(\d{1,5}(?:\.5)?)(s|secs?|seconds?|mins?|minutes?)?")
COMMA = re.compile(r"\d,\d")
DATE_PARTS = re.compile(rf"[-{DASHES}]")


def tight(piece: str) -> str:
    """A piece in plain lower case without spaces, save those between the values of a list."""
    text = plain(piece)
    if text.isascii() and " " not in text and "\t" not in text:
        return text
    return SPACES.sub(lambda m: m[0] if m[0][0] == "{" else "", text)


def date_of(text: str) -> datetime.date | None:
    """The day of `2026-11-20`; None where there is no such day."""
    try:
        return datetime.date(*map(int, DATE_PARTS.split(text)))
    except (TypeError, ValueError):
        return None


def unreadable(text: str, expected: str) -> Flaw:
    """The flaw of a number that is none, with the reason if it can be seen."""
    if COMMA.search(text) and len(text) <= 40:
        return decimal_comma(text)
    return Flaw(NUMBER, f"{shown(text)} is not {expected}.")


def decimal_comma(text: str) -> Flaw:
    """The flaw of `82,5kg`; the repair is the same with a point."""
    repair = text.replace(",", ".")
    return Flaw(DECIMAL_COMMA, f"{shown(text)} has a decimal comma.", f"Write {brief(repair)}.", repair)


def within(span: Span, low: int, high: int, said: str) -> Span | Flaw:
    """The span, if it runs upward and lies within `low` to `high`; `said` names the limits ("1 to 50 sets")."""
    if span.lo > span.hi:
        return Flaw(BACKWARD_RANGE, f"The range goes from {span.lo} down to {span.hi}.")
    if span.lo < low or span.hi > high:
        wrong = span.lo if span.lo < low else span.hi
        return Flaw(OUT_OF_RANGE, f"{wrong} is out of range: {said} can be written.")
    return span


def count(text: str, low: int, high: int, said: str) -> Span | Flaw:
    """`3` or `3-4`."""
    match = COUNT.fullmatch(text)
    if match is None:
        return unreadable(text, f"a whole number or a range ({said})")
    lo = int(match[1])
    return within(Span(lo, int(match[2]) if match[2] else lo), low, high, said)


def body_mass(text: str, unit: Unit) -> Load | Flaw:
    """A load that somebody can weigh."""
    found = load(text, unit)
    if isinstance(found, Flaw) or LIGHTEST_BODY_G <= found.grams <= HEAVIEST_BODY_G:
        return found
    least, most = (round(Load(g, found.unit).number) for g in (LIGHTEST_BODY_G, HEAVIEST_BODY_G))
    message = f"{found} is no body mass: {least} to {most}{found.unit} can be written."
    return Flaw(OUT_OF_RANGE, message)


def load(text: str, unit: Unit, heaviest_g: int = HEAVIEST_G) -> Load | Flaw:
    """`82.5kg`, `225lb`, or a bare number in `unit`; to the hundredth."""
    match = LOAD.fullmatch(text)
    if match is None:
        return unreadable(text, "a load such as 82.5kg or 185lb")
    found = Load.of(float(match[1]), UNITS[match[2]] if match[2] else unit)
    if found.grams > heaviest_g:
        return Flaw(OUT_OF_RANGE, f"{found} is out of range: 0 to {heaviest_g // 1000}kg can be written.")
    return found


def scaled(text: str, scale: int) -> int | None:
    """A decimal number as a whole number of its `scale`th parts ("72.5" in tenths is 725); None if it is none."""
    number = float(text) * scale
    return round(number) if abs(number - round(number)) < 1e-6 else None


@lru_cache(maxsize=512)
def seconds(text: str, longest: int = LONGEST_REST) -> Span | Flaw:
    """A time or a range of times: `45s`, `30-45s`, `2:30`, `1.5min`, `2:00-4:00`."""
    first, dash, second = text.partition("-")
    low, high = CLOCK.fullmatch(first), CLOCK.fullmatch(second if dash else first)
    if low is None or high is None:
        flaw = unreadable(text, "a time such as 45s, 2:30 or 2:00-4:00")
        return flaw if flaw.trouble is DECIMAL_COMMA else Flaw(TIME, flaw.message)
    if not _unit_of(high):
        return Flaw(
            TIME,
            f"{shown(text)} has no unit of time.",
            f"Write {first}s for seconds, {first}min for minutes.",
        )
    span = Span(_seconds(low, _unit_of(low) or _unit_of(high)), _seconds(high, _unit_of(high)))
    if span.lo > span.hi:
        return Flaw(BACKWARD_RANGE, f"The range {shown(text)} runs backward.")
    if span.hi > longest:
        return Flaw(
            OUT_OF_RANGE, f"{shown(text)} is out of range: up to {longest // 60} minutes can be written."
        )
    return span


def _unit_of(match: re.Match[str]) -> str:
    """One letter for the unit of a time: s, m, or the colon of a clock; "" where none is written."""
    return ":" if match[1] else (match[4] or "")[:1]


def _seconds(match: re.Match[str], unit: str) -> int:
    if match[1]:
        return int(match[1]) * 60 + int(match[2])
    return round(float(match[3]) * (60 if unit == "m" else 1))


def minutes(text: str, said: str = "1 to 300 minutes") -> Span | Flaw:
    """`75min` or `10-15min`."""
    number = re.fullmatch(r"(.+?)(?:mins?|minutes?)", text)
    if number is None:
        flaw = unreadable(text, "a number of minutes such as 75min")
        return flaw if flaw.trouble is DECIMAL_COMMA else Flaw(TIME, flaw.message, "Write 75min or 10-15min.")
    return count(number[1], 1, 300, said)
