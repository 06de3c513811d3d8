"""A maximum: `max Bench Press 100kg x5`, `training max Back Squat 130kg`."""

import re

from topset.ground.units import Load
from topset.model.prescription import OwnWeight
from topset.model.program import Max
from topset.notation.amounts import single
from topset.notation.comments import comments
from topset.notation.cursor import Context, Cursor
from topset.notation.lexer import Statement
from topset.notation.problems import LEFTOVER, MISSING, NO_NAME, NUMBER, OUT_OF_RANGE, UNKNOWN_LINE, Flaw
from topset.notation.quantities import load, tight
from topset.notation.quoting import QUOTES, unquoted
from topset.notation.sets import MOST_REPS
from topset.notation.words import plain, shown

REPS = re.compile(r"x(\d{1,6})")
LOAD = re.compile(r"@?(?:\d|bw(?:[+-]|$))")
MOST_TRIED = 8
LOAD_AND_REPS = re.compile(r"((?:bw[+-])?[\d.]+)x(\d{1,6})")


def maximum(context: Context, statement: Statement, *, training: bool) -> Max | None:
    """The maximum, or None if it has a flaw."""
    cursor = Cursor.over(context, statement)
    if not cursor.text or (LOAD.match(plain(cursor.text)) and len(cursor.texts) == 2):
        cursor.flag(Flaw(NO_NAME, "The exercise is missing.", "Write max Back Squat 140kg."))
        return None
    slug = _exercise(cursor, statement.code)
    best = _best(cursor, training=training) if slug or cursor.text else None
    if not slug or best is None:
        return None
    begin = len(statement.code) - len(statement.code.lstrip())
    place = context.problems.place(statement.line, begin, statement.stop)
    return Max(slug, *best, training, comments(statement), place)


def _exercise(cursor: Cursor, code: str) -> str:
    """The slug of all up to the load, and the cursor on the load. A name may hold numbers, so the longest known."""
    start, last = cursor.start, len(cursor.texts) - 1
    loads = [i for i, piece in enumerate(cursor.texts) if i and LOAD.match(plain(piece))]
    for at in (*reversed(loads[-MOST_TRIED:]), last, last - 1):
        slug = cursor.context.names.slug(_name(code[start : cursor.starts[at]])) if at else ""
        if slug:
            cursor.go(at)
            return slug
    cursor.go(loads[-1] if loads else last)
    written = code[start : cursor.before]
    problems = cursor.context.problems
    flaw = Flaw(UNKNOWN_LINE, "") if problems.full else cursor.context.names.unknown(_name(written))
    problems.add(flaw, cursor.line, start, start + max(len(written), 1))
    return ""


def _name(written: str) -> str:
    """A name without its quotes, and without a colon behind it."""
    text = written.rstrip(" \t:")
    return (unquoted(text) or "") if text[:1] in tuple(QUOTES) else text


def _best(cursor: Cursor, *, training: bool) -> tuple[Load, int] | None:
    if not cursor.text:
        cursor.flag(
            Flaw(MISSING, "The load is missing.", "Write it behind the exercise: 140kg, or 100kg x5.")
        )
        return None
    text = tight(cursor.text).removeprefix("@")
    both = LOAD_AND_REPS.fullmatch(text)
    best = _load(both[1] if both else text, cursor)
    if isinstance(best, Flaw):
        cursor.flag_rest(best)
        return None
    if not both:
        cursor.step()
    return _with_reps(cursor, best, int(both[2]) if both else None, training=training)


def _with_reps(cursor: Cursor, best: Load, reps: int | None, *, training: bool) -> tuple[Load, int] | None:
    match = REPS.fullmatch(tight(cursor.text)) if reps is None else None
    reps = int(match[1]) if match else reps
    if training and reps is not None:
        cursor.flag_rest(Flaw(LEFTOVER, "A training max has no reps.", "Write max for what was lifted."))
        return None
    if reps is not None and not 1 <= reps <= MOST_REPS:
        message = f"{reps} is out of range: 1 to {MOST_REPS} reps can be written."
        cursor.flag_rest(Flaw(OUT_OF_RANGE, message))
        return None
    if reps is not None:
        cursor.step()
    if cursor.text:
        if not cursor.flag_comma():
            cursor.flag_rest(Flaw(LEFTOVER, "Only reps may follow the load.", "Write 100kg x5."))
        return None
    return best, reps or 1


def _load(text: str, cursor: Cursor) -> Load | Flaw:
    """A load; at body weight, what is added to it."""
    unit = cursor.context.unit
    if not text.startswith("bw"):
        return load(text, unit)
    own = single(text, unit)
    if own is None or isinstance(own, Flaw):
        return own or Flaw(NUMBER, f"{shown(cursor.text)} is not a load.")
    if isinstance(own, OwnWeight) and own.extra_g >= 0:
        return Load(own.extra_g, own.unit if own.extra_g else unit)
    return Flaw(OUT_OF_RANGE, "A maximum with assistance cannot be written.", "Write 0kg, or what was added.")
