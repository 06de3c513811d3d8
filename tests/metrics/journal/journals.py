"""Journals for the tests, written as they are."""

from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete
from topset.notation import parse_journal


def log(text: str, athlete: Athlete | None = None) -> Log:
    """The log of a text that has nothing wrong with it."""
    parsed = parse_journal(text)
    assert parsed.problems == ()
    return Log.of(parsed.journal, athlete)
