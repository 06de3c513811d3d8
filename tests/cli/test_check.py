from pathlib import Path

from cli.conftest import EXAMPLES, PROGRAM, Topset, data

COLD = """program "Cold"
goal strength
weeks 1-4
day mon
Back Squat: 3x5 @85% rest 3:00
day thu
Back Squat: 3x5 @85% rest 3:00
"""


def test_the_examples_are_clean(topset: Topset) -> None:
    result = topset("check", *(str(file) for file in sorted(EXAMPLES.glob("*.topset"))))
    assert result.exit_code == 0, result.output


def test_findings_come_with_their_line_and_remedy(topset: Topset) -> None:
    Path("a.topset").write_text(COLD)
    result = topset("check", "a.topset", "--select", "SES702")
    assert result.exit_code == 1
    assert "a.topset:4:1: warning SES702" in result.stdout
    assert "  4 | day mon" in result.stdout
    assert "rests on D36" in result.stdout
    assert "a.topset: 2 warnings" in result.stdout


def test_standard_input(topset: Topset) -> None:
    result = topset("check", "-", text=COLD)
    assert result.exit_code == 1
    assert "<stdin>:4:1" in result.stdout


def test_advice_alone_is_clean(topset: Topset) -> None:
    Path("topset.toml").write_text('[lint.severity]\nSES702 = "info"\n')
    Path("a.topset").write_text(COLD)
    assert topset("check", "a.topset", "--select", "SES702").exit_code == 0


def test_rules_are_selected_and_ignored(topset: Topset) -> None:
    Path("a.topset").write_text(COLD)
    assert "SES702" not in topset("check", "a.topset", "--ignore", "ses").stdout
    assert topset("check", "a.topset", "--select", "SES702,SES704", "--ignore", "SES").exit_code == 1
    Path("topset.toml").write_text('[lint]\nignore = ["SES702"]\n')
    assert "SES702" not in topset("check", "a.topset").stdout


def test_the_formats(topset: Topset) -> None:
    Path("a.topset").write_text(COLD)
    assert "::warning file=a.topset,line=4,col=1" in topset("check", "a.topset", "--format", "github").stdout
    sarif = data(topset("check", "a.topset", "--format", "sarif"))
    assert sarif["version"] == "2.1.0"
    assert {result["ruleId"] for result in sarif["runs"][0]["results"]} >= {"SES702"}
    found = data(topset("check", "a.topset", "--json"))["files"][0]["findings"]
    assert any(finding["code"] == "SES702" and finding["place"]["line"] == 4 for finding in found)


def test_fix_writes_the_repairs(topset: Topset) -> None:
    Path("a.topset").write_text(COLD)
    result = topset("check", "a.topset", "--fix")
    assert "repaired" in result.stdout
    assert "warm-up" in Path("a.topset").read_text()
    assert "SES702" not in topset("check", "a.topset").stdout


def test_an_athlete_makes_more_rules_speak(topset: Topset) -> None:
    Path("home.toml").write_text('gym = "home_dumbbells"\n[days]\nmon = 60\nthu = 60\n')
    assert "SEL607" not in topset("check", PROGRAM).stdout
    result = topset("check", PROGRAM, "--athlete", "home.toml")
    assert "SEL607" in result.stdout
    assert result.exit_code == 1


def test_findings_fit_a_narrow_screen(topset: Topset, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("COLUMNS", "40")
    Path("a.topset").write_text(COLD)
    assert all(len(line) <= 40 for line in topset("check", "a.topset").stdout.split("\n"))


def test_what_is_repaired_of_standard_input_goes_to_standard_output(topset: Topset) -> None:
    cold = "weeks 1-4\nday mon\nBench Press: 3x8-12 @RIR2\n"
    found = topset("check", "--fix", "-", text=cold)
    assert found.stdout.startswith("progress double\nweeks 1-4\nday mon\n")
    assert "warm-up" in found.stdout
    assert "repaired\n<stdin>: " in found.stderr
    assert topset("check", "--fix", "-", text=found.stdout).stdout == found.stdout


def test_nothing_is_answered_with_what_cannot_be_read(topset: Topset) -> None:
    found = topset("check", "--fix", "-", text="day mon\nBench Press: 3 by 8\n")
    assert (found.exit_code, found.stdout) == (2, "")


def test_no_report_stands_where_the_repaired_program_goes(topset: Topset) -> None:
    found = topset("check", "--fix", "--json", "-", text="day mon\nBench Press: 3x8\n")
    assert (found.exit_code, found.stdout) == (2, "")
    assert "standard output" in found.stderr
