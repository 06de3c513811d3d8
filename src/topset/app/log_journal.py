"""A journal put together from the texts of its entries, each of which is read once."""

from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache

from topset.ground.frozen import frozen
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal
from topset.notation import parse_journal


@frozen
class _Among:
    """Exercises that an entry may name, told apart by how they look: they hold mappings, which have no hash."""

    look: str
    known: tuple[Exercise, ...] = field(compare=False)


def journal_of(texts: Iterable[str], known: tuple[Exercise, ...] = ()) -> Journal:
    """The journal of these entries; of a text with mistakes, what could be read."""
    among = _Among("\n".join(map(repr, known)), known)
    return Journal(tuple(entry for text in texts for entry in _entries(text, among)))


@lru_cache(maxsize=20_000)
def _entries(text: str, among: _Among) -> tuple[Entry, ...]:
    return parse_journal(text, "", among.known).journal.entries
