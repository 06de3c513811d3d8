import pytest

from cli.conftest import ATHLETE, PROGRAM, Topset, data


def test_a_week_with_its_sessions_and_bars(topset: Topset) -> None:
    result = topset("show", PROGRAM, "--athlete", ATHLETE)
    assert result.exit_code == 0, result.output
    assert "Monday" in result.stdout
    assert "Back Squat" in result.stdout
    assert "\N{FULL BLOCK}" in result.stdout
    assert "Week 1 of 6" in result.stdout


def test_one_day(topset: Topset) -> None:
    result = topset("show", PROGRAM, "--day", "thu", "--week", "6")
    assert "Thursday" in result.stdout
    assert "Monday" not in result.stdout
    assert "a deload" in result.stdout


def test_all_weeks(topset: Topset) -> None:
    result = topset("show", PROGRAM, "--all")
    assert all(f"Week {number}" in result.stdout for number in range(1, 7))
    assert "Direct sets by week" in result.stdout


def test_json(topset: Topset) -> None:
    answer = data(topset("show", PROGRAM, "--week", "2", "--json"))
    assert answer["weeks"][0]["number"] == 2
    assert {volume["group"] for volume in answer["weeks"][0]["volume"]} >= {"back", "quads"}


@pytest.mark.parametrize("command", [("show", PROGRAM), ("show", PROGRAM, "--all"), ("session", PROGRAM)])
def test_everything_fits_a_narrow_screen(
    topset: Topset, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    result = topset(*command, "--athlete", ATHLETE)
    assert result.exit_code == 0
    assert [line for line in result.stdout.split("\n") if len(line) > 40] == []


def test_a_session_with_plates(topset: Topset) -> None:
    result = topset("session", PROGRAM, "--day", "mon", "--athlete", ATHLETE)
    assert result.exit_code == 0, result.output
    assert "Warm-up, 10-15 min" in result.stdout
    assert "(empty bar)" in result.stdout
    assert "each side" in result.stdout
    assert data(topset("session", PROGRAM, "--json"))["sheet"]["weekday"] == "mon"


def test_a_fragment_can_be_shown(topset: Topset) -> None:
    result = topset("show", "-", text="day mon\nBack Squat: 3x5\n")
    assert result.exit_code == 0
    assert "a fragment" in result.stdout
