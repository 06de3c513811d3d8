"""The sets of an exercise in a journal: `120kg x3 @RIR2, 105kg x10, x9, x8 @RIR1 "felt light"`."""

import re
from dataclasses import dataclass

from topset.ground.units import Load
from topset.model.journal import Lift, LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role
from topset.model.program import Comments
from topset.notation.cursor import Context, Cursor
from topset.notation.exercise_line import head_of
from topset.notation.journal_piece import Done, piece
from topset.notation.lexer import CROSS, Statement
from topset.notation.problems import (
    LEFTOVER,
    LIFTED,
    NO_SETS,
    OUT_OF_RANGE,
    PIECE_TWICE,
    TWICE,
    UNKNOWN_PIECE,
    Flaw,
)
from topset.notation.sets import MOST_SETS, SETS
from topset.notation.tokens import Kind
from topset.notation.words import shown

Amount = Load | OwnWeight
MOST_ON_A_LINE = 100  # sets: written one by one, more would not fit a line that is read
REPS_BEFORE = re.compile(rf"(?:\d+\s*)?[{CROSS}]\s*\d+")
AT_AND_REPS = re.compile(rf"(@.*?)\s+([{CROSS}]\s*\d.*)", re.DOTALL)


@dataclass(slots=True)
class Draft:
    """A set being read; `sound` is False once something in it could not be."""

    start: int
    amount: Amount | None = None
    done: Done | None = None
    effort: Effort | None = None
    role: Role | None = None
    sound: bool = True


def lift(context: Context, statement: Statement, comments: Comments) -> Lift | None:
    """The line, or None if its exercise is unknown or none of its sets could be read."""
    code = statement.code
    begin = len(code) - len(code.lstrip())
    head = head_of(context, statement, begin)
    if head is None:
        return None
    label, slug, body = head
    cursor = Cursor(context, statement.line, code, body, statement.stop)
    _part_reps(cursor)
    sets = _sets(cursor)
    if len(sets) > MOST_ON_A_LINE:
        message = f"{len(sets)} sets stand on this line; at most {MOST_ON_A_LINE} are read."
        cursor.flag_from(
            cursor.starts[0], Flaw(OUT_OF_RANGE, message, "Write the exercise on several lines.")
        )
        return None
    note = _note(cursor)
    if not slug or not sets:
        return None
    place = context.problems.place(statement.line, begin, statement.stop)
    return Lift(slug, tuple(sets), label, note, comments, place)


def _part_reps(cursor: Cursor) -> None:
    """Part `@RIR2 x5`, which a program has no use for, into its two pieces."""
    for at in reversed(range(len(cursor.texts))):
        match = AT_AND_REPS.fullmatch(cursor.texts[at])
        if match:
            start = cursor.starts[at]
            cursor.texts[at : at + 1] = match.groups()
            cursor.starts[at : at + 1] = start, start + match.start(2)
    cursor.go(0)


def _sets(cursor: Cursor) -> list[LiftedSet]:
    """All sets that could be read; one without a load has that of the set before it."""
    found: list[LiftedSet] = []
    before: Amount | None = None
    if cursor.token[0] in {Kind.END, Kind.STRING}:
        cursor.flag(Flaw(NO_SETS, "No sets stand after the colon.", LIFTED.remedy))
        return found
    while True:
        draft = _draft(cursor)
        before = draft.amount or before
        if cursor.flag_comma():  # half a number stands before it: that is all there is to say of this set
            cursor.skip_part()
        else:
            found += _built(cursor, draft, before)
        if cursor.text != ",":
            return found
        cursor.step()
        _flag_bare_reps(cursor)
        if cursor.token[0] in {Kind.END, Kind.STRING}:
            return found


