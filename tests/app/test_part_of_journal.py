"""Some entries of a journal, put together from what was packed of it."""

from topset.app.log_journal import journal_of, part_of_journal, unpacked_journal
from topset.ground.units import Unit

ENTRIES = [f"2026-01-{day:02d}\nBench Press: {60 + day}kg x5 @RIR2, x5\nsleep 7h" for day in range(1, 29)]
NEW = "2026-02-01\nBench Press: 90kg x3"


def packed() -> bytes:
    found = unpacked_journal(ENTRIES, (), Unit.KG, b"").packed
    assert found
    return found


def test_entries_that_are_packed_and_others_are_read_as_they_would_be_without() -> None:
    some = [*ENTRIES[20:], NEW]
    assert part_of_journal(some, (), packed()) == journal_of(some)


def test_nothing_packed_and_what_is_damaged_cost_time_alone() -> None:
    assert part_of_journal([NEW], (), b"") == journal_of([NEW])
    assert part_of_journal([NEW], (), packed()[:-1]) == journal_of([NEW])
