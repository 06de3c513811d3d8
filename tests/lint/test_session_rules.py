import pytest

from topset.ground.reason import Reason
from topset.lint.engine import check
from topset.lint.examples import athlete_of
from topset.lint.fix import apply
from topset.notation import parse


def found_in(text: str, code: str, athlete: str = "") -> list[Reason]:
    parsed = parse(text)
    assert not parsed.problems
    return [reason for reason in check(parsed.program, athlete_of(athlete)) if reason.code == code]


def severities(text: str, code: str, athlete: str = "") -> list[str]:
    return [str(reason.severity) for reason in found_in(text, code, athlete)]


LONG = "warm-up 10min\nBack Squat: 5x5 @75% rest 3:00-4:00\nBench Press: 5x5 @75% rest 3:00-4:00\n"


@pytest.mark.parametrize(("minutes", "expected"), [(30, ["warning"]), (43, ["info"]), (75, [])])
def test_minutes(minutes: int, expected: list[str]) -> None:
    assert severities(f"day mon {minutes}min\n{LONG}", "SES701") == expected


def test_minutes_of_the_athlete() -> None:
    assert severities(f"day mon\n{LONG}", "SES701", "days=mon 30") == ["warning"]
    assert not found_in(f"day mon 90min\n{LONG}", "SES701", "days=mon 30")
    assert not found_in(f"day mon\n{LONG}", "SES701")


def test_a_session_of_stretching_needs_no_frame() -> None:
    text = "weeks 1-2\nday mon\nHamstring Stretch: 2x30s\n"
    assert not found_in(text, "SES702")
    assert not found_in(text, "SES704")


@pytest.mark.parametrize(
    ("lines", "flagged"),
    [
        ("warm-up 5min\nBack Squat: 3x5 @85%", True),
        ("warm-up 5min\nBack Squat: ramp, 3x5 @85%", False),
        ("warm-up 5min\nBack Squat: ramp 2x5 @50%, 3x5 @85%", False),
        ("warm-up 10min\nBack Squat: 3x5 @85%", False),
        ("warm-up: Light Cardio 5min\nBack Squat: 3x5 @85%", False),
        ("warm-up 5min\nBack Squat: 3x8 @75%", False),
        ("warm-up 5min\nLeg Extension: 3x10\nBack Squat: 3x5 @85%", True),
        ("warm-up 5min\nPull-Up: 3x5 @RIR1", False),
        ("warm-up 5min\nBench Press: ramp, 3x5 @85%\nBack Squat: 3x5 @85%", False),
    ],
)
def test_ramps(lines: str, flagged: bool) -> None:
    assert bool(found_in(f"day mon\n{lines}\n", "SES703")) is flagged


@pytest.mark.parametrize(
    ("line", "flagged"),
    [
        ("Bench Press: top 1x1 @90%", True),
        ("Bench Press: top 1x1 @90% spotter", False),
        ("Bench Press: top 1x2-3 @85%", False),
        ("Bench Press: 3x3 @RIR1", True),
        ("Bench Press: 3x5 @RIR1", False),
        ("Back Squat: top 1x1 @92% safeties", False),
        ("Deadlift: top 1x1 @95%", False),
        ("Power Clean: top 1x1 @94%", False),
        ("Smith Bench Press: top 1x1 @92%", False),
        ("Overhead Press: top 1x1 @92%", False),
        ("Incline Bench Press: top 1x1 @92%", True),
    ],
)
def test_guards(line: str, flagged: bool) -> None:
    assert bool(found_in(f"day mon\n{line}\n", "SES705")) is flagged


def test_an_athlete_with_a_spotter_is_believed() -> None:
    assert not found_in("day mon\nBench Press: top 1x1 @92%\n", "SES705", "guards=spotter")


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("day mon\nBench Press: 3x8\n", "SES702", "day mon\nwarm-up 10-15min\nBench Press: 3x8\n"),
        ("day mon\nBench Press: 3x8", "SES704", "day mon\nBench Press: 3x8\ncool-down 5-10min\n"),
        ("day mon\nBack Squat: 3x5 @85%\n", "SES703", "day mon\nBack Squat: ramp, 3x5 @85%\n"),
        ("day mon\nHip Thrust: heavy-top\n", "SES703", "day mon\nHip Thrust: ramp, heavy-top\n"),
        (
            "day mon\nBack Squat: 3x5 @70%, top 1x1 @92% # go\n",
            "SES705",
            "day mon\nBack Squat: 3x5 @70%, top 1x1 @92% safeties # go\n",
        ),
    ],
)
def test_repairs(text: str, code: str, expected: str) -> None:
    assert apply(text, found_in(text, code))[0] == expected
