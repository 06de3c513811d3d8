"""Numbers as they stand in cells: `72.5`, `72,5`, `1.234,5`, `5.0`, `6,80388555`."""

import math
import re
from functools import lru_cache

from topset.interchange.flaws import LIMITS, NUMBER, UnreadableError, shown

POINT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
COMMA = re.compile(r"[+-]?\d*,\d+")
THOUSANDS_COMMA = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+")
THOUSANDS_POINT = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+")
SPACES = re.compile(r"[\s'\u2019]")
MINUS = str.maketrans({"\u2212": "-", "\u2013": "-"})


@lru_cache(maxsize=1 << 16)
def number(text: str) -> float | None:
    """The number of a cell, None for an empty one; UnreadableError (IMP103) for what is none, or may be two."""
    bare = text.strip()
    if not bare or bare == "-":
        return None
    found = _read(bare if bare.isascii() else bare.translate(MINUS))
    if found is None or not math.isfinite(found):
        raise UnreadableError(NUMBER, f"{shown(text)} is not a number.")
    return found


def _read(bare: str) -> float | None:
    if POINT.fullmatch(bare):
        return float(bare)
    tight = SPACES.sub("", bare)
    if POINT.fullmatch(tight):
        return float(tight)
    if THOUSANDS_COMMA.fullmatch(tight):
        return float(tight.replace(",", ""))
    if THOUSANDS_POINT.fullmatch(tight):
        return float(tight.replace(".", "").replace(",", "."))
    if COMMA.fullmatch(tight):
        whole, _, rest = tight.partition(",")
        if len(rest) == 3 and whole.lstrip("+-") not in {"", "0"}:
            raise UnreadableError(NUMBER, f"{shown(bare)} may be a thousand or a decimal number.")
        return float(f"{whole}.{rest}")
    return None


@lru_cache(maxsize=1 << 14)
def whole(text: str, what: str = "reps") -> int | None:
    """A number of things; UnreadableError for half a rep (IMP103) and for fewer than none (IMP104)."""
    found = number(text)
    if found is None:
        return None
    if found != round(found):
        raise UnreadableError(NUMBER, f"{shown(text)} is no whole number of {what}.")
    return not_negative(round(found), text, what)


def not_negative(found: int, text: str, what: str) -> int:
    """`found`, unless it is less than nothing."""
    if found < 0:
        raise UnreadableError(LIMITS, f"{shown(text)} {what} are less than none.")
    return found
