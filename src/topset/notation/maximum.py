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
from topset.notation.quoting import unquoted
from topset.notation.sets import MOST_REPS
from topset.notation.words import plain, shown

REPS = re.compile(r"x(\d{1,6})")
LOAD = re.compile(r"@?(?:\d|bw(?:[+-]|$))")
LOAD_AND_REPS = re.compile(r"([\d.]+)x(\d{1,6})")


def maximum(context: Context, statement: Statement, *, training: bool) -> Max | None:
    """The maximum, or None if it has a flaw."""
    cursor = Cursor.over(context, statement)
    if not cursor.text:
        cursor.flag(Flaw(NO_NAME, "The exercise is missing.", "Write max Back Squat 140kg."))
        return None
    start = cursor.start
    while cursor.text and not (cursor.at and LOAD.match(plain(cursor.text)) and _is_last(cursor)):
        cursor.step()
    slug = _exercise(cursor, statement.code[start : cursor.before], start)
    best = _best(cursor, training=training)
    if not slug or best is None:
        return None
    begin = len(statement.code) - len(statement.code.lstrip())
    place = context.problems.place(statement.line, begin, statement.stop)
    return Max(slug, *best, training, comments(statement), place)


def _is_last(cursor: Cursor) -> bool:
    """Whether nothing but reps follows: names of exercises may hold numbers."""
    after = cursor.texts[cursor.at + 1 : -1]
    return not any(LOAD.match(plain(piece)) for piece in after)


def _exercise(cursor: Cursor, written: str, start: int) -> str:
    name = (unquoted(written) or "") if written.startswith('"') else written.rstrip(" :")
    slug = cursor.context.names.slug(name)
    if not slug:
        problems = cursor.context.problems
        flaw = Flaw(UNKNOWN_LINE, "") if problems.full else cursor.context.names.unknown(name)
        problems.add(flaw, cursor.line, start, start + max(len(written), 1))
    return slug


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
    return _with_reps(cursor, best, int(both[2]) if both else 0, training=training)


def _with_reps(cursor: Cursor, best: Load, reps: int, *, training: bool) -> tuple[Load, int] | None:
    match = REPS.fullmatch(tight(cursor.text)) if not reps else None
    reps = int(match[1]) if match else reps
    if training and reps:
        cursor.flag_rest(
            Flaw(LEFTOVER, "A training max has no reps.", f"Write max for {reps} reps that were lifted.")
        )
        return None
    if reps and not 1 <= reps <= MOST_REPS:
        cursor.flag_rest(Flaw(OUT_OF_RANGE, f"{reps} reps are out of range: 1 to 200 reps can be written."))
        return None
    if reps:
        cursor.step()
    if cursor.text:
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
