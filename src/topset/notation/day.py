"""A session: `day mon "Squat and pull" 75min legs first`, and the lines that belong to it."""

from dataclasses import dataclass, field

from topset.ground.place import Place
from topset.ground.units import Span
from topset.model.exercise import Muscle
from topset.model.program import Comments, Day, ExerciseLine, Item, Note, Routine, Weekday
from topset.notation.cursor import Context, Cursor
from topset.notation.header import nothing_left
from topset.notation.keywords import Keyword
from topset.notation.lexer import Statement
from topset.notation.problems import (
    EMPTY_DAY,
    LABEL_TWICE,
    LEFTOVER,
    MISSING,
    OPEN_QUOTE,
    TWICE,
    UNKNOWN_WORD,
    Flaw,
)
from topset.notation.quantities import minutes, tight
from topset.notation.quoting import QUOTES, unquoted
from topset.notation.tokens import Kind
from topset.notation.words import brief, closest, did_you_mean, plain, shown

WEEKDAYS = {day.value: day for day in Weekday}
ALSO = {"tues": Weekday.TUE, "weds": Weekday.WED, "thur": Weekday.THU, "thurs": Weekday.THU}
NAMES = WEEKDAYS | {day.full.lower(): day for day in Weekday} | ALSO
REGIONS = (
    "legs",
    "back",
    "shoulders",
    "arms",
    "core",
    "upper body",
    "lower body",
    "delts",
    "side and rear delts",
)
GROUPS = tuple(dict.fromkeys((*REGIONS, *[str(muscle) for muscle in Muscle])))


@dataclass(slots=True)
class DayDraft:
    """A day being read. `weekday` is None if it could not be; `owner` is its statement."""

    owner: Statement
    weekday: Weekday | None
    title: str
    minutes: int | None
    first: str
    comments: Comments
    place: Place
    items: list[Item] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    frames: set[Keyword] = field(default_factory=set)
    tried: bool = False  # whether an exercise stands below it, readable or not
    last: int = 0

    def build(self) -> Day | None:
        """The day, if its weekday is known."""
        if self.weekday is None:
            return None
        return Day(
            self.weekday, tuple(self.items), self.title, self.minutes, self.first, self.comments, self.place
        )


def day(context: Context, statement: Statement, comments: Comments) -> DayDraft:
    """The head of a day; flaws are noted and the lines below still belong to it."""
    cursor = Cursor.over(context, statement)
    weekday = _weekday(cursor)
    begin = len(statement.code) - len(statement.code.lstrip())
    place = cursor.place(begin, statement.stop)
    draft = DayDraft(statement, weekday, "", None, "", comments, place, last=statement.line)
    while cursor.text:
        _piece(cursor, draft)
    return draft


def _weekday(cursor: Cursor) -> Weekday | None:
    word = plain(cursor.text)
    if word in NAMES:
        cursor.step()
        return NAMES[word]
    if not cursor.text:
        cursor.flag(Flaw(MISSING, "The weekday is missing.", f"Possible are {', '.join(WEEKDAYS)}."))
        return None
    near = "" if cursor.context.problems.full else closest(word, NAMES)
    remedy = f"Did you mean {NAMES[near]}?" if near else f"Possible are {', '.join(WEEKDAYS)}."
    cursor.flag(Flaw(UNKNOWN_WORD, f"{shown(cursor.text)} is no weekday.", remedy))
    cursor.step()
    return None


def _piece(cursor: Cursor, draft: DayDraft) -> None:
    """The title, the minutes, or the group that comes first."""
    kind, value = cursor.token
    if kind is Kind.STRING:
        if draft.title:
            cursor.flag(Flaw(TWICE, "This day has a title already."))
        draft.title = str(value)
        cursor.step()
    elif kind is Kind.FLAW and cursor.text[0].isdecimal():
        _minutes(cursor, draft)
    elif kind is Kind.WORD:
        _first(cursor, draft)
    else:
        cursor.flag_rest(
            value if isinstance(value, Flaw) else Flaw(LEFTOVER, f"{shown(cursor.text)} is left over.")
        )


