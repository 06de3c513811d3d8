"""Write sets, readings and notes into a journal: each line read first, then all of them in one step."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from topset.app.log_lines import (
    ReadLines,
    head_lines,
    head_of,
    item_lines,
    lines_of,
    marked,
    moved,
    read_lines,
)
from topset.app.log_longer import Longer, answered, longer
from topset.app.log_place import filled, meant, new_entry, too_far_ahead
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Lift, LogItem
from topset.model.program import NO_COMMENTS
from topset.notation import is_journal, parse_journal
from topset.notation.printer.program import comment_line
from topset.store.journal_file import Splice, change
from topset.store.journal_lines import Outline, Stretch, outline

TYPED = "<text>"
ID = re.compile(r"[\w-]{4,64}")


@frozen
class Request:
    """Lines for the entry of `head`, or for those whose heads stand among the lines.

    Of `head`, time, title and week are what a new entry gets and an old one lacks; only an entry that says nothing else
    is meant. `id` names the request, "" for none: asked for twice it is done once. `known` are the exercises of the
    program, `weeks` is its last one, 0 where none is known. After the day behind `today` nothing was done yet.
    `only_lifts` keeps title and week from an entry of readings alone.
    """

    text: str
    head: Entry
    id: str = ""
    known: tuple[Exercise, ...] = ()
    only_lifts: bool = False
    file: str = TYPED
    today: datetime.date | None = None
    weeks: int = 0


@frozen
class LogLine:
    """One line of the journal after the change, by its number."""

    line: int
    text: str


@frozen
class Logged:
    """What was written, or the problems for which nothing was.

    `entries` are the heads to which something was added, `new` those made for it; `before` is what stood at a line that
    was corrected or removed. Where the request had been done before, nothing is `changed`.
    """

    file: str
    problems: tuple[Reason, ...] = ()
    entries: tuple[LogLine, ...] = ()
    lines: tuple[LogLine, ...] = ()
    new: tuple[LogLine, ...] = ()
    before: tuple[LogLine, ...] = ()
    changed: bool = False


@dataclass(slots=True)
class _Draft:
    """A change in the making: the lines so far, and where in them what is new stands (from 0)."""

    lines: list[str]
    splices: list[Splice] = field(default_factory=list)
    problems: list[Reason] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)

    def splice(self, at: int, removed: int, lines: Sequence[str]) -> None:
        """Change the lines, and move along what is known of those below."""
        self.splices.append(Splice(at, removed, tuple(lines)))
        self.lines[at : at + removed] = lines
        by = len(lines) - removed
        for places in (self.heads, self.added, self.new):
            places[:] = [place + by if place >= at + removed else place for place in places]


@frozen
class _Piece:
    """Lines of the request for one entry; the first of them is line `start` of the request, from 0."""

    wish: Entry
    lines: tuple[str, ...]
    start: int
    dated: bool


def log_sets(name: str, request: Request) -> Logged:
    """Write `request` into the journal of that file, which is made if there is none."""
    if request.id and not ID.fullmatch(request.id):
        message = f'"{request.id}" cannot be the name of a request.'
        return Logged(name, (Reason("JNL006", message, "Use 4 to 64 letters, digits and hyphens."),))

    def edit(lines: tuple[str, ...]) -> tuple[Sequence[Splice], Logged]:
        return log_into(lines, request, name)

    done = change(Path(name), edit)
    return Logged(name, (done,)) if isinstance(done, Reason) else done


def log_into(lines: Sequence[str], request: Request, file: str = "") -> tuple[Sequence[Splice], Logged]:
    """What `request` changes in the lines of a journal, and the answer."""
    if request.id and _done_before(lines, request.id):
        return (), Logged(file)
    if reason := _no_journal(lines, file):
        return (), Logged(file, (reason,))
    draft = _Draft(list(lines))
    pieces, problems = _pieces(request)
    problems += [flaw for piece in pieces for flaw in _impossible(piece.wish, request)]
    for piece in pieces:
        _add(draft, piece, request)
    if not pieces and not problems:
        problems = [Reason("JNL001", "There is nothing to write.", 'Write "Bench Press: 80kg x5 @RIR2".')]
    problems += draft.problems
    if problems:
        return (), Logged(file, tuple(problems))
    return draft.splices, _logged(draft, file)


def _logged(draft: _Draft, file: str) -> Logged:
    def shown(places: Iterable[int]) -> tuple[LogLine, ...]:
        return tuple(LogLine(at + 1, draft.lines[at]) for at in sorted(set(places)))

    return Logged(
        file, (), shown(draft.heads), shown(draft.added), shown(draft.new), changed=bool(draft.splices)
    )


def _done_before(lines: Sequence[str], name: str) -> bool:
    """Whether a comment of the journal holds that name."""
    asked = re.compile(rf"#.*\bid {re.escape(name)}(?![\w-])")
    return any(name in line and asked.search(line) for line in lines)


def _no_journal(lines: Sequence[str], file: str) -> Reason | None:
    text = "\n".join(lines[:200])
    if not text.strip() or is_journal(text, file) or not parse_journal(text).problems:
        return None
    return Reason("JNL002", f"{file} is no journal.", "Name a journal, such as log.topset-log.")


def _impossible(head: Entry, request: Request) -> Iterator[Reason]:
    """A date that has not come yet, a week that the program does not have."""
    if ahead := too_far_ahead(head.date, request.today, " with --date"):
        yield ahead
    if request.weeks and (head.week or 0) > request.weeks:
        message = f"The program has no week {head.week}."
        yield Reason("JNL010", message, f"Its weeks are 1 to {request.weeks}: name one of them with --week.")


def _pieces(request: Request) -> tuple[list[_Piece], list[Reason]]:
    """The request, parted at the heads that stand in it."""
    lines = lines_of(request.text)
    parts = outline(lines)
    found: list[_Piece] = []
    problems: list[Reason] = []
    if parts.header:
        found.append(_Piece(request.head, tuple(lines[: parts.header]), 0, dated=False))
    above = parts.header
    for stretch in parts.entries:
        head, flaws = head_of("\n".join((*[""] * above, *lines[above : stretch.head + 1])))
        problems += [moved(flaw, 0, request.file) for flaw in flaws]
        if head:
            start = stretch.head + 1
            found.append(_Piece(head, tuple(lines[start : stretch.stop]), start, dated=True))
        above = stretch.stop
    if found and (rest := [line for line in lines[above:] if line.strip()]):
        found[-1] = replace(found[-1], lines=(*found[-1].lines, *rest))
    return found, problems


def _add(draft: _Draft, piece: _Piece, request: Request) -> None:
    """Bring one piece into the draft, or its problems."""
    journal = outline(draft.lines)
    place = _place(journal, piece, request)
    if request.only_lifts and not piece.dated and not any(isinstance(i, Lift) for i in place.read.items):
        piece = replace(piece, wish=replace(piece.wish, title="", week=None))
        place = _place(journal, piece, request)
    read = place.read
    problems = [reason for reason in read.problems if not answered(reason, read, place.longer)]
    if problems:
        draft.problems += [moved(reason, piece.start - read.first, request.file) for reason in problems]
    elif place.found:
        _extend(draft, place, piece, request.id)
    else:
        _begin(draft, journal, piece, read, request.id)


@frozen
class _Place:
    """A piece read where it is to stand: in an entry that was `found` or in a new one.

    `offset` leads from the lines read to those of the journal, from 0; `longer` are lines of the entry that go on.
    """

    read: ReadLines
    found: tuple[Stretch, Entry] | None
    offset: int
    longer: tuple[Longer, ...]


def _place(journal: Outline, piece: _Piece, request: Request) -> _Place:
    """Read a piece below the header of the journal and the lines of its entry."""
    found = meant(journal, piece.wish)
    header = journal.lines[: journal.header]
    if found is None:
        head = head_lines(replace(piece.wish, comments=NO_COMMENTS))
        return _Place(read_lines(piece.lines, (*header, *head), known=request.known), None, 0, ())
    before = (*header, *journal.lines[found[0].head : found[0].stop])
    read = read_lines(piece.lines, before, known=request.known)
    return _Place(read, found, found[0].head - len(header) - 1, longer(read, before))


def _begin(draft: _Draft, journal: Outline, piece: _Piece, read: ReadLines, name: str) -> None:
    """A new entry."""
    heads = head_lines(piece.wish)
    texts = _texts(_named(read.items, name), read, piece)
    at, lines = new_entry(journal, piece.wish, [*heads, *texts])
    draft.splice(at, 0, lines)
    head = at + lines.index(heads[-1])
    draft.heads.append(head)
    draft.new.append(head)
    draft.added += range(head + 1, head + 1 + len(texts))


def _extend(draft: _Draft, place: _Place, piece: _Piece, name: str) -> None:
    """More lines for an entry that is there, or longer ones."""
    assert place.found
    (stretch, there), read = place.found, place.read
    taken = {nth for each in place.longer for nth in each.taken}
    for nth, each in enumerate(place.longer):
        lift = marked(each.lift, _id(name)) if name and not nth else each.lift
        draft.splice(each.line + place.offset, 1, item_lines(lift, read.book)[-1:])
        draft.added.append(each.line + place.offset)
    rest = [item for nth, item in enumerate(read.items) if nth not in taken]
    texts = _texts(rest if taken else _named(rest, name), read, piece)
    remarks = list(_remarks(piece))
    if not texts and remarks and place.longer:  # behind the entry they would be those of the next one
        first = min(each.line for each in place.longer) + place.offset
        draft.splice(first, 0, remarks)
        draft.added += range(first, first + len(remarks))
        stretch = replace(stretch, stop=stretch.stop + len(remarks))
    else:
        texts = [*remarks, *texts]
    if texts:
        draft.splice(stretch.stop, 0, texts)
        draft.added += range(stretch.stop, stretch.stop + len(texts))
    head = filled(there, piece.wish)
    if head != there:
        draft.splice(stretch.head, 1, head_lines(head)[-1:])
    draft.heads.append(stretch.head)


def _remarks(piece: _Piece) -> Iterator[str]:
    """The comments of the request's own head, which an entry that is there has no place for."""
    remarks = piece.wish.comments
    yield from map(comment_line, (*remarks.above, *filter(None, (remarks.beside,))))


def _texts(items: Iterable[LogItem], read: ReadLines, piece: _Piece) -> list[str]:
    """New lines in canonical form, and the comments behind the last of the request."""
    texts = [line for item in items for line in item_lines(item, read.book)]
    last = max((n for n, line in enumerate(piece.lines) if not line.lstrip().startswith("#")), default=-1)
    return [*texts, *(line.strip() for line in piece.lines[last + 1 :])]


def _named(items: Sequence[LogItem], name: str) -> list[LogItem]:
    """The items, the first with the name of the request."""
    return [marked(item, _id(name)) if name and not nth else item for nth, item in enumerate(items)]


def _id(name: str) -> str:
    return f"id {name}"
