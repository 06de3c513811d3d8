"""Topset: the table that `topset export` writes of a journal; it comes back as it was, without comments.

What was prescribed and not done has rows of its own, which are left out. The rows may stand in any order.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from topset.ground.units import Load, Span, Unit
from topset.interchange.columns import Columns, Row, collect, columns, missing
from topset.interchange.flaws import LIMITS, NOTHING, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.guarding import unguarded
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import HEAVIEST, METRES_PER, MOST
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.ours import Found, brought_back
from topset.interchange.questions import settled
from topset.interchange.sessions import LiftDraft, lines_of
from topset.interchange.table import header_of, open_table, whole_table
from topset.model.journal import Entry, Journal, LiftedSet, LogItem, Readings
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale
from topset.model.program import Note
from topset.notation import parse_journal

NAME = "topset-csv"
OURS = (
    "date", "time", "title", "week", "line", "exercise", "superset", "set", "kind", "load", "unit", "body weight",
    "reps", "seconds", "distance", "distance unit", "per side", "rpe", "rpe to", "rir", "rir to", "notes",
    "session notes", "readings",
)  # fmt: skip
KNOWN = {name: name for name in OURS}
SIGNS = frozenset({"planned reps", "planned rest", "per side", "line"})
NEEDED = ("date", "line", "exercise", "set", "kind", "reps")
UNITS = {"kg": Unit.KG, "lb": Unit.LB}
YES = frozenset({"yes", "true", "1"})
NOTE, READINGS = "note", "readings"
LABEL = re.compile(r"[A-Z][1-9][0-9]?")
SCALES = (("rir", Scale.RIR, 0), ("rpe", Scale.RPE, 2))  # their least, in half points
MOST_EFFORT = 20
LAST_WEEK = 104
EMPTY = 0  # the line of a session without any

Key = tuple[datetime.date, datetime.time | None, str, int | None]


@dataclass(slots=True)
class Line:
    """One line of a session as it is collected: a note, readings, or an exercise with its sets by their numbers."""

    item: LogItem | None = None
    slug: str = ""
    label: str = ""
    note: str = ""
    sets: dict[int, LiftedSet] = field(default_factory=dict)

    def items(self) -> Iterator[LogItem]:
        """What it is in a journal; a set without a load after one with a load begins another line."""
        if self.item is not None:
            yield self.item
        if self.sets:
            yield from lines_of(
                LiftDraft(self.slug, sets=[self.sets[nth] for nth in sorted(self.sets)]),
                self.label,
                self.note,
            )


@dataclass(slots=True)
class Draft:
    """One session as it is collected, with the line of the file that it begins on."""

    begin: int
    lines: dict[int, Line] = field(default_factory=dict)
    rows: int = 0
    notes: int = 0


def recognise(head: bytes) -> bool:
    """By the columns that nobody else has."""
    return {cell.casefold() for cell in header_of(head)} >= SIGNS


def read(data: bytes, options: Options) -> Imported:
    """Read a table of our own."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    if lack := missing(cols, NEEDED, options.file):
        return Imported(NAME, questions=lack)
    known = settled(table, cols["date"], options)
    if not isinstance(known, Options):
        return Imported(NAME, questions=(known,))
    reading = Reading(Log(NAME, known), cols)
    collect(table, reading.log, reading.take)
    reading.log.remarks += whole_table(table, options.file)
    return brought_back(reading.log, tuple(reading.found()), Journal(unit=reading.unit))


