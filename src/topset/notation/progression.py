"""A progression: `progress double +2.5kg`, for a line or for the program."""

import re

from topset.ground.units import Load, Span
from topset.model.prescription import Percent, Progress, ProgressKind
from topset.notation.cursor import Cursor
from topset.notation.problems import OUT_OF_RANGE, PROGRESSION, Flaw
from topset.notation.quantities import count, load, tight, unreadable
from topset.notation.tokens import Kind
from topset.notation.words import brief, did_you_mean, shown

LARGEST_STEP_G = 100_000
LARGEST_STEP_TENTHS = 250
SHARE = re.compile(r"(\d{1,3}(?:\.\d)?)%")
STEPLESS = {ProgressKind.SETS, ProgressKind.NONE}


def progress(cursor: Cursor, start: int) -> Progress | None:
    """The progression whose kind is under the cursor; `start` is where its keyword stands."""
    kind = _kind(cursor)
    if kind is None:
        return None
    step: Load | Percent | int | None = None
    if _is_step(cursor):
        found = _step(cursor.text, kind, cursor)
        if isinstance(found, Flaw):
            cursor.flag(found)
            cursor.step()
            return None
        step = found
        cursor.step()
    return Progress(kind, step, cursor.place(start, cursor.before))


def _kind(cursor: Cursor) -> ProgressKind | None:
    kind, word = cursor.token
    kinds = [k.value for k in ProgressKind]
    if kind is Kind.WORD and word in kinds:
        cursor.step()
        return ProgressKind(str(word))
    if kind in {Kind.END, Kind.COMMA}:
        cursor.flag(
            Flaw(PROGRESSION, "The kind of progression is missing.", f"Possible are {', '.join(kinds)}.")
        )
    else:
        remedy = did_you_mean(cursor.text, kinds)
        cursor.flag(Flaw(PROGRESSION, f"{shown(cursor.text)} is not a kind of progression.", remedy))
        cursor.step()
        if _is_step(cursor):
            cursor.step()
    return None


def _is_step(cursor: Cursor) -> bool:
    return cursor.text[:1] in {"+", "-"} or cursor.text[:1].isdecimal()


def _step(piece: str, kind: ProgressKind, cursor: Cursor) -> Load | Percent | int | Flaw:
    text = tight(piece)
    if kind in STEPLESS:
        return Flaw(PROGRESSION, f"progress {kind} has no step.", f"Remove {brief(text)}.")
    if text.startswith("-"):
        return Flaw(
            PROGRESSION, f"The step {shown(piece)} goes down.", f"Write a step up: +{brief(text[1:])}."
        )
    number = text.removeprefix("+")
    if kind is ProgressKind.REPS:
        reps = count(number, 1, 20, "1 to 20 reps")
        return reps if isinstance(reps, Flaw) else _one(reps)
    if number.endswith("%"):
        return _share(number)
    found = load(number, cursor.context.unit)
    if isinstance(found, Load) and not 0 < found.grams <= LARGEST_STEP_G:
        return Flaw(OUT_OF_RANGE, f"A step of {found} is out of range: up to 100kg can be written.")
    return found


def _one(reps: Span) -> int | Flaw:
    return (
        reps.lo
        if reps.lo == reps.hi
        else Flaw(PROGRESSION, "A step of reps is one number.", f"Write +{reps.lo}.")
    )


def _share(text: str) -> Percent | Flaw:
    match = SHARE.fullmatch(text)
    if match is None:
        return unreadable(text, "a step such as +2.5%")
    tenths = round(float(match[1]) * 10)
    if not 0 < tenths <= LARGEST_STEP_TENTHS:
        return Flaw(OUT_OF_RANGE, f"A step of {text} is out of range: up to 25% can be written.")
    return Percent(Span.one(tenths))