def _minutes(cursor: Cursor, draft: DayDraft) -> None:
    found = minutes(tight(cursor.text), "1 to 300 minutes")
    if draft.minutes is not None:
        found = Flaw(TWICE, "This day has its minutes already.")
    elif isinstance(found, Span) and found.lo != found.hi:
        found = Flaw(LEFTOVER, "The minutes of a day are one number.", f"Write {found.hi}min.")
    if isinstance(found, Flaw):
        cursor.flag(found)
    else:
        draft.minutes = found.lo
    cursor.step()


def _first(cursor: Cursor, draft: DayDraft) -> None:
    """`legs first`; other words are most likely a title without its quotes."""
    start, words = cursor.start, []
    while cursor.token[0] is Kind.WORD and plain(cursor.text) != "first":
        words.append(cursor.text)
        cursor.step()
    if plain(cursor.text) != "first":
        title = " ".join(words)
        flaw = Flaw(
            LEFTOVER, f"{shown(title)} is left over.", f'A title stands in quotes: "{brief(title, 60)}".'
        )
        cursor.flag_from(start, flaw)
        return
    cursor.step()
    group = plain(" ".join(words))
    if group not in GROUPS:
        cursor.flag_from(
            start, Flaw(UNKNOWN_WORD, f"{shown(group)} is no group of muscles.", did_you_mean(group, GROUPS))
        )
    elif draft.first:
        cursor.flag_from(start, Flaw(TWICE, "This day says what comes first already."))
    else:
        draft.first = group


def note(context: Context, statement: Statement, comments: Comments) -> Note | None:
    """Words to the lifter: all to the end of the line, or what stands in quotes."""
    text = statement.code[statement.start :].lstrip()
    text = text.removeprefix(":").strip() if text.startswith(":") else text.strip()
    start = statement.stop - len(text)
    if text[:1] in tuple(QUOTES):
        cursor = Cursor(context, statement.line, statement.code, start, statement.stop)
        closed = unquoted(cursor.text)
        if closed is None:
            cursor.flag(Flaw(OPEN_QUOTE, "This quote is not closed."))
            return None
        cursor.step()
        nothing_left(cursor)
        text = closed
    elif not text:
        flaw = Flaw(MISSING, "The note is empty.")
        context.problems.add(flaw, statement.line, statement.stop, statement.stop)
        return None
    begin = len(statement.code) - len(statement.code.lstrip())
    return Note(text, comments, context.problems.place(statement.line, begin, statement.stop))


def add(context: Context, draft: DayDraft, statement: Statement, item: Item | None) -> None:
    """Put a line below its day, if it could be read."""
    draft.last = statement.line
    draft.tried = draft.tried or statement.keyword is Keyword.LINE
    begin = len(statement.code) - len(statement.code.lstrip())
    if isinstance(item, Routine):
        if statement.keyword in draft.frames:
            flaw = Flaw(TWICE, f"This day has a {statement.keyword} already.")
            context.problems.add(flaw, statement.line, begin, statement.stop)
        draft.frames.add(statement.keyword)
    if isinstance(item, ExerciseLine) and item.label:
        above = draft.labels.setdefault(item.label, statement.line)
        if above != statement.line:
            flaw = Flaw(LABEL_TWICE, f"{item.label} stands on line {above} already.")
            context.problems.add(flaw, statement.line, begin, begin + len(item.label))
    if item is not None:
        draft.items.append(item)


def check(context: Context, draft: DayDraft) -> None:
    """Flag a day without an exercise."""
    if not draft.tried and draft.weekday is not None:
        place = draft.place
        flaw = Flaw(EMPTY_DAY, "This day has no exercise.")
        context.problems.add(flaw, place.line, place.column - 1, place.end - 1)
