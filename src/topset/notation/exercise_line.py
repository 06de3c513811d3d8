"""One exercise of a day: `A1 Leg Curl: 3x10-15 @RIR1 rest 0s progress double +2.5kg "slowly"`."""

import re
from typing import cast

from topset.model.prescription import MethodCall, Part, Progress, Role, SetGroup
from topset.model.program import Comments, ExerciseLine
from topset.notation.cursor import Context, Cursor
from topset.notation.keywords import KEYWORDS
from topset.notation.lexer import Statement
from topset.notation.method_call import method_call
from topset.notation.problems import (
    LEFTOVER,
    NO_COLON,
    NO_SETS,
    OPEN_QUOTE,
    RAMP_ALONE,
    TWICE,
    UNKNOWN_LINE,
    Flaw,
)
from topset.notation.progression import progress
from topset.notation.quoting import QUOTES, STRING, unquoted
from topset.notation.set_group import ROLES, TAIL, WORDS, set_group
from topset.notation.tokens import Kind
from topset.notation.words import closest, shown

LABEL = re.compile(r"([A-Za-z]\d{1,2})[.)]?\s+(?=\S)")
QUOTED_HEAD = re.compile(rf"({STRING})\s*+:?")
PRESCRIBED = re.compile(r"\s(?=\d|@|\{)")


def exercise_line(context: Context, statement: Statement, comments: Comments) -> ExerciseLine | None:
    """The line, or None if its exercise is unknown or none of its parts could be read."""
    code = statement.code
    begin = len(code) - len(code.lstrip())
    head = head_of(context, statement, begin)
    if head is None:
        return None
    label, slug, body = head
    cursor = Cursor(context, statement.line, code, body, statement.stop)
    parts = _parts(cursor)
    step, note = _tail(cursor)
    if not slug or not parts:
        return None
    place = context.problems.place(statement.line, begin, statement.stop)
    return ExerciseLine(slug, tuple(parts), label, step, note, comments, place)


def head_of(context: Context, statement: Statement, begin: int) -> tuple[str, str, int] | None:
    """The label, the slug ("" for an unknown exercise) and where the parts begin."""
    code = statement.code
    colon = code.find(":", begin)
    head = code[begin:colon] if colon >= 0 else ""
    known = context.names.heads.get(head)
    if known is not None and head:
        return *known, colon + 1
    return _new_head(context, statement, begin, colon)


def _new_head(context: Context, statement: Statement, begin: int, colon: int) -> tuple[str, str, int] | None:
    code = statement.code
    labelled = LABEL.match(code, begin)
    label = labelled[1].upper() if labelled else ""
    start = labelled.end() if labelled else begin
    if start < len(code) and code[start] in QUOTES:
        return _quoted_head(context, statement, label, start)
    if colon < 0 or _is_late(code, start, colon):
        _no_colon(context, statement, start)
        return None
    name = code[start:colon].strip()
    slug = context.names.slug(name)
    if slug:
        context.names.heads[code[begin:colon]] = (label, slug)
    else:
        _unknown(context, statement.line, name, start, start + len(name))
    return label, slug, colon + 1


def _quoted_head(
    context: Context, statement: Statement, label: str, start: int
) -> tuple[str, str, int] | None:
    match = QUOTED_HEAD.match(statement.code, start)
    name = unquoted(match[1]) if match else None
    if match is None or name is None:
        flaw = Flaw(OPEN_QUOTE, "This quote is not closed.")
        context.problems.add(flaw, statement.line, start, statement.stop)
        return None
    if not match[0].endswith(":"):
        flaw = Flaw(NO_COLON, f"There is no colon after {shown(name)}.")
        context.problems.add(flaw, statement.line, start, match.end(1))
        return None
    slug = context.names.slug(name)
    if not slug:
        _unknown(context, statement.line, name, start, match.end(1))
    return label, slug, match.end()


def _unknown(context: Context, line: int, name: str, start: int, stop: int) -> None:
    flaw = Flaw(UNKNOWN_LINE, "") if context.problems.full else context.names.unknown(name)
    context.problems.add(flaw, line, start, stop)


