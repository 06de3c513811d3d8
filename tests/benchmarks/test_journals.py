from pathlib import Path

import pytest

from benchmarks import estimates, journal_metrics

HEAD = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"


def test_all_metrics_of_a_journal() -> None:
    [result] = journal_metrics.run(sets=200, times=1)
    assert result.unit == "ms"
    assert result.measured > 0


def test_estimates_foretell_a_steady_lifter(tmp_path: Path) -> None:
    rows = [
        f'2021-03-{day:02d} 18:00:00,"Mon",1h,"Bench Press (Barbell)",{order},{80 + day / 10:.1f},5,0,0,"","",\n'
        for day in range(1, 25, 2)
        for order in (1, 2)
    ]
    (tmp_path / "steady.csv").write_text(HEAD + "".join(rows))
    results = estimates.run(str(tmp_path))
    assert [result.what.partition(": ")[2] for result in results] == [
        "the filter",
        "last value",
        "best of last three",
        "plain Epley of the last heaviest set",
    ]
    assert all(result.measured < 1 and "8 sessions" in result.note for result in results)


def test_without_logs_nothing_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOPSET_LOGS", raising=False)
    assert estimates.run() == []
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    assert estimates.run(str(tmp_path)) == []
