"""What a journal says of the lifter: `sleep 7.5h, soreness quads 2/5, readiness 4/5, body mass 82kg, illness`."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from topset.ground.units import Load
from topset.model.journal import Readings
from topset.model.program import Comments
from topset.notation.cursor import Context, Cursor
from topset.notation.day import GROUPS
from topset.notation.lexer import Statement
from topset.notation.problems import LEFTOVER, MISSING, OUT_OF_RANGE, READING, TWICE, UNKNOWN_WORD, Flaw
from topset.notation.quantities import body_mass, tight
from topset.notation.tokens import Kind
from topset.notation.words import did_you_mean, plain, shown

MOST_POINTS = 5
MOST_SLEEP = 24 * 60  # minutes
HOURS = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)h")
HOURS_AND_MINUTES = re.compile(r"(\d{1,2})(?:h|:)([0-5]?\d)(?:h|m|min)?")
MINUTES = re.compile(r"(\d{1,4})min")
POINTS = re.compile(r"(\d{1,4})/(\d{1,4})")
# A line that begins so holds readings.
HEAD = re.compile(r"\s*(?i:sleep|soreness|readiness|body\s+mass|illness)(?=[\s,:]|$)")

# What a reading is about ("soreness", "quads"), and its value.
Key = tuple[str, str]


def readings(context: Context, statement: Statement, comments: Comments, seen: set[Key]) -> Readings | None:
    """The readings of one line; `seen` grows by them, and holds those of the entry's lines above."""
    code = statement.code
    begin = len(code) - len(code.lstrip())
    cursor = Cursor(context, statement.line, code, begin, statement.stop)
    found: dict[Key, Any] = {}
    last = ""
    while cursor.text:
        start = cursor.start
        last, key, value = _part(cursor, last)
        if key in seen:
            cursor.flag_from(start, Flaw(TWICE, f"This entry has {' '.join(filter(None, key))} already."))
        elif value is not None:
            seen.add(key)
            found[key] = value
        _end_part(cursor)
    if not found:
        return None
    sore = tuple((group, points) for (word, group), points in found.items() if word == "soreness")
    sleep, ready, mass, ill = (found.get((w, "")) for w in ("sleep", "readiness", "body mass", "illness"))
    return Readings(
        sleep, sore, ready, mass, ill, comments, context.problems.place(statement.line, begin, statement.stop)
    )


def _part(cursor: Cursor, last: str) -> tuple[str, Key, Any]:
    """The word of a reading, what it is about and its value; a muscle alone goes on with the soreness before it."""
    word = plain(cursor.text).rstrip(":")
    if word == "body" and plain(cursor.texts[cursor.at + 1]).rstrip(":") == "mass":
        word = "body mass"
        cursor.step()
    if word in READERS:
        cursor.step()
    elif last == "soreness":
        word = last
    else:
        remedy = _meant(cursor, word, READERS)
        cursor.flag(Flaw(UNKNOWN_WORD, f"{shown(cursor.text)} is no reading.", remedy))
        cursor.skip_part()
        return "", ("", ""), None
    about, value = READERS[word](cursor)
    return word, (word, about), value


def _meant(cursor: Cursor, word: str, known: Iterable[str]) -> str:
    """The word that was meant; nothing where it would not be shown."""
    return "" if cursor.context.problems.full else did_you_mean(word, known)


def _end_part(cursor: Cursor) -> None:
    """Go behind the comma; flag what stands before it."""
    if cursor.flag_comma():
        return
    if cursor.text and cursor.text != ",":
        cursor.flag(Flaw(LEFTOVER, f"{shown(cursor.text)} is left over."))
        cursor.skip_part()
    cursor.step()


def _value(cursor: Cursor) -> tuple[int, str]:
    """Where the words up to the comma begin, and the words, without spaces."""
    start, words = cursor.start, []
    while cursor.text and cursor.text != ",":
        words.append(cursor.text)
        cursor.step()
    return start, tight("".join(words))


def _flag(cursor: Cursor, start: int, text: str, flaw: Flaw) -> None:
    """Flag the words from `start`; where there are none, or they end in half a number, say just that."""
    if cursor.flag_comma():
        cursor.skip_part()
    elif text:
        cursor.flag_from(start, flaw)
    else:
        cursor.flag(Flaw(MISSING, "The value of this reading is missing.", READING.remedy))


def _sleep(cursor: Cursor) -> tuple[str, int | None]:
    start, text = _value(cursor)
    found: int | None = None
    if match := HOURS.fullmatch(text):
        found = round(float(match[1]) * 60)
    elif match := HOURS_AND_MINUTES.fullmatch(text):
        found = int(match[1]) * 60 + int(match[2])
    elif match := MINUTES.fullmatch(text):
        found = int(match[1])
    if found is not None and found <= MOST_SLEEP:
        return "", found
    flaw = Flaw(READING, f"{shown(text)} is no time of sleep.", "Write sleep 7.5h, or sleep 7h20min.")
    if found is not None:
        flaw = Flaw(OUT_OF_RANGE, f"{shown(text)} is more than a day.")
    _flag(cursor, start, text, flaw)
    return "", None


def _points(cursor: Cursor) -> int | None:
    start, text = _value(cursor)
    match = POINTS.fullmatch(text)
    if match and int(match[2]) == MOST_POINTS and int(match[1]) <= MOST_POINTS:
        return int(match[1])
    flaw = Flaw(READING, f"{shown(text)} is no number of points.", "Write points from 0/5 to 5/5.")
    _flag(cursor, start, text, flaw)
    return None


def _readiness(cursor: Cursor) -> tuple[str, int | None]:
    return "", _points(cursor)


def _soreness(cursor: Cursor) -> tuple[str, int | None]:
    start, words = cursor.start, []
    while cursor.token[0] is Kind.WORD:
        words.append(plain(cursor.text))
        cursor.step()
    group = " ".join(words)
    if group in GROUPS:
        return group, _points(cursor)
    if group:
        flaw = Flaw(UNKNOWN_WORD, f"{shown(group)} is no group of muscles.", _meant(cursor, group, GROUPS))
        cursor.flag_from(start, flaw)
    else:
        cursor.flag(Flaw(MISSING, "The sore muscles are missing.", "Write soreness quads 2/5."))
    cursor.skip_part()
    return group, None


def _body_mass(cursor: Cursor) -> tuple[str, Load | None]:
    start, text = _value(cursor)
    found = body_mass(text, cursor.context.unit)
    if isinstance(found, Load):
        return "", found
    _flag(cursor, start, text, found)
    return "", None


def _illness(cursor: Cursor) -> tuple[str, str | None]:
    kind, value = cursor.token
    if kind is Kind.STRING:
        cursor.step()
        return "", str(value)
    if cursor.text and cursor.text != ",":
        start, text = _value(cursor)
        flaw = value if isinstance(value, Flaw) else Flaw(READING, f"{shown(text)} stands in no quotes.")
        cursor.flag_from(start, Flaw(flaw.trouble, flaw.message, 'Write illness "a cold".'))
        return "", None
    return "", ""


READERS: dict[str, Callable[[Cursor], tuple[str, Any]]] = {
    "sleep": _sleep,
    "soreness": _soreness,
    "readiness": _readiness,
    "body mass": _body_mass,
    "illness": _illness,
}
