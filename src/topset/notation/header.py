"""The statements above the first day: what the program is, its unit, its maxima, its progression."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from topset.ground.place import Place
from topset.ground.units import Load, Unit
from topset.model.prescription import Progress
from topset.model.program import NO_COMMENTS, Comments, Goal, Level, Max, OwnExercise
from topset.notation.comments import comments
from topset.notation.cursor import Context, Cursor
from topset.notation.keywords import Keyword
from topset.notation.lexer import Statement
from topset.notation.maximum import maximum
from topset.notation.own_exercise import own_exercise
from topset.notation.problems import DATE, LEFTOVER, MISSING, TWICE, UNKNOWN_WORD, Flaw
from topset.notation.progression import progress
from topset.notation.quantities import body_mass, date_of, tight
from topset.notation.tokens import Kind
from topset.notation.words import brief, did_you_mean, plain, shown

E = TypeVar("E", bound=StrEnum)


@dataclass(slots=True)
class Header:
    """The header being read."""

    name: str = ""
    goal: Goal | None = None
    level: Level | None = None
    start: datetime.date | None = None
    unit: Unit = Unit.KG
    body_mass: Load | None = None
    progress: Progress | None = None
    maxes: list[Max] = field(default_factory=list)
    own: list[OwnExercise] = field(default_factory=list)
    best: dict[tuple[str, int, bool], int] = field(default_factory=dict)  # the line of each maximum
    seen: dict[Keyword, int] = field(default_factory=dict)
    remarks: dict[str, Comments] = field(default_factory=dict)
    place: Place | None = None


def read_first(context: Context, header: Header, statement: Statement) -> None:
    """Read the statements that others depend on, wherever they stand: the unit, then the exercises."""
    if statement.keyword is Keyword.UNIT:
        if not _again(context, header, statement):
            _unit(context, header, Cursor.over(context, statement))
            context.unit = header.unit
    elif statement.keyword is Keyword.EXERCISE:
        cursor = Cursor.over(context, statement)
        own = own_exercise(cursor, comments(statement), statement.code)
        if own:
            header.own.append(own)


def read(context: Context, header: Header, statement: Statement) -> None:
    """Read any other statement of the header."""
    keyword = statement.keyword
    if keyword in {Keyword.MAX, Keyword.TRAINING_MAX}:
        found = maximum(context, statement, training=keyword is Keyword.TRAINING_MAX)
        if found:
            _new_maximum(context, header, found, statement)
        return
    if keyword in {Keyword.UNIT, Keyword.EXERCISE}:
        if keyword is Keyword.UNIT:
            _keep(header, statement)
        return
    if _again(context, header, statement):
        return
    _keep(header, statement)
    cursor = Cursor.over(context, statement)
    READERS[keyword](context, header, cursor)
    nothing_left(cursor)


def _keep(header: Header, statement: Statement) -> None:
    """Keep the comments of a statement that stands once."""
    around = comments(statement)
    if around is not NO_COMMENTS and header.seen.get(statement.keyword) == statement.line:
        header.remarks[statement.keyword.value] = around


def _again(context: Context, header: Header, statement: Statement) -> bool:
    """Whether this statement stands above already; then that is flagged."""
    first = header.seen.setdefault(statement.keyword, statement.line)
    if first == statement.line:
        return False
    flaw = Flaw(TWICE, f"{statement.keyword} stands on line {first} already.")
    begin = len(statement.code) - len(statement.code.lstrip())
    context.problems.add(flaw, statement.line, begin, statement.stop)
    return True


def nothing_left(cursor: Cursor) -> None:
    """Flag what is left of a statement that is complete."""
    if cursor.flag_comma():
        return
    if cursor.text:
        rest = " ".join(cursor.texts[cursor.at : -1])
        cursor.flag_rest(Flaw(LEFTOVER, f"{shown(rest)} is left over."))


def choice(cursor: Cursor, kinds: type[E], what: str) -> E | None:
    """One of a few words under the cursor."""
    words = [str(kind) for kind in kinds]
    if not cursor.text:
        cursor.flag(Flaw(MISSING, f"The {what} is missing.", f"Possible are {', '.join(words)}."))
        return None
    word = plain(cursor.text)
    if word not in words:
        flaw = Flaw(UNKNOWN_WORD, f"{shown(cursor.text)} is no {what}.", did_you_mean(cursor.text, words))
        cursor.flag_rest(flaw)
        return None
    cursor.step()
    return kinds(word)


def _program(_: Context, header: Header, cursor: Cursor) -> None:
    kind, value = cursor.token
    if kind is Kind.STRING:
        header.name = str(value)
        cursor.step()
    elif isinstance(value, Flaw):
        cursor.flag_rest(value)
    elif kind is Kind.END:
        cursor.flag(Flaw(MISSING, "The name of the program is missing.", 'Write program "My program".'))
    else:
        words = " ".join(cursor.texts[cursor.at : -1])
        cursor.flag_rest(
            Flaw(MISSING, "The name of a program stands in quotes.", f'Write program "{brief(words, 60)}".')
        )


def _goal(_: Context, header: Header, cursor: Cursor) -> None:
    header.goal = choice(cursor, Goal, "goal")


def _level(_: Context, header: Header, cursor: Cursor) -> None:
    header.level = choice(cursor, Level, "level")


def _start(_: Context, header: Header, cursor: Cursor) -> None:
    if not cursor.text:
        cursor.flag(Flaw(MISSING, "The first day is missing.", "Write start 2026-11-23."))
        return
    header.start = date_of(cursor.text)
    if header.start is None:
        cursor.flag_rest(Flaw(DATE, f"There is no day {shown(cursor.text)}.", "Write start 2026-11-23."))
        return
    cursor.step()


def _unit(_: Context, header: Header, cursor: Cursor) -> None:
    aliases = {"kgs": "kg", "lbs": "lb", "pounds": "lb", "kilograms": "kg"}
    word = plain(cursor.text)
    if word in aliases:
        header.unit = Unit(aliases[word])
        cursor.step()
    else:
        header.unit = choice(cursor, Unit, "unit") or Unit.KG
    nothing_left(cursor)


def _body_mass(context: Context, header: Header, cursor: Cursor) -> None:
    if not cursor.text:
        cursor.flag(Flaw(MISSING, "The body mass is missing.", "Write body mass 82kg."))
        return
    found = body_mass(tight(cursor.text), context.unit)
    if isinstance(found, Flaw):
        cursor.flag_rest(found)
        return
    header.body_mass = found
    cursor.step()


def _progress(_: Context, header: Header, cursor: Cursor) -> None:
    header.progress = progress(cursor, cursor.start)


def _new_maximum(context: Context, header: Header, found: Max, statement: Statement) -> None:
    key = found.exercise, found.reps, found.training
    above = header.best.setdefault(key, statement.line)
    if above != statement.line:
        flaw = Flaw(TWICE, f"This maximum stands on line {above} already.")
        context.problems.add(flaw, statement.line, 0, statement.stop)
        return
    header.maxes.append(found)


READERS: dict[Keyword, Callable[[Context, Header, Cursor], None]] = {
    Keyword.PROGRAM: _program,
    Keyword.GOAL: _goal,
    Keyword.LEVEL: _level,
    Keyword.START: _start,
    Keyword.BODY_MASS: _body_mass,
    Keyword.PROGRESS: _progress,
}
