"""Read a journal, most of it from what was read before."""

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from topset.ground.frozen import frozen
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal
from topset.model.program import Allowance
from topset.notation import ParsedJournal, parse_journal
from topset.store import journal_cache
from topset.store.journal_lines import Outline, outline
from topset.store.journal_packing import Packed, Packer, Unpacker
from topset.store.text_file import TextFile, digest

SMALL = 30_000  # characters: what is shorter is read in the time it takes to look it up


MONTH = 31  # days: a piece may begin so long before its last entry


class Back(NamedTuple):
    """How far back is looked: so many days before the last entry up to a date."""

    until: datetime.date
    days: int


@frozen
class Piece:
    """Entries of one month, from line `start` on, counted from 0; `name` is the digest of their text.

    `date` is one of theirs, None where the calendar has no such day.
    """

    start: int
    text: str
    name: str
    date: datetime.date | None


def read_journal(
    source: TextFile, known: Iterable[Exercise] = (), small: int = SMALL, back: Back | None = None
) -> ParsedJournal:
    """As `parse_journal` of the text of `source`, which comes from a file; a long one in far less time when read again.

    With a mistake anywhere the whole text is read anew, and nothing is kept. Of what was kept, sets have no places of
    their own; their lines have. With `back`, months of a long journal that lie further back are left out: who does not
    look at them need not wait for them.
    """
    known = tuple(known)
    file = str(source.path)
    if len(source.text) < small:
        return parse_journal(source.text, file, known)
    found = _from_pieces(source, file, known, back)
    return found or parse_journal(source.text, file, known)


def _from_pieces(
    source: TextFile, file: str, known: tuple[Exercise, ...], back: Back | None
) -> ParsedJournal | None:
    """The journal put together from pieces; None where its text has mistakes."""
    lines = source.text.removeprefix("\ufeff").split("\n")
    parts = outline(lines)
    head = lines[: parts.header]
    header = parse_journal("\n".join(head), file, known)
    if header.problems or not parts.entries:
        return None
    pieces = list(_pieces(parts, _signature(head, known)))
    kept = journal_cache.load(source.path)
    missing = [piece for piece in pieces if piece.name not in kept]
    if missing:
        fresh = _read(missing, head, known)
        if fresh is None:
            return None
        kept = {p.name: kept[p.name] if p.name in kept else fresh[p.name] for p in pieces}
        journal_cache.save(source.path, kept)
    return ParsedJournal(_joined(header.journal, _recent(pieces, back), kept, file))


def _recent(pieces: list[Piece], back: Back | None) -> list[Piece]:
    """The pieces that are looked at; all where nobody says how many."""
    dates = [piece.date for piece in pieces if piece.date and back and piece.date <= back.until]
    if back is None or not dates:
        return pieces
    newest, days = max(dates), datetime.timedelta(back.days + MONTH)
    return [piece for piece in pieces if piece.date is None or newest - piece.date < days]


def _signature(head: list[str], known: tuple[Exercise, ...]) -> str:
    """What the reading of every piece depends on: the header, and the exercises of the program."""
    return _digest("\n".join((*head, *map(repr, known))))


def _pieces(parts: Outline, signature: str) -> Iterator[Piece]:
    """The text below the header, parted where a month ends. Comments above an entry belong to its piece."""
    start, entries = parts.header, parts.entries
    for before, entry in zip(entries, (*entries[1:], None), strict=True):
        if entry is not None and _month(before.date) == _month(entry.date):
            continue
        stop = before.stop if entry is not None else len(parts.lines)
        text = "\n".join(parts.lines[start:stop])
        yield Piece(start, text, _digest(f"{signature}\n{text}"), before.date)
        start = stop


def _digest(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"))


def _month(date: object) -> str:
    return str(date)[:7]


def _read(missing: list[Piece], head: list[str], known: tuple[Exercise, ...]) -> dict[str, Packed] | None:
    """The pieces that are not known yet, read all at once below the header and packed; None with a mistake."""
    parsed = parse_journal("\n".join((*head, *(piece.text for piece in missing))), known=known)
    if parsed.problems:
        return None
    journal = parsed.journal
    entries, allowances = iter(journal.entries), iter(journal.allowances)
    entry, allowance = next(entries, None), next(allowances, None)
    found: dict[str, Packed] = {}
    alike: dict[Packed, Packed] = {}
    start = len(head) + 1
    for piece in missing:
        stop = start + piece.text.count("\n") + 1
        inside: list[Entry] = []
        while entry is not None and entry.place and entry.place.line < stop:
            inside.append(entry)
            entry = next(entries, None)
        allowed: list[Allowance] = []
        while allowance is not None and allowance.place.line < stop:
            allowed += [allowance] if allowance.place.line >= start else []
            allowance = next(allowances, None)
        last = piece is missing[-1]
        found[piece.name] = Packer(start, alike).packed(inside, allowed, journal.end_comments if last else ())
        start = stop
    return found


def _joined(header: Journal, pieces: list[Piece], kept: dict[str, Packed], file: str) -> Journal:
    entries: list[Entry] = []
    allowances = list(header.allowances)
    end: tuple[str, ...] = ()
    unpacker = Unpacker(file)
    for piece in pieces:
        more, allowed, end = unpacker.unpacked(kept[piece.name], piece.start + 1)
        entries += more
        allowances += allowed
    return Journal(tuple(entries), header.unit, header.own, header.header, end, tuple(allowances))
