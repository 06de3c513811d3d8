"""What Topset itself wrote, brought back: whole entries, each such as a journal can say."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from topset.ground.frozen import frozen
from topset.interchange.flaws import LIMITS, UnreadableError
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.model.journal import Entry, Journal
from topset.model.program import OwnExercise
from topset.notation import parse_journal, print_journal


@frozen
class Found:
    """An entry as it was read: how many rows it came from, how many of them are notes, and the line of the first."""

    entry: Entry
    rows: int
    notes: int = 0
    line: int = 0


def brought_back(log: Log, found: Sequence[Found], journal: Journal) -> Imported:
    """The import of entries; `journal` has what stands around them.

    The rows are counted already; those of an entry that no journal can say are left out.
    """
    whole = replace(journal, own=(*journal.own, *log.book.own()))
    known = {each.exercise.slug for each in whole.own}
    there = tuple(OwnExercise(each) for each in log.options.own if each.slug not in known)
    kept = tuple(_kept(log, found, replace(whole, own=(*whole.own, *there))))
    for each in kept:
        log.taken += each.rows - each.notes
        log.notes += each.notes
        log.sets += sum(len(lift.sets) for lift in each.entry.lifts)
    entries = tuple(each.entry for each in kept)
    return Imported(
        log.app,
        entries,
        whole.own,
        whole.unit,
        log.summary,
        log.book.met(),
        (*log.remarks, *log.book.remarks()),
        journal=replace(whole, entries=entries),
    )


def _kept(log: Log, found: Sequence[Found], journal: Journal) -> Iterator[Found]:
    """The entries that are read as they are written."""
    if _said(replace(journal, entries=tuple(each.entry for each in found))):
        yield from found
        return
    for each in found:
        if _said(replace(journal, entries=(each.entry,))):
            yield each
        else:
            message = f"no journal can say the session of {each.entry.date}, with {each.rows} rows."
            log.skip(UnreadableError(LIMITS, message), each.line)
            log.left_out[LIMITS] += each.rows - 1


def _said(journal: Journal) -> bool:
    """Whether the entries of a journal are read as they are written."""
    parsed = parse_journal(print_journal(journal))
    return not parsed.problems and parsed.journal.entries == journal.entries