def _flag_bare_reps(cursor: Cursor) -> None:
    """Go behind numbers that are the reps of further sets, as in `x4,4,4`, and say how they are written."""
    texts, at = cursor.texts, cursor.at
    reps = REPS_BEFORE.fullmatch(texts[at - 2])
    while reps and texts[at].isdecimal():
        at += 1 + (texts[at + 1] == "," and texts[at + 2].isdecimal())
    first, last = cursor.at, at - 1
    if last < first or _goes_on(cursor, at):
        return
    numbers = [text for text in texts[first:at] if text != ","]
    sets = ", ".join(f"x{number}" for number in numbers)
    message = (
        f"{numbers[0]} by itself is no set." if len(numbers) == 1 else f"{', '.join(numbers)} are no sets."
    )
    start = cursor.start
    while cursor.at < at:
        cursor.step()
    said = Flaw(LIFTED, message, f"Write {texts[first - 2]}, {sets}.", sets)
    cursor.flag_from(start, said)


def _goes_on(cursor: Cursor, at: int) -> bool:
    """Whether the last number is part of something: a load before its reps, half a number with a comma."""
    texts, starts = cursor.texts, cursor.starts
    if texts[at] == ",":
        return texts[at + 1][:1].isdecimal() and starts[at + 1] == starts[at] + 1
    return bool(texts[at]) and not texts[at].startswith('"')


def _draft(cursor: Cursor) -> Draft:
    """The pieces up to the next comma, the note, or the end."""
    draft = Draft(cursor.start)
    while cursor.text and cursor.text != "," and cursor.token[0] is not Kind.STRING:
        found = piece(cursor.text, cursor.context.unit)
        if isinstance(found, Flaw):
            cursor.flag(found)
            draft.sound = False
        elif not _take(draft, found):
            flaw = Flaw(PIECE_TWICE, f"{shown(cursor.text)} is one too many.", "Separate sets with a comma.")
            cursor.flag(flaw)
            draft.sound = False
        if isinstance(found, Flaw) and found.trouble is UNKNOWN_PIECE:
            cursor.skip_part()
        else:
            cursor.step()
    return draft


def _take(draft: Draft, found: Amount | Done | Effort | Role) -> bool:
    """Put a piece into the set; False where the set has its like already."""
    name = "amount"
    match found:
        case Done():
            name = "done"
        case Effort():
            name = "effort"
        case Role():
            name = "role"
    free = getattr(draft, name) is None
    setattr(draft, name, found)
    return free


def _built(cursor: Cursor, draft: Draft, amount: Amount | None) -> list[LiftedSet]:
    done = draft.done
    if not draft.sound:
        return []
    if done is None:
        cursor.flag_from(draft.start, Flaw(LIFTED, "There are no reps here."))
        return []
    if done.sets is not None and (flaw := _sets_flaw(draft, done, done.sets)):
        cursor.flag_from(draft.start, flaw)
        return []
    place = cursor.place(draft.start, cursor.before)
    role = draft.role or Role.WORK
    one = LiftedSet(done.count, done.kind, amount, draft.effort, role, done.per_side, place)
    return [one] * (done.sets or 1)


def _sets_flaw(draft: Draft, done: Done, sets: int) -> Flaw | None:
    """What is wrong with `3x10`. `100x5` alone may be a load or, as in a program, a number of sets."""
    if draft.amount is None and done.kind is RepKind.REPS:
        message = f"{sets}x{done.count} may be a load or a number of sets."
        remedy = f"Write {sets}kg x{done.count}, or a load before the sets: 60kg {sets}x{done.count}."
        return Flaw(LIFTED, message, remedy)
    if not 1 <= sets <= MOST_SETS:
        return Flaw(OUT_OF_RANGE, f"{sets} is out of range: {SETS} can be written.")
    return None


def _note(cursor: Cursor) -> str:
    """The words at the end of the line."""
    note = ""
    seen = False
    while cursor.text:
        kind, value = cursor.token
        if kind is Kind.STRING:
            if seen:
                cursor.flag(Flaw(TWICE, "This line has a note already."))
            note, seen = str(value), True
            cursor.step()
        elif kind is Kind.COMMA:
            cursor.step()
        else:
            cursor.flag_rest(
                value
                if isinstance(value, Flaw)
                else Flaw(LEFTOVER, f"{shown(cursor.text)} stands behind the end of the line.")
            )
    return note
