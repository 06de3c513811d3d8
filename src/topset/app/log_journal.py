"""A journal put together from the texts of its entries, each of which is read once."""

from collections.abc import Iterable
from functools import lru_cache

from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal
from topset.notation import parse_journal


def journal_of(texts: Iterable[str], known: tuple[Exercise, ...] = ()) -> Journal:
    """The journal of these entries; of a text with mistakes, what could be read."""
    return Journal(tuple(entry for text in texts for entry in _entries(text, known)))


@lru_cache(maxsize=20_000)
def _entries(text: str, known: tuple[Exercise, ...]) -> tuple[Entry, ...]:
    return parse_journal(text, "", known).journal.entries
