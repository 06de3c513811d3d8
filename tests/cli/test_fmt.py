from pathlib import Path

from cli.conftest import EXAMPLES, Topset, data

UGLY = "day mon\nbench press :  3 x 8-12   # heavy\n"
NEAT = "day mon\nBench Press: 3x8-12  # heavy\n"


def test_a_file_is_written_anew(topset: Topset) -> None:
    Path("a.topset").write_text(UGLY)
    result = topset("fmt", "a.topset")
    assert result.exit_code == 0, result.output
    assert Path("a.topset").read_text() == NEAT
    assert "a.topset formatted" in result.stdout
    assert topset("fmt", "a.topset").stdout == ""


def test_standard_input_is_answered_on_standard_output(topset: Topset) -> None:
    assert topset("fmt", "-", text=UGLY).stdout == NEAT


def test_check_writes_nothing(topset: Topset) -> None:
    Path("a.topset").write_text(UGLY)
    result = topset("fmt", "a.topset", "--check")
    assert (result.exit_code, result.stdout) == (1, "a.topset would change\n")
    assert Path("a.topset").read_text() == UGLY


def test_diff_shows_the_change(topset: Topset) -> None:
    Path("a.topset").write_text(UGLY)
    result = topset("fmt", "a.topset", "--diff")
    assert result.exit_code == 1
    assert "-bench press :  3 x 8-12   # heavy" in result.stdout
    assert "+Bench Press: 3x8-12  # heavy" in result.stdout
    assert Path("a.topset").read_text() == UGLY


def test_the_examples_are_canonical(topset: Topset) -> None:
    files = (str(file) for file in EXAMPLES.glob("*.topset"))
    assert topset("fmt", "--check", *files).exit_code == 0


def test_json_tells_and_writes_nothing(topset: Topset) -> None:
    Path("a.topset").write_text(UGLY)
    answer = data(topset("fmt", "a.topset", "--json"))
    assert answer["files"][0] == {"file": "a.topset", "changed": True, "text": NEAT}
    assert Path("a.topset").read_text() == UGLY


def test_a_file_with_errors_is_left_and_the_others_are_written(topset: Topset) -> None:
    Path("bad.topset").write_text("day mon\nBakc Squat: 3x5\n")
    Path("a.topset").write_text(UGLY)
    assert topset("fmt", "bad.topset", "a.topset").exit_code == 2
    assert Path("bad.topset").read_text() == "day mon\nBakc Squat: 3x5\n"
    assert Path("a.topset").read_text() == NEAT