class Reading:
    """The state of one reading: the sessions by what they are known by; two alike are told apart by their lines."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.sessions: dict[Key, list[Draft]] = {}
        self.units: Counter[Unit] = Counter()

    @property
    def unit(self) -> Unit:
        """The unit of most loads."""
        return self.units.most_common(1)[0][0] if self.units else self.log.options.unit or Unit.KG

    def take(self, line: int, cells: Row) -> None:
        """Account for one row."""
        kind = self._text(cells, "kind").casefold()
        if kind not in (NOTE, READINGS) and self._text(cells, "exercise") and not self._counted(cells):
            raise UnreadableError(NOTHING, "The set was planned and not done.")
        key = self._key(cells)
        place = whole(self._text(cells, "line"), "lines")
        if kind in (NOTE, READINGS):
            item = self._words(cells) if kind == NOTE else self._readings(cells)
            self._put(self._draft(key, place or 1, 0, line), place or 1, item)
        elif self._text(cells, "exercise"):
            self._set(key, place or 1, cells, line)
        else:
            self._draft(key, EMPTY, 0, line).lines[EMPTY] = Line()

    def _counted(self, cells: Row) -> bool:
        return any(self._text(cells, name) for name in ("reps", "seconds", "distance"))

    def found(self) -> Iterator[Found]:
        """The sessions in the order of the file."""
        drafts = ((key, draft) for key, alike in self.sessions.items() for draft in alike)
        for (date, time, title, week), draft in sorted(drafts, key=lambda each: each[1].begin):
            lines = (draft.lines[place] for place in sorted(draft.lines))
            items = tuple(item for line in lines for item in line.items())
            yield Found(Entry(date, items, time, title, week), draft.rows, draft.notes, draft.begin)

    def _text(self, cells: Row, name: str) -> str:
        return cells[self.cols[name]].strip()

    def _said(self, cells: Row, name: str) -> str:
        """A text as it was written."""
        return unguarded(cells[self.cols[name]])

    def _key(self, cells: Row) -> Key:
        date, time = self.log.moments.read(cells[self.cols["date"]])
        self.log.not_later(date)
        if clock := self._text(cells, "time"):
            time = self.log.moments.read(f"2000-01-01 {clock}")[1]
        week = whole(self._text(cells, "week"), "weeks")
        if week is not None and not 1 <= week <= LAST_WEEK:
            raise UnreadableError(LIMITS, f"{week} is no week of a program.")
        return date, time, self._said(cells, "title"), week

    def _draft(self, key: Key, place: int, nth: int, line: int) -> Draft:
        """The session that a row belongs to: the last of its kind, unless that has such a row already."""
        drafts = self.sessions.setdefault(key, [])
        lines = drafts[-1].lines if drafts else {}
        there = lines.get(place)
        if not drafts or EMPTY in (*lines, place) or (there and (not nth or nth in there.sets or there.item)):
            drafts.append(Draft(line))
        drafts[-1].rows += 1
        return drafts[-1]

    def _put(self, draft: Draft, place: int, item: LogItem) -> None:
        draft.lines[place] = Line(item)
        draft.notes += isinstance(item, Note)

    def _words(self, cells: Row) -> Note:
        return Note(self._said(cells, "session notes"))

    def _readings(self, cells: Row) -> Readings:
        text = self._said(cells, "readings")
        parsed = parse_journal(f"2000-01-01\n{text}\n")
        items = [item for entry in parsed.journal.entries for item in entry.items]
        if parsed.problems or len(items) != 1 or not isinstance(items[0], Readings):
            raise UnreadableError(NUMBER, f"{shown(text)} are no readings.")
        return items[0]

    def _set(self, key: Key, place: int, cells: Row, line: int) -> None:
        name, label = self._said(cells, "exercise"), self._text(cells, "superset")
        if label and not LABEL.fullmatch(label):
            raise UnreadableError(NUMBER, f"{shown(label)} is no label of a superset such as A1.")
        done = self._done(cells)
        slug = self.log.exercise(name).slug
        nth = whole(self._text(cells, "set"), "sets")
        drafts = self.sessions.get(key, ())
        there = drafts[-1].lines.get(place) if drafts else None
        nth = nth or (len(there.sets) + 1 if there else 1)
        if there and there.slug != slug:
            nth = 0  # another exercise on the same line: another session
        draft = self._draft(key, place, nth, line)
        found = draft.lines.setdefault(place, Line(slug=slug, label=label))
        found.sets[nth or 1] = done
        found.note = found.note or self._said(cells, "notes")
        self.log.book.counts[name] += 1
        self.log.book.kinds.setdefault(slug, set()).add(done.kind)

    def _done(self, cells: Row) -> LiftedSet:
        kind, count = self._count(cells)
        role = self._text(cells, "kind").casefold() or Role.WORK
        if role not in set(Role):
            raise UnreadableError(NUMBER, f"{shown(role)} is no kind of a set.")
        side = self._text(cells, "per side").casefold() in YES
        return LiftedSet(count, kind, self._amount(cells), self._effort(cells), Role(role), side)

    def _count(self, cells: Row) -> tuple[RepKind, int]:
        """What was counted, and how much of it."""
        metres = number(self._text(cells, "distance"))
        unit = self._text(cells, "distance unit").casefold() or "m"
        if metres is not None and unit not in METRES_PER:
            raise UnreadableError(NUMBER, f"{shown(unit)} is no unit of a distance.")
        counted = {
            RepKind.REPS: whole(self._text(cells, "reps")),
            RepKind.SECONDS: whole(self._text(cells, "seconds"), "seconds"),
            RepKind.METRES: None if metres is None else round(metres * METRES_PER[unit]),
        }
        said = [(kind, count) for kind, count in counted.items() if count is not None]
        if not said:
            raise UnreadableError(NOTHING, "No reps, no time and no distance are counted.")
        kind, count = said[0]
        if len(said) > 1 or not (kind is not RepKind.REPS) <= count <= MOST[kind]:
            raise UnreadableError(LIMITS, f"{' and '.join(f'{n:,} {k}' for k, n in said)} are no set.")
        return kind, count

    def _amount(self, cells: Row) -> Load | OwnWeight | None:
        load, written = number(self._text(cells, "load")), self._text(cells, "unit").casefold()
        if written and written not in UNITS:
            raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a load.")
        unit = UNITS.get(written) or self.log.options.unit
        own = self._text(cells, "body weight").casefold() in YES
        if load is None:
            return OwnWeight() if own else None
        if unit is None:
            raise UnreadableError(NUMBER, f"The load {load:g} has no unit; --unit says it.")
        if abs(load) > HEAVIEST[unit] or (load < 0 and not own):
            raise UnreadableError(LIMITS, f"{load:g}{unit} is nothing anybody lifts.")
        self.units[unit] += 1
        found = Load.of(round(load, 2), unit)
        return OwnWeight(found.grams, unit) if own else found

    def _effort(self, cells: Row) -> Effort | None:
        for name, scale, least in SCALES:
            low, high = number(self._text(cells, name)), number(self._text(cells, f"{name} to"))
            if low is not None:
                ends = low * 2, (low if high is None else high) * 2
                if any(end != round(end) for end in ends) or not least <= ends[0] <= ends[1] <= MOST_EFFORT:
                    raise UnreadableError(LIMITS, f"{name.upper()} {low:g} is out of range.")
                return Effort(Span(round(ends[0]), round(ends[1])), scale)
        return None


FORMAT = Format(NAME, "Topset (CSV)", recognise, read)
