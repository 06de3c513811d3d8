from benchmarks import journal_reading
from topset.notation import parse_journal


def test_the_journal_is_as_long_as_is_said() -> None:
    parsed = parse_journal(journal_reading.journal(1))
    assert parsed.problems == ()
    assert sum(len(lift.sets) for entry in parsed.journal.entries for lift in entry.lifts) == 5_000


def test_reading_and_writing_are_measured() -> None:
    results = journal_reading.run(years=1, recent=1, times=1)
    assert [result.unit for result in results] == ["s"] * 4 + ["ms"] * 4
    assert all(result.measured > 0 for result in results)
