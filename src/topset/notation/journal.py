"""Read a whole journal: statement by statement into entries, with everything that is wrong with it."""

import re
from collections.abc import Iterable

from topset.evidence.figure import PUBLISHED
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal, Lift, LogItem
from topset.notation import day as days
from topset.notation import header as headers
from topset.notation import journal_entry as entries
from topset.notation import readings
from topset.notation.comments import Allowances, comments
from topset.notation.cursor import Context
from topset.notation.journal_sets import lift
from topset.notation.keywords import Keyword
from topset.notation.lexer import Remark, Statement, statements
from topset.notation.problems import LABEL_TWICE, MISPLACED, OUTSIDE, UNKNOWN_LINE, Flaw, Problems
from topset.notation.words import closest, shown

HEADER = frozenset({Keyword.UNIT, Keyword.EXERCISE})
DATED = re.compile(rf"^{entries.HEAD.pattern}", re.MULTILINE)
REMEDY = "Write `Back Squat: 100kg x5 @RIR2`, a reading such as `sleep 7.5h`, or a `note`."
SUFFIX = ".topset-log"


@frozen
class ParsedJournal:
    """A journal and what is wrong with its text; with problems, the journal is what could be read."""

    journal: Journal
    problems: tuple[Reason, ...] = ()


def is_journal(text: str, file: str = "") -> bool:
    """Whether a text is a journal rather than a program: by the name of its file, or because a line is dated."""
    return file.endswith(SUFFIX) or DATED.search(text) is not None


def parse_journal(text: str, file: str = "", known: Iterable[Exercise] = ()) -> ParsedJournal:
    """Read a journal. Nothing a text holds makes this fail: what is wrong comes back as `problems`.

    `file` is the name shown in places. `known` are exercises that its program defines; the journal may define its own.
    """
    problems = Problems(file)
    found, after = statements(text, problems)
    reading = Reading(Context(problems, {}, PUBLISHED))
    journal = reading.journal(found, after, known)
    return ParsedJournal(journal, problems.reasons())


class Reading:
    """The state of one reading: the header, the entries that are closed, the entry that is open."""

    __slots__ = ("allowances", "context", "entries", "entry", "header")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.header = headers.Header()
        self.allowances = Allowances(context.problems)
        self.entries: list[Entry] = []
        self.entry: entries.EntryDraft | None = None

    def journal(
        self, found: list[Statement], after: tuple[Remark, ...], known: Iterable[Exercise]
    ) -> Journal:
        """The journal of these statements, and of the comments after the last."""
        for statement in found:
            if statement.keyword in HEADER:
                headers.read_first(self.context, self.header, statement)
        for exercise in known:
            self.context.names.define(exercise)  # what the journal defines itself goes first
        for statement in found:
            self._read(statement)
        self._close()
        for remark in after:
            self.allowances.take_alone(remark)
        return self._built(after)

    def _built(self, after: tuple[Remark, ...]) -> Journal:
        return Journal(
            entries=tuple(self.entries),
            unit=self.header.unit,
            own=tuple(self.header.own),
            header=tuple(self.header.remarks.items()),
            end_comments=tuple(remark.text for remark in after),
            allowances=tuple(sorted(self.allowances.found, key=lambda a: a.place)),
        )

    def _read(self, statement: Statement) -> None:
        if entries.HEAD.match(statement.code):
            self._close()
            self.entry = entries.entry(self.context, statement, comments(statement))
        elif statement.keyword in HEADER:
            self._read_header(statement)
        else:
            self._read_in_entry(statement)

    def _read_header(self, statement: Statement) -> None:
        if self.entry is not None:
            message = f"{statement.keyword} belongs above the first date."
            self._flag(statement, Flaw(MISPLACED, message, "Move it above the first date."))
        headers.read(self.context, self.header, statement)
        self._allow(statement, statement.line)

    def _read_in_entry(self, statement: Statement) -> None:
        self._allow(statement, statement.line)
        draft = self.entry
        if draft is None:
            message = "No date stands above this line."
            self._flag(statement, Flaw(OUTSIDE, message, "Write the date above it: `2026-11-20`."))
            return
        draft.last = statement.line
        item = self._item(statement, draft)
        if item is not None:
            draft.items.append(item)

    def _item(self, statement: Statement, draft: entries.EntryDraft) -> LogItem | None:
        around = comments(statement)
        if readings.HEAD.match(statement.code):
            return readings.readings(self.context, statement, around, draft.seen)
        if statement.keyword is Keyword.NOTE:
            return days.note(self.context, statement, around)
        if statement.keyword is Keyword.LINE and ":" in statement.code:
            found = lift(self.context, statement, around)
            if found:
                self._label(statement, draft, found)
            return found
        self._flag(statement, self._no_line(statement))
        return None

    def _label(self, statement: Statement, draft: entries.EntryDraft, found: Lift) -> None:
        above = draft.labels.setdefault(found.label, statement.line) if found.label else statement.line
        if above != statement.line:
            self._flag(statement, Flaw(LABEL_TWICE, f"{found.label} stands on line {above} already."))

    def _no_line(self, statement: Statement) -> Flaw:
        if self.context.problems.full:
            return Flaw(UNKNOWN_LINE, "")
        if statement.keyword is not Keyword.LINE:
            return Flaw(UNKNOWN_LINE, f"{statement.keyword} belongs to a program, not to a journal.", REMEDY)
        first = statement.code.split(maxsplit=1)[0]
        near = closest(first, (*readings.READERS, "note"))
        message = f"{shown(statement.code.strip())} is no line of a journal."
        return Flaw(UNKNOWN_LINE, message, f"Did you mean {near}?" if near else REMEDY)

    def _flag(self, statement: Statement, flaw: Flaw) -> None:
        begin = len(statement.code) - len(statement.code.lstrip())
        self.context.problems.add(flaw, statement.line, begin, statement.stop)

    def _allow(self, statement: Statement, last: int) -> None:
        if statement.above or statement.beside:
            self.allowances.take(statement, last)

    def _close(self) -> None:
        draft = self.entry
        if draft is None:
            return
        self._allow(draft.owner, draft.last)
        built = draft.build()
        if built:
            self.entries.append(built)
        self.entry = None
