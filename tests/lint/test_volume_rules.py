import pytest

from topset.ground.reason import Reason, Severity
from topset.lint.engine import check
from topset.notation import parse


def found_in(text: str, code: str) -> list[Reason]:
    parsed = parse(text)
    assert not parsed.problems
    return [reason for reason in check(parsed.program) if reason.code == code]


def severities(text: str, code: str) -> list[str]:
    return [str(reason.severity) for reason in found_in(text, code)]


def twice(lines: str, head: str = "goal hypertrophy", weeks: str = "weeks 1-4") -> str:
    return f"{head}\n{weeks}\nday mon\n{lines}\nday thu\n{lines}\n"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("goal hypertrophy", ["warning"]),
        ("goal lean", ["warning"]),
        ("goal strength", ["info"]),
        ("goal hypertrophy\nlevel beginner", ["warning"]),
    ],
)
def test_below_the_minimum(head: str, expected: list[str]) -> None:
    assert severities(twice("Bench Press: 1x8 @RIR2", head), "VOL101") == expected


def test_the_upper_end_of_a_range_counts_for_the_minimum() -> None:
    assert not found_in(twice("Bench Press: 1-2x8 @RIR2"), "VOL101")


def test_sets_far_from_failure_do_not_count() -> None:
    assert not found_in(twice("Bench Press: 2x8 @RIR2"), "VOL101")
    assert not found_in(
        twice("Bench Press: 2x8 @RIR6"), "VOL101"
    )  # no direct set at all: VOL109 names the group


def test_indirect_work_makes_it_a_remark() -> None:
    rows = "Cable Row: 5x8 @RIR2\nBarbell Curl: 1x10 @RIR1"
    assert severities(twice(rows), "VOL101") == ["info"]


def test_deloads_and_tests_are_not_below_the_minimum() -> None:
    text = twice("Bench Press: 2x8 @RIR2") + "week 5 deload\nweek 6\nday mon\nBench Press: retest\n"
    assert not found_in(text, "VOL101")


@pytest.mark.parametrize(
    ("sets", "level", "expected"),
    [
        (8, "intermediate", []),
        (11, "intermediate", ["info"]),
        (13, "intermediate", ["warning"]),
        (9, "beginner", ["warning"]),
        (12, "advanced", []),
    ],
)
def test_above_the_maximum(sets: int, level: str, expected: list[str]) -> None:
    text = twice(f"Bench Press: {sets}x8 @RIR2", f"goal hypertrophy\nlevel {level}")
    assert severities(text, "VOL102") == expected


def test_the_fullest_week_speaks_for_its_block() -> None:
    reasons = found_in(twice("Bench Press: {8 11 13 15}x8 @RIR2"), "VOL102")
    assert [reason.message for reason in reasons] == [
        "Chest: 30 direct sets a week, more than the 20 a lifter of this level recovers from (weeks 2-4)."
    ]


@pytest.mark.parametrize(
    ("sets", "jumps"),
    [("{3 5}", 1), ("{3 4}", 0), ("{10 12}", 0), ("{10 13}", 1), ("{3 3 4 5}", 0), ("{5 3}", 0)],
)
def test_jumps(sets: str, jumps: int) -> None:
    assert len(found_in(twice(f"Bench Press: {sets}x8 @RIR2"), "VOL103")) == jumps


def test_a_jump_is_measured_over_a_deload() -> None:
    later = "week 5 deload\nweeks 6-8\nday mon\nBench Press: 6x8\nday thu\nBench Press: 6x8\n"
    text = twice("Bench Press: 3x8 @RIR2") + later
    assert len(found_in(text, "VOL103")) == 1


def test_falls() -> None:
    assert severities(twice("Bench Press: {5 3}x8 @RIR2"), "VOL104") == ["warning"]
    assert severities(twice("Bench Press: {5 3}x8 @RIR2", "goal strength"), "VOL104") == ["info"]
    assert not found_in(twice("Bench Press: {3 4 5}x8 @RIR2"), "VOL104")


def test_a_fall_into_the_next_block_is_a_remark_and_none_after_a_deload() -> None:
    lower = "day mon\nBench Press: 3x8\nday thu\nBench Press: 3x8\n"
    assert severities(twice("Bench Press: 5x8") + f"weeks 5-8\n{lower}", "VOL104") == ["info"]
    assert not found_in(twice("Bench Press: 5x8") + f"week 5 deload\nweeks 6-8\n{lower}", "VOL104")


def test_the_return_from_a_backwards_block_is_no_fall() -> None:
    text = (
        twice("Hip Thrust: backwards") + "weeks 5-8\nday mon\nHip Thrust: 4x10\nday thu\nHip Thrust: 4x10\n"
    )
    assert not [reason for reason in found_in(text, "VOL104") if reason.message.startswith("Glutes")]


def test_a_beginner_near_the_maximum() -> None:
    lines = "Bench Press: 6x8 @RIR3"
    assert severities(twice(lines, "level beginner\ngoal hypertrophy"), "VOL105") == ["warning"]
    assert severities(twice(lines, "level beginner\ngoal strength"), "VOL105") == ["info"]
    assert not found_in(twice(lines, "level intermediate"), "VOL105")


def test_a_full_body_day_is_no_combined_day() -> None:
    text = (
        "day mon\nBack Squat: 5x5\nBench Press: 5x5\nBarbell Row: 6x8\nLat Pulldown: 6x8\nLeg Press: 7x10\n"
    )
    assert not found_in(text, "VOL107")


def test_backwards_once_a_week_above_the_maximum_of_a_small_part() -> None:
    reasons = found_in(twice("Lying Leg Curl: backwards"), "VOL108")
    assert [reason.severity for reason in reasons] == [Severity.INFO]
    assert not found_in(twice("Barbell Curl: backwards"), "VOL108")
    assert not found_in(twice("Hip Thrust: backwards"), "VOL102")


def test_the_other_pulling_pattern_fits_beside_backwards() -> None:
    assert not found_in(twice("Lat Pulldown: backwards\nCable Row: 2x10"), "VOL108")
    assert severities(twice("Lat Pulldown: backwards\nCable Row: 4x10"), "VOL108") == ["warning"]
