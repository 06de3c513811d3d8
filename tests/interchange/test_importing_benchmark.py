from collections.abc import Callable, Iterator

import pytest
from benchmarks.importing import hevy, run, strong
from imports import read_kg


@pytest.mark.parametrize("rows", [strong, hevy])
def test_the_histories_that_are_measured_are_read_whole(rows: Callable[[int], Iterator[str]]) -> None:
    found = read_kg("".join(rows(400)))
    assert (found.summary.sets, found.summary.left_out, len(found.entries)) == (400, 0, 20)
    assert [met for met in found.exercises if met.own] == []


def test_a_run_over_few_rows_measures_everything() -> None:
    results = run(small=100, large=200, times=1)
    assert [result.unit for result in results] == ["s", "s", "s", "MB", "s", "MB"]
    assert all(result.measured > 0 for result in results)
