import json
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.machine import machine
from benchmarks.page import page, renewed, text
from benchmarks.result import Result, figure, middle

from benchmarks import expand, long_day, memory, parse_and_lint, programs, start_up
from topset.ground.reason import Severity
from topset.lint.engine import check
from topset.notation import format_text, parse

ATHLETE = """level = "beginner"
goal = "hypertrophy"
weeks = 4
gym = "commercial"
[days]
mon = 30
thu = 30
"""


@pytest.mark.parametrize("program", [programs.repeated(4), programs.rising(4), programs.written_out(4)])
def test_programs_are_canonical_and_free_of_errors(program: str) -> None:
    parsed = parse(program)
    assert parsed.problems == ()
    assert format_text(program) == (program, ())
    assert not [found for found in check(parsed.program) if found.severity is Severity.ERROR]


def test_weeks_written_out_are_all_different() -> None:
    weeks = [block.days for block in parse(programs.written_out(12)).program.blocks]
    assert len(weeks) == 12
    assert all(len(days) == 5 and all(len(day.lines) == 6 for day in days) for days in weeks)
    assert not any(one == other for i, one in enumerate(weeks) for other in weeks[:i])


def test_start_up() -> None:
    results = start_up.run(weeks=1, days=1, lines=1, times=1)
    assert [result.target for result in results] == [100, None, 300, None, None]
    assert all(result.measured > 0 and result.unit == "ms" for result in results)


def test_a_command_that_fails_is_no_measurement() -> None:
    with pytest.raises(RuntimeError, match="no-such-file"):
        start_up.command_seconds(["check", "no-such-file.topset"])


def test_parse_and_lint() -> None:
    different, repeated = parse_and_lint.run(weeks=1, days=1, lines=2, times=1)
    assert different.measured > 0
    assert repeated.measured > 0


def test_expand_by_ourselves() -> None:
    results = expand.run(weeks=(1, 2), days=1, lines=2, times=1, beside=False)
    assert [result.unit for result in results] == ["ms", "ms"]
    assert all(result.measured > 0 for result in results)


def test_expand_beside_streprogen(tmp_path: Path) -> None:
    fake = """
class _Day:
    def __enter__(self): return self
    def __exit__(self, *_): pass
class Program:
    def __init__(self, name, duration, percent_inc_per_week): self.exercises = 0
    def Day(self, name): return _Day()
    def DynamicExercise(self, name, start_weight): self.exercises += 1
    def render(self): assert self.exercises == 6
"""
    (tmp_path / "streprogen.py").write_text(fake, encoding="utf-8")
    info = tmp_path / "streprogen-4.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: streprogen\nVersion: 4.1\n", encoding="utf-8"
    )
    asked = [sys.executable, str(expand.THEIRS), "2", "3", "2", "8", "52"]
    done = subprocess.run(
        asked, capture_output=True, text=True, check=True, env={"PYTHONPATH": str(tmp_path)}
    )
    answer = json.loads(done.stdout)
    assert answer["version"] == "4.1"
    assert [len(rounds) for rounds in answer["seconds"]] == [2, 2]


def test_memory(tmp_path: Path) -> None:
    athlete = tmp_path / "athlete.toml"
    athlete.write_text(ATHLETE, encoding="utf-8")
    (result,) = memory.run(athlete, seconds=1)
    assert 10 < result.measured < 1000
    assert result.unit == "MB"


def test_the_page_names_the_machine_and_sets_targets_beside_results() -> None:
    results = [
        Result("slow", 120.4, "ms", 100.0, "why"),
        Result("quick", 1.234, "ms", 2.0),
        Result("free", 15, "MB"),
    ]
    written = page(results, machine())
    assert f"CPython {sys.version.split()[0]}" in written or "Python" in written
    assert "| slow | 120 ms | 100 ms | missed; why |" in written
    assert "| quick | 1.23 ms | 2 ms |  |" in written
    assert "| free | 15.0 MB |  |  |" in written
    assert text(results).splitlines()[1].split("  ")[0] == "slow"


def test_the_middle_is_the_median_in_milliseconds() -> None:
    assert middle([0.003, 0.001, 0.5]) == 3
    assert [figure(n) for n in (0.5, 12.34, 345.6)] == ["0.50", "12.3", "346"]


def test_long_day() -> None:
    (result,) = long_day.run(sizes=(10,))
    assert (result.what, result.unit) == ("parse and lint a line: one day of 10 lines", "µs")
    assert result.measured > 0


def test_rows_that_are_measured_again_take_the_place_of_the_old_ones() -> None:
    before = page([Result("a", 1.0, "s"), Result("b", 2.0, "s")], "a machine")
    after = renewed(before, [Result("b", 3.0, "s"), Result("c", 4.0, "s")])
    assert after == page([Result("a", 1.0, "s"), Result("b", 3.0, "s"), Result("c", 4.0, "s")], "a machine")