def _is_late(code: str, start: int, colon: int) -> bool:
    """Whether the colon belongs to a time, because the one after the exercise is missing: `Squat 3x8 rest 2:00`."""
    return (
        code[colon - 1].isdecimal() and code[colon + 1 : colon + 2].isdecimal() and " " in code[start:colon]
    )


def _no_colon(context: Context, statement: Statement, start: int) -> None:
    """A line without a colon: an exercise whose colon is missing, or no statement at all."""
    if context.problems.full:
        context.problems.count += 1
        return
    code = statement.code
    found = PRESCRIBED.search(code, start)
    name = code[start : found.start()].strip() if found else code[start:].strip()
    words = name.split()
    while words and words[-1].lower() in ROLES:
        words.pop()
    known = bool(words) and bool(context.names.slug(" ".join(words)))
    if known:
        stop = start + len(name)
        flaw = Flaw(NO_COLON, f"There is no colon after {shown(' '.join(words))}.")
        context.problems.add(flaw, statement.line, start, stop)
        return
    near = closest(words[0], KEYWORDS) if words else ""
    remedy = f"Did you mean {near}?" if near else ""
    flaw = Flaw(
        UNKNOWN_LINE, f"{shown(code.strip())} is no statement, and no exercise with its sets.", remedy
    )
    context.problems.add(flaw, statement.line, start, statement.stop)


def _parts(cursor: Cursor) -> list[Part]:
    """All parts that could be read, separated by commas."""
    parts: list[Part] = []
    sound = True
    while True:
        part = _part(cursor) if not _ends(cursor) else None
        if part is not None:
            parts.append(part)
        elif _ends(cursor) and not cursor.at:
            cursor.flag(Flaw(NO_SETS, "No sets stand after the colon."))
            return []
        else:
            sound = False
        if cursor.text != ",":
            break
        cursor.step()
        if _ends(cursor):
            break
    if sound and parts and all(isinstance(p, SetGroup) and p.role is Role.RAMP and not p.sets for p in parts):
        cursor.flag_from(cursor.starts[0], Flaw(RAMP_ALONE, "The ramp leads up to nothing."))
    return parts


def _ends(cursor: Cursor) -> bool:
    """Whether no part can begin here."""
    kind, value = cursor.token
    return kind in {Kind.END, Kind.STRING} or (kind is Kind.WORD and value == TAIL)


def _part(cursor: Cursor) -> Part | None:
    kind, value = cursor.token
    if kind is Kind.COMMA:
        cursor.flag(Flaw(NO_SETS, "There is no part before this comma."))
        return None
    if kind is Kind.WORD and value not in ROLES and value not in WORDS and value in cursor.context.methods:
        return _judged(cursor, method_call(cursor, str(value)))
    return set_group(cursor)


def _judged(cursor: Cursor, call: MethodCall | None) -> MethodCall | None:
    """The call, if the method itself has nothing to say against its arguments."""
    wrong = cursor.context.judge(call) if call else ()
    for reason in wrong:
        cursor.context.problems.take(reason)
    return None if wrong else call


def _tail(cursor: Cursor) -> tuple[Progress | None, str]:
    """The progression and the note at the end of a line."""
    step: Progress | None = None
    note = ""
    seen: set[str] = set()
    while cursor.text:
        kind, value = cursor.token
        if kind is Kind.COMMA:
            cursor.step()
            continue
        what = "note" if kind is Kind.STRING else TAIL if value == TAIL else ""
        if not what:
            cursor.flag_value(cast("Flaw", value) if kind is Kind.FLAW else _leftover(cursor))
            break
        if what in seen:
            cursor.flag(Flaw(TWICE, f"This line has a {'progression' if what == TAIL else what} already."))
        seen.add(what)
        start = cursor.start
        cursor.step()
        if what == "note":
            note = str(value)
        else:
            step = progress(cursor, start)
    return step, note


def _leftover(cursor: Cursor) -> Flaw:
    return Flaw(LEFTOVER, f"{shown(cursor.text)} stands behind the end of the line.")
