import re
from pathlib import Path

import pytest

from cli.conftest import EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
DAY = ("--date", "2026-03-11")
PLAN = """program "P"
goal hypertrophy
unit kg

weeks 1-4
day mon 60min
Back Squat: 3x5-8 @100kg progress double +2.5kg

day thu 60min
Bench Press: 3x5-8 @80kg progress double +2.5kg
"""


@pytest.fixture
def plan(tmp_path: Path) -> str:
    (tmp_path / "plan.topset").write_text(PLAN, encoding="utf-8")
    return str(tmp_path / "plan.topset")


def test_the_program_goes_to_standard_output_and_the_reasons_beside_it(topset: Topset, plan: str) -> None:
    result = topset("replan", plan, "--week", "2", "--missed", "mon", "--date", "2026-03-03")
    assert result.exit_code == 0, result.output
    assert (
        "week 2\nday thu 60min\nBench Press: 3x5-8 @80kg progress double +2.5kg\nBack Squat" in result.stdout
    )
    assert "because Monday is missed" in result.stderr
    assert "because Monday is missed" not in result.stdout


def test_a_diff_shows_the_week_alone(topset: Topset, plan: str) -> None:
    result = topset("replan", plan, "--week", "2", "--move", "mon=tue", "--date", "2026-03-02", "--diff")
    assert result.exit_code == 0
    lines = [line for line in result.stdout.splitlines() if re.match(r"[+-](?![+-])", line)]
    assert lines == ["+# replanned: mon on tue", "-day mon 60min", "+day tue 60min"]


def test_out_writes_a_file_and_write_its_own(topset: Topset, plan: str, tmp_path: Path) -> None:
    change = ("replan", plan, "--week", "2", "--minutes", "20", "--date", "2026-03-02")
    assert topset(*change, "--out", "new.topset").exit_code == 0
    assert "week 2\nday mon 20min" in (tmp_path / "new.topset").read_text("utf-8")
    assert "FIL011" in topset(*change, "--out", "new.topset").stderr
    assert Path(plan).read_text("utf-8") == PLAN
    assert topset(*change, "--write").exit_code == 0
    assert Path(plan).read_text("utf-8") == (tmp_path / "new.topset").read_text("utf-8")
    again = topset(*change, "--write")
    assert "Nothing changes." in again.stdout
    assert "written" not in again.stdout


def test_nothing_changes_where_nothing_changed(topset: Topset) -> None:
    result = topset("replan", PROGRAM, LOG, *DAY, "--diff")
    assert result.exit_code == 0
    assert result.stdout.startswith("Week 2\nNothing changes.")


def test_the_example_with_its_journal(topset: Topset) -> None:
    result = topset("replan", PROGRAM, LOG, *DAY, "--minutes", "45", "--without", "rack", "--diff")
    assert result.exit_code == 0, result.output
    assert "Thursday: 45 minutes instead of 105." in result.stdout
    assert "there is no rack on Thursday" in result.stdout


def test_json(topset: Topset, plan: str) -> None:
    answer = data(topset("replan", plan, "--week", "2", "--missed", "mon", "--date", "2026-03-03", "--json"))
    assert answer["changed"] is True
    assert answer["week"] == 2
    assert answer["changes"][0]["reason"]["code"] == "RPL102"
    assert answer["changes"][0]["exercise"] == "back_squat"
    assert answer["text"].startswith('program "P"')


@pytest.mark.parametrize(
    "words",
    [("--missed", "x"), ("--missed", "tue"), ("--week", "9"), ("--without", "qqq"), ("--date", "tomorrow")],
)
def test_wrong_input(topset: Topset, plan: str, words: tuple[str, str]) -> None:
    assert topset("replan", plan, *words).exit_code == 2
    assert Path(plan).read_text("utf-8") == PLAN


def test_it_cannot_be_written_to_two_places(topset: Topset, plan: str) -> None:
    assert topset("replan", plan, "--write", "--out", "new.topset").exit_code == 2
    assert topset("replan", "-", "--write", text=PLAN).exit_code == 2


def test_there_is_no_week_nought(topset: Topset, plan: str) -> None:
    assert topset("replan", plan, "--week", "0").exit_code == 2
