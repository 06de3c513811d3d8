import pytest

from topset.ground.reason import Reason
from topset.lint.engine import check
from topset.lint.fix import apply
from topset.notation import parse


def found_in(text: str, code: str) -> list[Reason]:
    parsed = parse(text)
    assert not parsed.problems
    return [reason for reason in check(parsed.program) if reason.code == code]


def severities(text: str, code: str) -> list[str]:
    return [str(reason.severity) for reason in found_in(text, code)]


def block(line: str, weeks: str = "weeks 1-4", head: str = "") -> str:
    return f"{head}\n{weeks}\nday mon\n{line}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (block("Bench Press: 3x8"), ["warning"]),
        (block("Bench Press: 3x8 progress double +2.5kg"), []),
        (block("Bench Press: 3x8 progress none"), []),
        (block("Bench Press: 3x8", head="progress load +2.5kg"), []),
        (block("Bench Press: 3x{8 9 10}"), []),
        (block("Bench Press: 3x8 @{70 72.5}%"), []),
        (block("Bench Press: 3x8 @RIR{3 2 1}"), []),
        (block("Bench Press: set-ramp"), []),
        (block("Hip Thrust: backwards"), []),
        (block("Bench Press: 3x8", "week 1"), []),
        (block("Plank: 3x30s"), []),
        (block("Bench Press: {3 4}x8\nBarbell Curl: 3x10"), ["info"]),
        (block("Bench Press: 3x8", "week 1") + "week 2\nday mon\nBench Press: 3x9\n", []),
    ],
)
def test_progression(text: str, expected: list[str]) -> None:
    assert severities(text, "PRG801") == expected


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        ("weeks 1-6", []),
        ("weeks 1-7", ["info"]),
        ("weeks 1-8", ["info"]),
        ("weeks 1-9", ["warning"]),
    ],
)
def test_hard_weeks_in_a_row(weeks: str, expected: list[str]) -> None:
    assert severities(block("Bench Press: 3x8", weeks), "PRG802") == expected


def test_a_deload_or_a_lighter_week_parts_the_stretch() -> None:
    later = "weeks 7-11\nday mon\nBench Press: 6x8\n"
    assert not found_in(f"{block('Bench Press: 6x8', 'weeks 1-5')}week 6 deload\n{later}", "PRG802")
    lighter = f"{block('Bench Press: 6x8', 'weeks 1-5')}week 6\nday mon\nBench Press: 3x8\n{later}"
    assert not found_in(lighter, "PRG802")


@pytest.mark.parametrize(("weeks", "long"), [("weeks 1-4", 0), ("weeks 1-5", 1)])
def test_length_of_backwards_blocks(weeks: str, long: int) -> None:
    assert len(found_in(block("Hip Thrust: backwards", weeks), "PRG803")) == long


def test_backwards_blocks_that_follow_each_other_are_one() -> None:
    text = block("Hip Thrust: backwards", "weeks 1-3") + "weeks 4-6\nday mon\nHip Thrust: backwards @80%\n"
    assert len(found_in(text, "PRG803")) == 1
    assert not found_in(text, "PRG806")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bench Press: 3x5 @60kg progress load +2.5kg", []),
        ("Bench Press: 3x5 @60kg progress load +10kg", ["warning"]),
        ("Bench Press: 3x5 @20kg progress load +2.5kg", ["info"]),
        ("Bench Press: 3x5 @60kg progress load +15%", ["warning"]),
        ("Bench Press: 3x5 @20kg progress double +10kg", []),
        ("Bench Press: 3x5 @{70 80}%", ["warning"]),
        ("Bench Press: 3x5 @{70 77}%", []),
        ("Bench Press: 3x{8 5 3} @{70 80 90}%", []),
        ("Bench Press: 3x5 @{60 70}kg", ["warning"]),
        ("Bench Press: 3x5 @{80 60}%", []),
        ("Lying Leg Curl: 3x10 @{20 25}kg rest 2:00", ["info"]),  # the next plate of the stack
        ("Lying Leg Curl: 3x10 @{20 30}kg rest 2:00", ["warning"]),
    ],
)
def test_load_steps(line: str, expected: list[str]) -> None:
    assert severities(block(line), "PRG804") == expected


def test_a_test_of_any_lift_after_the_block_is_enough() -> None:
    text = block("Hip Thrust: backwards") + "week 5 deload\nweek 6\nday mon\nHip Thrust: test 1x5 @RIR0\n"
    assert not found_in(text, "PRG805")
    assert severities(block("Hip Thrust: backwards"), "PRG805") == ["info"]


@pytest.mark.parametrize(
    ("deload", "expected"),
    [
        ("week 5 deload", []),
        ("week 5 deload sets 60%", []),
        ("week 5 deload sets 80%", ["info"]),
        ("week 5 deload sets 100%", ["warning"]),
        ("week 5 deload\nday mon\nBench Press: 6x8", ["warning"]),
        ("week 5 deload\nday mon\nBench Press: 3x8", []),
    ],
)
def test_deloads(deload: str, expected: list[str]) -> None:
    assert severities(f"{block('Bench Press: 6x8')}{deload}\n", "PRG807") == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('program "X"\n# a\n', 'program "X"\nprogress double\n# a\n'),
        ("# a\ngoal strength\n", "# a\ngoal strength\nprogress double\n"),
        ("", "progress double\n"),
    ],
)
def test_the_progression_is_written_into_the_header(head: str, expected: str) -> None:
    body = "weeks 1-4\nday mon\nBench Press: 3x8\n"
    assert apply(head + body, found_in(head + body, "PRG801"))[0] == expected + body
