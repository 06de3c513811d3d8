from pathlib import Path

import pytest

from cli.conftest import EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
PLAN = """program "P"
goal strength
unit kg

weeks 1-4
day mon
Back Squat: 3x5-8 @100kg progress double +2.5kg
"""
DAY = ("--date", "2026-03-03")
DONE = "2026-03-02 week 1\nBack Squat: 100kg x8, x8, x8\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    plan, log = tmp_path / "plan.topset", tmp_path / "log.topset-log"
    plan.write_text(PLAN, encoding="utf-8")
    log.write_text(DONE, encoding="utf-8")
    return str(plan), str(log)


def test_the_program_goes_to_standard_output_and_the_reasons_beside_it(
    topset: Topset, files: tuple[str, str]
) -> None:
    result = topset("adapt", *files, *DAY)
    assert result.exit_code == 0, result.output
    assert "Back Squat: 3x5-8 @{100 102.5}kg progress double +2.5kg\n" in result.stdout
    assert "every set full: 102.5kg next" in result.stderr
    assert "every set full" not in result.stdout


def test_a_diff_shows_only_the_lines_that_change(topset: Topset, files: tuple[str, str]) -> None:
    result = topset("adapt", *files, *DAY, "--diff")
    assert result.exit_code == 0
    assert "\n-Back Squat: 3x5-8 @100kg" in result.stdout
    assert result.stdout.count("\n+") == 2


def test_out_writes_a_file_and_never_over_one(topset: Topset, files: tuple[str, str], tmp_path: Path) -> None:
    assert topset("adapt", *files, *DAY, "--out", "new.topset").exit_code == 0
    assert "102.5" in (tmp_path / "new.topset").read_text("utf-8")
    again = topset("adapt", *files, *DAY, "--out", "new.topset")
    assert again.exit_code == 2
    assert "FIL011" in again.stderr
    assert topset("adapt", *files, *DAY, "--out", "new.topset", "--force").exit_code == 0
    assert Path(files[0]).read_text("utf-8") == PLAN


def test_adapting_again_changes_nothing(topset: Topset, files: tuple[str, str]) -> None:
    topset("adapt", *files, *DAY, "--out", "new.topset")
    result = topset("adapt", "new.topset", files[1], *DAY, "--diff")
    assert result.exit_code == 0
    assert result.stdout.startswith("Nothing changes.")


def test_json(topset: Topset, files: tuple[str, str]) -> None:
    answer = data(topset("adapt", *files, *DAY, "--json"))
    assert answer["changed"] is True
    assert answer["changes"][0]["reason"]["code"] == "ADP101"
    assert answer["text"].startswith('program "P"')


def test_the_example_with_its_journal(topset: Topset) -> None:
    result = topset("adapt", PROGRAM, LOG, "--date", "2026-03-10", "--diff")
    assert result.exit_code == 0, result.output
    assert "+Leg Press: 3x10-15 @{140 142.5}kg @RIR2 rest 2:00" in result.stdout


@pytest.mark.parametrize("text", ["day mon\nBack Squat: 3x5\n", "weeks 1-4\nday mon\nBack Squat: 3y5\n"])
def test_wrong_input(topset: Topset, files: tuple[str, str], tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.topset").write_text(text, encoding="utf-8")
    assert topset("adapt", "bad.topset", files[1]).exit_code == 2
    assert topset("adapt", files[0], "none.topset-log").exit_code == 2
    assert topset("adapt", *files, "--date", "tomorrow").exit_code == 2
