from pathlib import Path

from cli.conftest import EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
SHORT = "2026-03-02\nsleep 5h\n2026-03-03\nsleep 5h\n2026-03-04\nsleep 5h  # a newborn\n"


def test_the_example_is_clean_and_canonical(topset: Topset) -> None:
    assert topset("check", PROGRAM, "--journal", LOG).exit_code == 0
    assert "LOG" not in topset("check", PROGRAM, "--journal", LOG, "--format", "github").stdout
    assert topset("check", LOG).exit_code == 0
    assert topset("fmt", "--check", LOG).exit_code == 0


def test_findings_stand_in_the_journal(topset: Topset) -> None:
    Path("a.topset-log").write_text(SHORT)
    result = topset("check", PROGRAM, "--journal", "a.topset-log")
    assert result.exit_code == 1
    assert "a.topset-log:6:1: warning LOG902" in result.stdout
    assert "  6 | sleep 5h  # a newborn" in result.stdout
    assert "2 files: 1 warning" in result.stdout


def test_every_format_names_the_journal(topset: Topset) -> None:
    Path("a.topset-log").write_text(SHORT)
    asked = ("check", PROGRAM, "--journal", "a.topset-log", "--select", "LOG", "--format")
    assert "::warning file=a.topset-log,line=6,col=1" in topset(*asked, "github").stdout
    [result] = data(topset(*asked, "sarif"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.topset-log"
    program, journal = data(topset(*asked, "json"))["files"]
    assert program["findings"] == []
    assert journal["file"] == "a.topset-log"
    assert [finding["code"] for finding in journal["findings"]] == ["LOG902"]


def test_what_is_wrong_with_a_journal_is_said(topset: Topset) -> None:
    Path("a.topset-log").write_text("2026-03-02\nBakc Squat: 100kg x5\n")
    result = topset("check", PROGRAM, "--journal", "a.topset-log")
    assert result.exit_code == 2
    assert "a.topset-log:2:1: error TXT301" in result.stderr
    assert topset("check", PROGRAM, "--journal", "none.topset-log").exit_code == 2


def test_a_journal_beside_a_program_with_errors_is_not_called_clean(topset: Topset) -> None:
    Path("a.topset").write_text("day mon\nBakc Squat: 3x5\n")
    result = topset("check", "a.topset", "--journal", LOG)
    assert result.exit_code == 2
    assert "nothing found" not in result.stdout


def test_a_journal_goes_with_one_program(topset: Topset) -> None:
    result = topset("check", PROGRAM, PROGRAM, "--journal", LOG)
    assert result.exit_code == 2
    assert "one program" in result.stderr


def test_a_journal_is_not_repaired(topset: Topset) -> None:
    Path("a.topset-log").write_text(SHORT)
    assert topset("check", "a.topset-log", "--fix").exit_code == 1
    assert Path("a.topset-log").read_text() == SHORT


def test_a_journal_is_formatted(topset: Topset) -> None:
    Path("a.topset-log").write_text("2026-03-02\nback squats: 2x5 @100kg\n")
    assert topset("fmt", "a.topset-log").exit_code == 0
    assert Path("a.topset-log").read_text() == "2026-03-02\nBack Squat: 100kg x5, x5\n"
