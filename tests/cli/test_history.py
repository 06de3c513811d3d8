import json
from pathlib import Path

import pytest

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
WEEKS = "".join(
    f"2026-{month:02d}-{day:02d} 18:00\nBench Press: {80 + 5 * month}kg x5, x5, x5\nnote took {50 + day} min\n"
    for month in range(1, 5)
    for day in (2, 9, 16, 23)
)


def test_a_lift_with_its_band(topset: Topset) -> None:
    result = topset("history", LOG, "--lift", "squat")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("Back Squat: 1RM 135.4 kg (126.1 kg to 145.5 kg)\n3 sessions; ")
    assert "102.5kg x8 @RIR2" in result.stdout
    assert "▒▒█▒" in result.stdout
    assert "training max" in result.stdout
    assert "lombardi 129 kg" in result.stdout


def test_a_set_without_a_reserve_shows_at_least_so_much(topset: Topset) -> None:
    result = topset("history", "-", "--lift", "Bench Press", text=WEEKS)
    assert "≥ 116.7 kg" in result.stdout
    assert "4 earlier: --all shows them." in result.stdout
    assert "2026-01-02" not in result.stdout.split("Records")[0]
    assert "2026-01-02" in topset("history", "-", "--lift", "Bench Press", "--all", text=WEEKS).stdout


def test_a_group_of_muscles_between_its_landmarks(topset: Topset) -> None:
    result = topset("history", LOG, "--muscle", "back", "--athlete", ATHLETE)
    assert result.exit_code == 0, result.output
    assert "2026-03-02 █" in result.stdout
    assert "17.0 by share" in result.stdout


def test_weeks_with_the_program(topset: Topset) -> None:
    result = topset("history", LOG, "--week", "--program", PROGRAM)
    assert "34,427 kg" in result.stdout
    assert "2 of 2" in result.stdout
    assert "~ minutes" in result.stdout
    assert topset("history", LOG, "--program", PROGRAM).stdout == result.stdout


def test_minutes_by_the_clock_and_the_pace(topset: Topset) -> None:
    result = topset("history", "-", text=WEEKS)
    assert "of what the figures say" in result.stdout
    assert "~" not in result.stdout
    some = topset("history", "-", text=WEEKS.replace("note took 73 min\n", ""))
    assert "~ minutes by the figures at your own pace" in some.stdout


@pytest.mark.parametrize("wish", [("--lift", "Back Squat"), ("--muscle", "quads"), ("--week",)])
def test_json(topset: Topset, wish: tuple[str, ...]) -> None:
    answer = data(topset("history", LOG, *wish, "--json"))
    assert answer.get("sessions") or answer.get("weeks")


def test_json_holds_all_sessions_of_a_lift(topset: Topset) -> None:
    answer = data(topset("history", "-", "--lift", "Bench Press", "--json", text=WEEKS))
    assert len(answer["sessions"]) == 16
    last = answer["sessions"][-1]
    assert (
        last["estimate"]["low"]["grams"]
        < last["estimate"]["one_rm"]["grams"]
        < last["estimate"]["high"]["grams"]
    )
    assert last["at_least"] is True


def test_lifts_at_body_weight_tell_what_is_added(topset: Topset) -> None:
    text = "2026-03-01\nbody mass 80kg\n2026-03-02\nPull-Up: BW+10kg x5 @RIR1\n"
    assert "BW +28 kg" in topset("history", "-", "--lift", "Pull-Up", text=text).stdout


def test_ones_own_exercise_by_its_name(topset: Topset) -> None:
    text = (
        'exercise "Zercher March" pattern squat muscles quads 1\n\n2026-03-02\nZercher March: 60kg x5 @RIR1\n'
    )
    assert topset("history", "-", "--lift", "zercher march", text=text).stdout.startswith(
        "Zercher March: 1RM 72 kg"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--lift", "Blub"), "ASK002"),
        (("--lift", "Bench Press"), "ASK015"),
        (("--lift", "Back Squat", "--week"), "Ask for a lift"),
        (("--muscle", "toes"), "toes"),
        (("--program", "none.topset"), "none.topset"),
    ],
)
def test_what_cannot_be_shown(topset: Topset, arguments: tuple[str, ...], said: str) -> None:
    result = topset("history", LOG, *arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_a_journal_that_cannot_be_read(topset: Topset) -> None:
    result = topset("history", "-", "--json", text="2026-13-01\nBench Press: lots\n")
    assert result.exit_code == 2
    assert json.loads(result.stdout)["problems"]


def test_a_program_that_cannot_be_read(topset: Topset, tmp_path: Path) -> None:
    (tmp_path / "bad.topset").write_text("weeks 1-4\nday mon\nNo Such Thing: 3x5\n")
    result = topset("history", LOG, "--program", "bad.topset")
    assert result.exit_code == 2
    assert "bad.topset:3" in result.output


def test_a_journal_without_sessions(topset: Topset) -> None:
    text = "2026-03-02\nsleep 7h\n"
    result = topset("history", "-", text=text)
    assert (result.exit_code, result.stdout) == (0, "The journal has no session.\n")
    assert topset("history", "-", "--muscle", "back", text=text).exit_code == 0


@pytest.mark.parametrize("wish", [("--lift", "Back Squat"), ("--muscle", "side and rear delts"), ("--week",)])
def test_everything_fits_a_narrow_screen(
    topset: Topset, monkeypatch: pytest.MonkeyPatch, wish: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    result = topset("history", LOG, *wish)
    assert [line for line in result.stdout.split("\n") if len(line) > 40] == []
