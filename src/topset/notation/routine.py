"""The frames of a session: `warm-up 10-15min: Light Cardio 5min, Leg Swings x10`, and the same for the cool-down."""

import re

from topset.ground.units import Span
from topset.model.prescription import Reps
from topset.model.program import Comments, Drill, Routine, RoutineKind
from topset.notation.cursor import Context, Cursor
from topset.notation.keywords import Keyword
from topset.notation.lexer import CROSS, DASH, Statement
from topset.notation.problems import LEFTOVER, NO_NAME, OPEN_QUOTE, SCHEME, UNKNOWN_LINE, Flaw
from topset.notation.quantities import minutes, tight
from topset.notation.quoting import QUOTES, STRING, unquoted
from topset.notation.sets import reps
from topset.notation.words import shown

# One drill: all up to a comma that stands in no quotes.
DRILL = re.compile(rf"(?:[^,{QUOTES}]++|{STRING})++")
DOSE = re.compile(
    rf"(?:^|(?<=[\s{QUOTES}]))(?:(?:\d+\s*+)?[{CROSS}]\s*+)?(?:\d[{DASH}\d:.]*+(?:[a-z]{{1,3}}[{DASH}]\d[\d:.]*+)?+|(?i:amrap))"
    r"\s*+(?i:secs?|mins?|[sm])?+\+?+\s*+(?:/\s*+(?i:side|leg|arm))?+$"
)
KINDS = {Keyword.WARM_UP: RoutineKind.WARM_UP, Keyword.COOL_DOWN: RoutineKind.COOL_DOWN}


def routine(context: Context, statement: Statement, comments: Comments) -> Routine:
    """The routine; what cannot be read in it is left out."""
    code, stop = statement.code, statement.stop
    colon = code.find(":", statement.start)
    head = stop if colon < 0 else colon
    duration = _duration(Cursor(context, statement.line, code, statement.start, head))
    drills: list[Drill] = []
    for match in DRILL.finditer(code, min(head + 1, stop), stop):
        drill = _drill(context, statement.line, code, match.span())
        if drill:
            drills.append(drill)
    begin = len(code) - len(code.lstrip())
    place = context.problems.place(statement.line, begin, stop)
    return Routine(KINDS[statement.keyword], duration, tuple(drills), comments, place)


def _duration(cursor: Cursor) -> Span | None:
    if not cursor.text:
        return None
    found = minutes(tight(cursor.text))
    if isinstance(found, Flaw):
        cursor.flag_rest(found)
        return None
    cursor.step()
    if cursor.text:
        flaw = Flaw(LEFTOVER, f"{shown(cursor.text)} is left over.", "Name movements behind a colon.")
        cursor.flag_rest(flaw)
    return found


def _drill(context: Context, line: int, code: str, span: tuple[int, int]) -> Drill | None:
    raw = code[span[0] : span[1]]
    start = span[0] + len(raw) - len(raw.lstrip())
    text = raw.strip()
    dose_at = DOSE.search(text)
    written = text[: dose_at.start()].rstrip() if dose_at else text
    if not written:
        context.problems.add(Flaw(NO_NAME, "The movement is missing here."), line, start, start + len(text))
        return None
    slug = _exercise(context, line, written, start)
    dose = _dose(context, line, text, dose_at, start)
    return Drill(slug, dose) if slug and not isinstance(dose, Flaw) else None


def _exercise(context: Context, line: int, written: str, start: int) -> str:
    name: str | None = written
    if written[0] in QUOTES:
        name = unquoted(written)
        if name is None:
            flaw = Flaw(OPEN_QUOTE, "This quote is not closed.")
            context.problems.add(flaw, line, start, start + len(written))
            return ""
    slug = context.names.slug(name or "")
    if not slug:
        flaw = Flaw(UNKNOWN_LINE, "") if context.problems.full else context.names.unknown(name or "")
        context.problems.add(flaw, line, start, start + len(written))
    return slug


def _dose(context: Context, line: int, text: str, at: re.Match[str] | None, start: int) -> Reps | Flaw | None:
    if at is None:
        return None
    sets, cross, dose = tight(at[0]).replace("*", "x").rpartition("x")
    found = reps(dose)
    if sets and cross:
        message = f"{shown(at[0])} has sets; here a movement has a dose only."
        found = Flaw(SCHEME, message, "Write the dose alone: x10, 30s.")
    if isinstance(found, Flaw):
        context.problems.add(found, line, start + at.start(), start + len(text))
    return found
