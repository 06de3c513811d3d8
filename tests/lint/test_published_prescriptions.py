"""What the articles prescribe passes, but for what the rule book itself holds against it."""

import pytest

from topset.ground.reason import Reason, Severity
from topset.lint.engine import check
from topset.notation import parse

SQUAT = "Back Squat: {ramp}top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75% rest 2:30"  # B21, B22
CLEAN = "Power Clean: {ramp}top 1x1 @94% rest 3:00, back-off 2x2 @86% rest 2:30"  # B23, B24
BENCH = "Bench Press: {ramp}top 1x2-3 @85% rest 3:00, back-off 3x6-8 @80% rest 2:30"  # B25, B26
PRESCRIPTIONS = pytest.mark.parametrize(
    ("goal", "line"), [("hypertrophy", SQUAT), ("power", CLEAN), ("strength", BENCH)]
)
SAMPLE = """warm-up 10-15min: Light Cardio 5min, Leg Swings x10, Torso Twists x10, Cat-Cow x8, Band Pull-Apart x15
Back Squat: 3-4x5-8
Pull-Up: 3-4x6-10
Romanian Deadlift: 3x8-12
Barbell Row: 3x8-12
Leg Press: 2-3x10-15
Face Pull: 2-3x12-15
cool-down 5-10min: Hamstring Stretch 30s, Quad Stretch 30s, Glute Stretch 30s, Lat Stretch 30s
"""  # D40-D47


def findings(text: str) -> tuple[Reason, ...]:
    parsed = parse(text)
    assert not parsed.problems
    return check(parsed.program)


def grave(reasons: tuple[Reason, ...]) -> list[str]:
    return [f"{r.code} {r.message}" for r in reasons if r.severity is not Severity.INFO]


def codes(reasons: tuple[Reason, ...]) -> set[str]:
    return {reason.code for reason in reasons}


@PRESCRIPTIONS
def test_fragment_passes(goal: str, line: str) -> None:
    reasons = findings(f"goal {goal}\nday mon\n{line.format(ramp='')}\n")
    assert not grave(reasons)
    assert codes(reasons) <= {"SES702", "SES703", "SES704"}


@PRESCRIPTIONS
def test_session_with_its_frame_has_not_even_a_remark(goal: str, line: str) -> None:
    day = f"day mon\nwarm-up 10-15min\n{line.format(ramp='ramp, ')}\ncool-down 5-10min\n"
    assert not findings(f"goal {goal}\n{day}")


@PRESCRIPTIONS
def test_program_passes(goal: str, line: str) -> None:
    day = f"warm-up 10-15min\n{line.format(ramp='ramp, ')}\ncool-down 5-10min\n"
    head = f'program "Published"\ngoal {goal}\nprogress double +2.5kg\nweeks 1-4\n'
    reasons = findings(f"{head}day mon\n{day}day thu\n{day}week 5 deload\n")
    assert not grave(reasons)
    assert codes(reasons) <= {"VOL109"}


def test_sample_of_back_and_legs_passes_as_a_session() -> None:
    reasons = findings(f"goal hypertrophy\nday mon legs first\n{SAMPLE}")
    assert not grave(reasons)
    assert codes(reasons) <= {"ORD502", "ORD504"}


def test_sample_of_back_and_legs_passes_twice_a_week() -> None:
    head = 'program "Back and legs"\ngoal hypertrophy\nprogress double +2.5kg\nweeks 1-4\n'
    reasons = findings(
        f"{head}day mon 90min legs first\n{SAMPLE}day thu 90min legs first\n{SAMPLE}week 5 deload\n"
    )
    assert not grave(reasons)
    assert codes(reasons) <= {"ORD502", "ORD504", "VOL109"}


def test_sample_of_back_and_legs_once_a_week_is_too_little_for_the_back() -> None:
    head = 'program "Back and legs"\ngoal hypertrophy\nprogress double +2.5kg\nweeks 1-4\n'
    reasons = findings(f"{head}day mon 90min legs first\n{SAMPLE}week 5 deload\n")
    assert {"VOL101", "REC201"} <= codes(reasons)
    assert {r.code for r in reasons if r.severity is not Severity.INFO} == {"VOL101", "REC201"}


@pytest.mark.parametrize("unit", ["kg", "lb"])
def test_a_loaded_program_passes_in_both_units(unit: str) -> None:
    day = "warm-up 10-15min\n{line}\ncool-down 5-10min\n".format(line=SQUAT.format(ramp="ramp, "))
    head = f'program "Loaded"\ngoal hypertrophy\nunit {unit}\nmax Back Squat 315{unit}\nprogress double\nweeks 1-4\n'
    assert not grave(findings(f"{head}day mon\n{day}day thu\n{day}week 5 deload\n"))


def test_four_tens_and_ten_fours_pass() -> None:
    text = """program "Backwards glutes"
goal mixed
progress double +2.5kg
weeks 1-4
day mon
warm-up 10min
Hip Thrust: ramp, backwards @77% rest 2:30
cool-down 5min
day tue
warm-up 10min
Bench Press: 4x10 @62% rest 45s
Cable Row: 5x10 @62% rest 45s
cool-down 5min
day thu
warm-up 10min
Hip Thrust: ramp, backwards @77% rest 2:30
cool-down 5min
day sat
warm-up 10min
Bench Press: 4x10 @62% rest 45s
Lat Pulldown: 5x10 @62% rest 45s
cool-down 5min
week 5
day mon
warm-up 10min
Hip Thrust: retest reps 5
cool-down 5min
"""
    reasons = findings(text)
    assert not grave(reasons)
