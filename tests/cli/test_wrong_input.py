"""What every command does with input that is wrong: exit code 2, a reason, no traceback, nothing written."""

from pathlib import Path

import pytest

from cli.conftest import ATHLETE, PROGRAM, Topset, data

READERS = [
    ("check", "FILE"),
    ("fmt", "FILE"),
    ("show", "FILE"),
    ("expand", "FILE"),
    ("expand", "FILE", "--start", "2027-01-04"),
    ("session", "FILE"),
    ("plan", "FILE"),
    ("check", PROGRAM, "--athlete", "FILE"),
    ("show", PROGRAM, "--athlete", "FILE"),
    ("session", PROGRAM, "--athlete", "FILE"),
    ("expand", PROGRAM, "--athlete", "FILE"),
]


def refused(topset: Topset, command: tuple[str, ...], file: str) -> str:
    result = topset(*(file if part == "FILE" else part for part in command))
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    assert result.stderr
    return result.stderr


@pytest.mark.parametrize("command", READERS)
def test_a_missing_file(topset: Topset, command: tuple[str, ...]) -> None:
    assert "nowhere does not exist" in refused(topset, command, "nowhere")


@pytest.mark.parametrize("command", READERS)
def test_a_folder(topset: Topset, command: tuple[str, ...], tmp_path: Path) -> None:
    assert "is a folder" in refused(topset, command, str(tmp_path)).replace("\n", " ")


@pytest.mark.parametrize("command", READERS)
def test_an_empty_file(topset: Topset, command: tuple[str, ...]) -> None:
    Path("empty").write_text("")
    assert "empty is empty" in refused(topset, command, "empty")


@pytest.mark.parametrize("command", READERS)
def test_a_wrong_encoding(topset: Topset, command: tuple[str, ...]) -> None:
    Path("latin").write_bytes("note Fran\u00e7ois".encode("latin-1"))
    assert "byte 9 cannot be read" in refused(topset, command, "latin")


@pytest.mark.parametrize("command", READERS)
def test_a_binary_file(topset: Topset, command: tuple[str, ...]) -> None:
    Path("binary").write_bytes(b"\x7fELF\x00\x00")
    assert "binary is not a text file" in refused(topset, command, "binary")


@pytest.mark.parametrize("command", READERS)
def test_nonsense(topset: Topset, command: tuple[str, ...]) -> None:
    Path("nonsense").write_text("lorem ipsum = dolor [sit\n\tamet: 3x5 @@\n")
    assert "nonsense:1:" in refused(topset, command, "nonsense")
    assert Path("nonsense").read_text() == "lorem ipsum = dolor [sit\n\tamet: 3x5 @@\n"


@pytest.mark.parametrize("command", READERS)
def test_wrong_input_in_json(topset: Topset, command: tuple[str, ...]) -> None:
    parts = ("nowhere" if part == "FILE" else part for part in command)
    result = topset(*parts, "--json")
    assert result.exit_code == 2
    assert "FIL001" in result.stdout
    assert data(result)


