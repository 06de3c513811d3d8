"""Sets and reps: `3x8-12`, `{3 3 4}x8`, `1xAMRAP`, `3x30-45s`, `2x10/side`."""

import re

from topset.ground.units import Span
from topset.model.prescription import RepKind, Reps
from topset.notation.problems import DECIMAL_COMMA, LIST, SCHEME, Flaw
from topset.notation.quantities import count, seconds, tight, unreadable, within
from topset.notation.words import brief, shown

MOST_SETS = 50
MOST_REPS = 200
MOST_METRES = 10_000
SETS = "1 to 50 sets"
REPS = "1 to 200 reps"

SCHEME_SHAPE = re.compile(r"(\{[^{}]*\}|[^x*{}]*)[x*](.+)")
LIST_SHAPE = re.compile(r"\{([^{}]*)\}([^{}]*)")
REPS_SHAPE = re.compile(
    r"(amrap|max)?([\d:.,-]*?(?:s|secs?|mins?|m)?(?:-[\d:.,]+(?:s|secs?|mins?|m)?)?)(\+?)(/(?:side|leg|arm))?"
)

Scheme = tuple[tuple[Span, ...], tuple[Reps, ...]]


def scheme(piece: str) -> Scheme | Flaw:
    """Sets x reps, one value each or one for each week."""
    text = tight(piece)
    match = SCHEME_SHAPE.fullmatch(text)
    if match is None:
        return _no_scheme(text)
    sets = sets_of(match[1])
    if isinstance(sets, Flaw):
        return sets
    reps = reps_of(match[2])
    return reps if isinstance(reps, Flaw) else (sets, reps)


def sets_of(text: str) -> tuple[Span, ...] | Flaw:
    """`3`, `3-4`, `{3 3 4}`."""
    found: list[Span] = []
    for item in listed(text) or [text]:
        span = count(item, 1, MOST_SETS, SETS)
        if isinstance(span, Flaw):
            return span
        found.append(span)
    return tuple(found)


def reps_of(text: str) -> tuple[Reps, ...] | Flaw:
    """`8`, `8-12`, `{8 9 10}`, `{30 45}s`."""
    items = listed(text)
    if items is None:
        one = reps(text)
        return one if isinstance(one, Flaw) else (one,)
    found: list[Reps] = []
    for item in items:
        each = reps(item)
        if isinstance(each, Flaw):
            return each
        found.append(each)
    return tuple(found) if found else Flaw(LIST, f"The list {shown(text)} is empty.")


def listed(text: str) -> list[str] | None:
    """The values of a list with what stands behind it put to each: `{30 45}s` is 30s, 45s. None if it is no list."""
    match = LIST_SHAPE.fullmatch(text)
    return None if match is None else [item + match[2] for item in match[1].split()]


def reps(text: str) -> Reps | Flaw:
    """The target of one set: `8-12`, `5+`, `AMRAP`, `30-45s`, `1:30`, `5min`, `40m`, `10/side`."""
    match = REPS_SHAPE.fullmatch(text)
    if match is None or bool(match[1]) == bool(match[2]) or (match[1] and match[3]):
        return _no_reps(text)
    side = match[4] is not None
    if match[1]:
        return Reps(Span(0, 0), RepKind.REPS, amrap=True, per_side=side)
    kind, span = _target(match[2], floor=0 if match[3] else 1)
    if isinstance(span, Flaw):
        return span
    if match[3] and span.lo != span.hi:
        return Flaw(
            SCHEME, f"{shown(text)} has both a range and a plus.", "Write the least number with a plus: 5+."
        )
    return Reps(span, kind, amrap=bool(match[3]), per_side=side)


def _target(text: str, floor: int) -> tuple[RepKind, Span | Flaw]:
    if text.endswith("m"):
        return RepKind.METRES, count(text[:-1], floor, MOST_METRES, "1 to 10000 m")
    if ":" not in text and text[-1].isdigit():
        return RepKind.REPS, count(text, floor, MOST_REPS, REPS)
    span = seconds(text)
    return RepKind.SECONDS, span if isinstance(span, Flaw) else within(span, floor, 3600, "1 to 3600 seconds")


def _no_reps(text: str) -> Flaw:
    flaw = unreadable(text, "a number of reps such as 8, 8-12, 5+, AMRAP, 30s or 40m")
    if flaw.trouble is DECIMAL_COMMA:
        return flaw
    if "x" in text:
        return Flaw(SCHEME, f"{shown(text)} is one x too many.", "A load is written after @: 5x5 @100kg.")
    if "{" in text or "}" in text:
        return Flaw(LIST, f"The list {shown(text)} is not closed, or holds another.")
    return Flaw(SCHEME, flaw.message)


def _no_scheme(text: str) -> Flaw:
    """Say what is wrong with something that begins like sets x reps and is not."""
    flaw = unreadable(text, "")
    if flaw.trouble is DECIMAL_COMMA:
        return flaw
    if text.startswith("{") and ("}" not in text or text.count("{") > 1):
        return Flaw(LIST, f"The list {shown(text)} is not closed, or holds another.")
    if text.endswith(("%", "kg", "lb", "%tm", "%top")):
        return Flaw(
            SCHEME,
            f"{shown(text)} stands where sets x reps are expected.",
            f"An amount follows an @: @{brief(text)}.",
        )
    if re.fullmatch(r"\d+-\d+-[\dx]+-\d+", text):
        return Flaw(SCHEME, f"{shown(text)} looks like a tempo.", f"Write tempo {text}.")
    if re.fullmatch(r"\d+x", text):
        return Flaw(SCHEME, f"{shown(text)} has sets but no reps.")
    if isinstance(seconds(text), Span):
        return Flaw(SCHEME, f"{shown(text)} is a time without sets.", f"Write 1x{text}, or rest {text}.")
    return Flaw(SCHEME, f"{shown(text)} is not sets x reps.")
