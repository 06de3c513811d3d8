"""One group of sets: `top 1x2-3 @85% rest 3:00 spotter`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from topset.ground.units import Span
from topset.model.prescription import Amount, Effort, Guard, Reps, Role, SetGroup, Tempo
from topset.notation.amounts import Amounts, Efforts, at
from topset.notation.cursor import Cursor
from topset.notation.problems import (
    LIST,
    LONG_LIST,
    NO_SETS,
    PIECE_TWICE,
    TEMPO,
    TIME,
    UNKNOWN_PIECE,
    Flaw,
)
from topset.notation.quantities import seconds, tight
from topset.notation.sets import Scheme
from topset.notation.tokens import Kind
from topset.notation.words import brief, closest, shown

ROLES = {role.value: role for role in Role} | {"backoff": Role.BACK_OFF, "back-offs": Role.BACK_OFF}
GUARDS = {guard.value: guard for guard in Guard} | {"safety": Guard.SAFETIES, "spot": Guard.SPOTTER}
TAIL = "progress"


@dataclass(slots=True)
class Draft:
    """A group being read; `sound` is False once something in it could not be."""

    start: int
    sets: tuple[Span, ...] = ()
    reps: tuple[Reps, ...] = ()
    role: Role | None = None
    amount: tuple[Amount, ...] = ()
    effort: tuple[Effort, ...] = ()
    rest: Span | None = None
    tempo: Tempo | None = None
    guards: set[Guard] = field(default_factory=set)
    sound: bool = True


def set_group(cursor: Cursor) -> SetGroup | None:
    """The group under the cursor, up to the next comma or the tail of the line; None if it has a flaw."""
    draft = Draft(cursor.start)
    while True:
        kind, value = cursor.token
        read = READERS.get(kind)
        if read is None:
            break
        if kind is Kind.WORD and value == TAIL:
            break
        read(cursor, draft, value)
    return _finished(cursor, draft)


def _finished(cursor: Cursor, draft: Draft) -> SetGroup | None:
    if not draft.sets and draft.sound and (draft.role is not Role.RAMP or draft.amount or draft.effort):
        cursor.flag_from(draft.start, Flaw(NO_SETS, "There are no sets x reps here."))
        draft.sound = False
    for values in (draft.sets, draft.reps, draft.amount, draft.effort):
        if len(values) > 1:
            _fits_the_block(cursor, draft, len(values))
    if not draft.sound:
        return None
    return SetGroup(
        draft.sets,
        draft.reps,
        draft.role or Role.WORK,
        draft.amount,
        draft.effort,
        draft.rest,
        draft.tempo,
        frozenset(draft.guards) if draft.guards else frozenset(),
        cursor.place(draft.start, cursor.before),
    )


def _fits_the_block(cursor: Cursor, draft: Draft, length: int) -> None:
    weeks = cursor.context.weeks
    if 0 < weeks < length and draft.sound:
        block = "one week" if weeks == 1 else f"{weeks} weeks"
        cursor.flag_from(
            draft.start, Flaw(LONG_LIST, f"A list here has {length} values; the block has {block}.")
        )
        draft.sound = False


def _scheme(cursor: Cursor, draft: Draft, value: object) -> None:
    if draft.sets:
        _twice(cursor, draft, "sets x reps")
    draft.sets, draft.reps = cast("Scheme", value)
    cursor.step()


def _amount(cursor: Cursor, draft: Draft, value: object) -> None:
    if draft.amount:
        _twice(cursor, draft, "an amount")
    draft.amount = cast("Amounts", value)
    cursor.step()


def _effort(cursor: Cursor, draft: Draft, value: object) -> None:
    if draft.effort:
        _twice(cursor, draft, "an effort")
    draft.effort = cast("Efforts", value)
    cursor.step()


def _flaw(cursor: Cursor, draft: Draft, value: object) -> None:
    flaw = cast("Flaw", value)
    cursor.flag_value(flaw)
    draft.sound = False
    if flaw.trouble is LIST:  # the rest of a broken list says nothing
        cursor.skip_part()
    else:
        cursor.step()


def _word(cursor: Cursor, draft: Draft, value: object) -> None:
    word = cast("str", value)
    if word in GUARDS:
        draft.guards.add(GUARDS[word])
        cursor.step()
    elif word in NAMED:
        cursor.step()
        NAMED[word](cursor, draft)
    elif word in ROLES:
        if draft.role is not None:
            _twice(cursor, draft, "a role")
        draft.role = ROLES[word]
        cursor.step()
    else:
        _unknown(cursor, draft, word)


def _unknown(cursor: Cursor, draft: Draft, word: str) -> None:
    """Flag a word; go on behind it if it was meant as one we know, else at the next part."""
    near, remedy = ("", "") if cursor.context.problems.full else _meant(cursor, draft, word)
    cursor.flag(Flaw(UNKNOWN_PIECE, f"{shown(cursor.text)} is not a piece of a part.", remedy))
    draft.sound = False
    if near in NAMED:
        cursor.step()
        NAMED[near](cursor, draft)
    elif near in WORDS or near == word:
        cursor.step()
    else:
        cursor.skip_part()


def _meant(cursor: Cursor, draft: Draft, word: str) -> tuple[str, str]:
    """The word that was meant, itself where only an @ is missing, or ""; and the remedy."""
    if not isinstance(at(f"@{word}", cursor.context.unit), Flaw):
        return word, f"Write @{brief(cursor.text)}."
    methods = tuple(cursor.context.methods) if cursor.start == draft.start else ()
    near = closest(word, (*WORDS, *methods))
    return near, f"Did you mean {near}?" if near else f"A part has sets x reps, @, {', '.join(WORDS)}."


def _rest(cursor: Cursor, draft: Draft) -> None:
    if draft.rest is not None:
        _twice(cursor, draft, "a rest")
    span = rest(cursor)
    if span is None:
        draft.sound = False
    draft.rest = span


def rest(cursor: Cursor) -> Span | None:
    """The time under the cursor; a flaw is noted."""
    if _is_missing(cursor):
        cursor.flag(Flaw(TIME, 'There is no time after "rest".'))
        return None
    found = seconds(tight(cursor.text))
    if isinstance(found, Flaw):
        cursor.flag(found)
    cursor.step()
    return None if isinstance(found, Flaw) else found


def _tempo(cursor: Cursor, draft: Draft) -> None:
    if draft.tempo is not None:
        _twice(cursor, draft, "a tempo")
    found = tempo(cursor)
    if found is None:
        draft.sound = False
    draft.tempo = found


def tempo(cursor: Cursor) -> Tempo | None:
    """The tempo under the cursor; a flaw is noted."""
    if _is_missing(cursor):
        cursor.flag(Flaw(TEMPO, 'There is no tempo after "tempo".'))
        return None
    found = tempo_of(tight(cursor.text))
    if isinstance(found, Flaw):
        cursor.flag(found)
    cursor.step()
    return None if isinstance(found, Flaw) else found


def tempo_of(text: str) -> Tempo | Flaw:
    """`3-0-X-1`: seconds from 0 to 60, or X."""
    phases = text.split("-") if "-" in text else list(text)
    if len(phases) != 4 or not all(
        p == "x" or (p.isdecimal() and len(p) < 3 and int(p) <= 60) for p in phases
    ):
        return Flaw(TEMPO, f"{shown(text.upper())} is not a tempo of four phases.")
    down, bottom, up, top = (None if p == "x" else int(p) for p in phases)
    return Tempo((down, bottom, up, top))


def _is_missing(cursor: Cursor) -> bool:
    """Whether the value of `rest` or `tempo` is not there: the part ends, or another piece begins."""
    return (
        cursor.token[0] in {Kind.END, Kind.COMMA, Kind.STRING, Kind.AMOUNT, Kind.EFFORT}
        or cursor.text in WORDS
    )


def _twice(cursor: Cursor, draft: Draft, what: str) -> None:
    cursor.flag(Flaw(PIECE_TWICE, f"This part has {what} already."))
    draft.sound = False


Reader = Callable[[Cursor, Draft, object], None]
READERS: dict[Kind, Reader] = {
    Kind.SCHEME: _scheme,
    Kind.AMOUNT: _amount,
    Kind.EFFORT: _effort,
    Kind.WORD: _word,
    Kind.FLAW: _flaw,
}
NAMED: dict[str, Callable[[Cursor, Draft], None]] = {"rest": _rest, "tempo": _tempo}
WORDS = tuple(w for w in (*[role.value for role in Role if role is not Role.WORK], *NAMED, *Guard))
