"""The head of a journal's entry: `2026-11-20 18:05 "Squat and pull" week 2`, and the lines that belong to it."""

import datetime
import re
from dataclasses import dataclass, field

from topset.ground.place import Place
from topset.ground.units import Span
from topset.model.journal import Entry, LogItem
from topset.model.program import Comments
from topset.notation.block import MOST_WEEKS
from topset.notation.cursor import Context, Cursor
from topset.notation.lexer import DASH, Statement
from topset.notation.problems import DATE, LEFTOVER, MISSING, OUT_OF_RANGE, TWICE, Flaw
from topset.notation.quantities import count, date_of, tight
from topset.notation.readings import Key
from topset.notation.tokens import Kind
from topset.notation.words import closest, plain, shown

# A line that begins so is the head of an entry, whether its date exists or not.
HEAD = re.compile(rf"\ufeff?[^\S\n]*+(\d{{4}}[{DASH}]\d{{1,2}}[{DASH}]\d{{1,2}})(?=\s|\"|$)")
TIME = re.compile(r"\d{1,2}:\d{2}")


@dataclass(slots=True)
class EntryDraft:
    """An entry being read; `date` is None if there is no such day. `seen` holds what was read of the lifter."""

    owner: Statement
    date: datetime.date | None
    comments: Comments
    place: Place
    time: datetime.time | None = None
    title: str = ""
    week: int | None = None
    items: list[LogItem] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    seen: set[Key] = field(default_factory=set)
    last: int = 0

    def build(self) -> Entry | None:
        """The entry, if its date is known."""
        if self.date is None:
            return None
        return Entry(
            self.date, tuple(self.items), self.time, self.title, self.week, self.comments, self.place
        )


def entry(context: Context, statement: Statement, comments: Comments) -> EntryDraft:
    """The head of an entry; flaws are noted and the lines below still belong to it."""
    code = statement.code
    head = HEAD.match(code)
    begin, body = head.span(1) if head else (0, 0)
    date = date_of(code[begin:body])
    if date is None:
        flaw = Flaw(DATE, f"There is no day {shown(code[begin:body])}.")
        context.problems.add(flaw, statement.line, begin, body)
    cursor = Cursor(context, statement.line, code, body, statement.stop)
    draft = EntryDraft(statement, date, comments, cursor.place(begin, statement.stop), last=statement.line)
    while cursor.text:
        _piece(cursor, draft)
    return draft


def _piece(cursor: Cursor, draft: EntryDraft) -> None:
    """The time, the title, or the week."""
    kind, value = cursor.token
    word = plain(cursor.text)
    if kind is Kind.STRING:
        if draft.title:
            cursor.flag(Flaw(TWICE, "This entry has a title already."))
        draft.title = str(value)
        cursor.step()
    elif TIME.fullmatch(word):
        _time(cursor, draft, word)
    elif word == "week":
        _week(cursor, draft)
    elif kind is Kind.WORD:
        remedy = "Did you mean week?" if closest(word, ("week",)) else ""
        flaw = Flaw(LEFTOVER, f"{shown(cursor.text)} is left over.", remedy or "A title stands in quotes.")
        cursor.flag_rest(flaw)
    else:
        quotes = isinstance(value, Flaw) and value.trouble.code == "TXT104"
        said = (
            value
            if isinstance(value, Flaw) and quotes
            else Flaw(LEFTOVER, f"{shown(cursor.text)} is left over.")
        )
        cursor.flag_rest(said)


def _time(cursor: Cursor, draft: EntryDraft, text: str) -> None:
    hours, minutes = map(int, text.split(":"))
    if hours > 23 or minutes > 59:
        cursor.flag(Flaw(DATE, f"There is no time {shown(text)}."))
    elif draft.time is not None:
        cursor.flag(Flaw(TWICE, "This entry has its time already."))
    else:
        draft.time = datetime.time(hours, minutes)
    cursor.step()


def _week(cursor: Cursor, draft: EntryDraft) -> None:
    start = cursor.start
    cursor.step()
    if not cursor.text or cursor.token[0] is Kind.STRING:
        cursor.flag(Flaw(MISSING, "The number of the week is missing.", "Write week 2."))
        return
    found = count(tight(cursor.text), 1, MOST_WEEKS, f"weeks 1 to {MOST_WEEKS}")
    if isinstance(found, Span) and found.lo != found.hi:
        found = Flaw(OUT_OF_RANGE, "An entry belongs to one week.", f"Write week {found.lo}.")
    if isinstance(found, Flaw):
        cursor.flag(found)
    cursor.step()
    if isinstance(found, Span):
        if draft.week is not None:
            cursor.flag_from(start, Flaw(TWICE, "This entry has its week already."))
        draft.week = found.lo
