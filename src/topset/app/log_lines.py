"""Lines on their way into a journal: read where they are to stand, printed as they are written there."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace

from topset.ground.frozen import frozen
from topset.ground.reason import Edit, Reason
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal, Lift, LogItem
from topset.model.program import NO_COMMENTS, Comments
from topset.notation import parse_journal, print_journal, print_lift
from topset.notation.printer.names import Book
from topset.notation.printer.program import commented

ANY_DAY = datetime.date(2000, 1, 1)


@frozen
class ReadLines:
    """What some lines say among others. `above` are the items before them; `book` names exercises by slug.

    Places count from the first line of all that was read; the lines themselves begin behind line `first`. `problems`
    are those of the lines, `around` counts those of the lines around.
    """

    items: tuple[LogItem, ...]
    above: tuple[LogItem, ...]
    first: int
    book: Book
    problems: tuple[Reason, ...]
    around: int


def read_lines(
    lines: Sequence[str], before: Sequence[str], after: Sequence[str] = (), known: Iterable[Exercise] = ()
) -> ReadLines:
    """Read `lines` between those `before` and `after` them; `known` are the exercises of the program."""
    known = tuple(known)
    parsed = parse_journal("\n".join((*before, *lines, *after)), known=known)
    first, last = len(before), len(before) + len(lines)
    items = [item for entry in parsed.journal.entries for item in entry.items]
    mine = [r for r in parsed.problems if r.place and first < r.place.line <= last]
    own = (*known, *(each.exercise for each in parsed.journal.own))
    return ReadLines(
        items=tuple(i for i in items if i.place and first < i.place.line <= last),
        above=tuple(i for i in items if i.place and i.place.line <= first),
        first=first,
        book={each.slug: each.name for each in own},
        problems=tuple(mine),
        around=len(parsed.problems) - len(mine),
    )


def moved(reason: Reason, by: int, file: str = "") -> Reason:
    """The same reason `by` lines further down, in `file`."""
    if reason.place is None:
        return reason
    fix = tuple(
        Edit(replace(e.place, line=e.place.line + by, file=file or e.place.file), e.text) for e in reason.fix
    )
    place = replace(reason.place, line=reason.place.line + by, file=file or reason.place.file)
    return replace(reason, place=place, fix=fix)


def head_of(line: str) -> tuple[Entry | None, tuple[Reason, ...]]:
    """The entry that a line begins, without what belongs to it, and what is wrong with the line."""
    parsed = parse_journal(line)
    return (parsed.journal.entries[0] if parsed.journal.entries else None), parsed.problems


def head_lines(entry: Entry) -> list[str]:
    """The head of an entry with its comments."""
    return lines_of(print_journal(Journal((replace(entry, items=()),))))


def item_lines(item: LogItem, book: Book) -> list[str]:
    """A line with its comments."""
    return list(commented(item_text(item, book), item.comments))


def item_text(item: LogItem, book: Book) -> str:
    """A line without its comments."""
    if isinstance(item, Lift):
        return print_lift(item, book)
    alone = Journal((Entry(ANY_DAY, (replace(item, comments=NO_COMMENTS),)),))
    return lines_of(print_journal(alone))[1]


def lines_of(text: str) -> list[str]:
    """The lines of a text: only line ends part them, and not the other characters that Python takes for such."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def marked(item: LogItem, words: str) -> LogItem:
    """The item with `words` in the comment beside it."""
    beside = f"{item.comments.beside}; {words}" if item.comments.beside else words
    return replace(item, comments=Comments(item.comments.above, beside))