@pytest.mark.parametrize(
    "command",
    [
        ("show", PROGRAM, "--week", "99"),
        ("show", PROGRAM, "--week", "0"),
        ("show", PROGRAM, "--week", "soon"),
        ("show", PROGRAM, "--day", "sun"),
        ("show", PROGRAM, "--day", "someday"),
        ("session", PROGRAM, "--week", "99"),
        ("session", PROGRAM, "--day", "sun"),
        ("expand", PROGRAM, "--start", "tomorrow"),
        ("check", PROGRAM, "--select", "NOPE"),
        ("check", PROGRAM, "--format", "xml"),
        ("check",),
        ("invert", "lots"),
        ("invert", "4x10", "--exercise", "Hip Trust"),
        ("invert", "4x10", "--max", "heavy"),
        ("invert", "4x10", "--sessions", "9"),
        ("invert", "4x10 @150%"),
        ("invert", "4x40"),
        ("expand", PROGRAM, "--start", "9999-12-31"),
        ("rule", "VOL999"),
        ("exercise", "Bakc Squat"),
        ("exercise", "--gym", "moon"),
        ("method", "backward"),
        ("plan", ATHLETE, "--seconds", "0"),
        ("plan", ATHLETE, "--seconds", "nan"),
        ("plan", ""),
        ("plan",),
        ("init", "--gym", "moon"),
        ("init", "--days", "mon"),
        ("init", "--days", "mon=0,thu"),
        ("init", "--days", "mon=abc,thu"),
        ("init", "--max", "Back Squat=5000 kg"),
        ("init", "--max", "Back Squat"),
        ("init", "--weeks", "99"),
        ("init", "--weeks", "0"),
        ("init", "--days", "mon=60,thu,mon=70"),
        ("init", "--max", "Back Squat=5 kg", "--max", "Back Squat=6 kg"),
        ("nope",),
        ("check", PROGRAM, "--nope"),
    ],
)
def test_a_wrong_question(topset: Topset, command: tuple[str, ...], tmp_path: Path) -> None:
    result = topset(*command)
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    assert result.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("target", ["no/plan.topset", "."])
def test_a_plan_that_cannot_be_written_is_not_searched(topset: Topset, target: str) -> None:
    result = topset("plan", ATHLETE, "--out", target)
    assert result.exit_code == 2
    assert "FIL00" in result.stderr


def test_a_plan_is_not_written_over_a_file(topset: Topset) -> None:
    Path("mine.topset").write_text("mine")
    assert topset("plan", ATHLETE, "--out", "mine.topset").exit_code == 2
    assert Path("mine.topset").read_text() == "mine"


def test_wrong_settings_are_told(topset: Topset) -> None:
    Path("topset.toml").write_text('[lint]\nignore = ["NOPE"]\n')
    Path("a.topset").write_text("day mon\nBack Squat: 3x5\n")
    result = topset("check", "a.topset")
    assert result.exit_code == 2
    assert "NOPE" in result.stderr
    assert data(topset("check", "a.topset", "--json"))["problems"][0]["code"] == "CFG103"


def test_a_wrong_option_is_told_by_its_name(topset: Topset) -> None:
    assert "--select names NOPE" in topset("check", PROGRAM, "--select", "NOPE").stderr


@pytest.mark.parametrize("text", [f"weeks = {'9' * 5000}", f"weeks = {'[' * 5000}"])
def test_toml_that_cannot_be_held(topset: Topset, text: str) -> None:
    Path("athlete.toml").write_text(text)
    assert "ATH001" in refused(topset, ("plan", "FILE"), "athlete.toml")


def test_wrong_figures_are_told(topset: Topset) -> None:
    Path("topset.toml").write_text("[evidence]\nrests.volme = 3\n")
    Path("a.topset").write_text("day mon\nBack Squat: 3x5\n")
    for command in ("check", "show", "session", "expand"):
        result = topset(command, "a.topset")
        assert result.exit_code == 2
        assert "rests.volme" in result.stderr


def test_one_file_that_is_wrong_does_not_hide_the_others(topset: Topset) -> None:
    Path("bad.topset").write_text("day mon\nBakc Squat: 3x5\n")
    result = topset("check", "bad.topset", "nowhere", PROGRAM)
    assert result.exit_code == 2
    assert "bad.topset:2:1" in result.stderr
    assert "nowhere does not exist" in result.stderr
    assert "back_and_legs" in result.stdout


def test_a_figure_that_nothing_uses_is_a_remark_and_the_command_goes_on(topset: Topset) -> None:
    Path("topset.toml").write_text("[evidence]\neffort.heavy_rir = [0, 6]\n")
    for name in ("a.topset", "b.topset"):
        Path(name).write_text("day mon\nBack Squat: 3x5 @RIR2\n")
    for command in (("check", "a.topset", "b.topset"), ("show", "a.topset"), ("expand", "a.topset")):
        result = topset(*command)
        assert result.exit_code != 2, result.output
        assert result.stderr.count("CFG203") == 1  # the line may break before it
    assert "problems" not in data(topset("check", "a.topset", "--json"))
