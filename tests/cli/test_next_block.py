"""Once the last week of a block is done, the commands say so, and the next block is planned from what it taught."""

import datetime
import shlex
from pathlib import Path

import pytest

from cli.conftest import Topset, data
from cli.training import train
from topset.notation import parse

BEGIN = datetime.date(2026, 3, 2)
ATHLETE = """level = "intermediate"
gym = "commercial"
body_mass = "80 kg"
weeks = 6

[days]
mon = 60
thu = 60

[maxes]
"Hip Thrust" = "140 kg"
"Bench Press" = "100 kg"

[wishes]
backwards = ["glutes"]
"""
BLOCK = """program "Glutes, Backwards"
goal hypertrophy
level intermediate
unit kg
max Hip Thrust 140kg
max Bench Press 100kg

weeks 1-3
day mon "Lower"
Hip Thrust: ramp, backwards @75%
Leg Curl: 3x10-12 @40kg @RIR2 rest 1:30

day thu "Upper"
Bench Press: ramp, 4x6-8 @75kg @RIR2 rest 2:30
Cable Row: 4x8-12 @60kg @RIR2 rest 2:00
"""
FILES = ("block.topset", "log.topset-log", "me.toml")
NEXT = "topset plan me.toml --after block.topset --log log.topset-log --out next.topset"


@pytest.fixture(autouse=True)
def trained(topset: Topset) -> None:
    """The block, of which all but the last week is done."""
    Path("block.topset").write_text(BLOCK, encoding="utf-8")
    Path("me.toml").write_text(ATHLETE, encoding="utf-8")
    assert train(topset, FILES, BEGIN, [1, 2]) == 4


@pytest.mark.parametrize("command", ["next", "adapt", "today"])
def test_while_there_are_weeks_to_come_nothing_is_said_of_another_block(topset: Topset, command: str) -> None:
    result = topset(command, *FILES[:2], "--athlete", "me.toml", "--date", "2026-03-15")
    assert result.exit_code == 0, result.output
    assert "topset plan" not in result.output


@pytest.mark.parametrize("command", [("next",), ("adapt", "--diff"), ("adapt",), ("today",)])
def test_once_the_last_week_is_done_the_command_is_named(topset: Topset, command: tuple[str, ...]) -> None:
    train(topset, FILES, BEGIN, [3])
    result = topset(command[0], *FILES[:2], *command[1:], "--athlete", "me.toml", "--date", "2026-03-21")
    assert result.exit_code == 0, result.output
    assert f"  {NEXT}\n" in result.output
    if command == ("adapt",):
        assert NEXT not in result.stdout


def test_a_last_session_that_is_never_done_does_not_hold_the_block_up(topset: Topset) -> None:
    with Path("log.topset-log").open("a", encoding="utf-8") as log:
        log.write('\n2026-03-16 "Lower" week 3\nLeg Curl: 40kg x10\n')
    given = ("next", *FILES[:2], "--athlete", "me.toml", "--date")
    assert NEXT not in topset(*given, "2026-03-20").stdout
    assert NEXT in topset(*given, "2026-03-23").stdout
    assert data(topset(*given, "2026-03-23", "--json"))["ended"] is True


@pytest.mark.parametrize(
    ("file", "athlete", "wanted"),
    [
        (
            "next.topset",
            "me.toml",
            "topset plan me.toml --after next.topset --log log.topset-log --out next-2.topset",
        ),
        (
            "my block.topset",
            "",
            "topset plan athlete.toml --after 'my block.topset' --log log.topset-log --out next.topset",
        ),
    ],
)
def test_the_command_is_one_that_a_shell_understands(
    topset: Topset, file: str, athlete: str, wanted: str
) -> None:
    train(topset, FILES, BEGIN, [3])
    Path("block.topset").rename(file)
    given = ("--athlete", athlete) if athlete else ()
    assert wanted in topset("next", file, "log.topset-log", *given, "--date", "2026-03-21").stdout


def test_the_next_block_is_a_traditional_one_that_begins_with_a_test(topset: Topset) -> None:
    train(topset, FILES, BEGIN, [3])
    result = topset(*shlex.split(NEXT)[1:], "--date", "2026-03-21", "--seconds", "5")
    assert result.exit_code == 1, result.output  # the wish for Backwards work waits, loudly
    assert (
        "Hip Thrust: trained Backwards until 2026-03-16: this block is a traditional one. [A25, A28]"
        in result.stderr
    )
    assert "Backwards work waits" in result.stderr
    program = parse(Path("next.topset").read_text(encoding="utf-8")).program
    assert program.start == datetime.date(2026, 3, 23)
    first = program.blocks[0]
    lines = {line.exercise: line for day in first.days for line in day.lines}
    assert first.weeks.hi == 1
    assert [part.name for part in lines["hip_thrust"].parts if hasattr(part, "name")] == ["retest"]
    following = topset(
        "next", "next.topset", "log.topset-log", "--athlete", "me.toml", "--date", "2026-03-22"
    )
    assert following.stdout.startswith("Monday 2026-03-23")
    assert "Nothing of the program was done yet." in following.stdout


def test_json_holds_every_lesson(topset: Topset) -> None:
    train(topset, FILES, BEGIN, [3])
    given = ("--after", "block.topset", "--log", "log.topset-log", "--date", "2026-03-21", "--seconds", "2")
    answer = data(topset("plan", "me.toml", *given, "--json"))
    codes = [lesson["reason"]["code"] for lesson in answer["lessons"]]
    assert {"LRN141", "LRN142", "LRN151"} <= set(codes)
    assert all(lesson["reason"]["cites"] for lesson in answer["lessons"])


def test_why_not_knows_the_journal_too(topset: Topset) -> None:
    train(topset, FILES, BEGIN, [3])
    given = ("--after", "block.topset", "--log", "log.topset-log", "--date", "2026-03-21", "--seconds", "2")
    result = topset("why-not", "me.toml", "Leg Extension", *given)
    assert result.exit_code in (0, 1), result.output
    assert result.stdout.startswith("Leg Extension: ")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--after", "block.topset"), "Name its journal with --log"),
        (("--log", "none.topset-log"), "FIL001"),
        (("--log", "log.topset-log", "--date", "soon"), "There is no day"),
        (("--log", "log.topset-log", "--date", "2026-01-01"), "LRN002"),
        (("--log", "log.topset-log", "--after", "other.topset", "--date", "2026-03-21"), "LRN001"),
        (("--log", "bad.topset-log"), "TXT"),
        (("--log", "log.topset-log", "--after", "bad.topset-log"), "JNL011"),
    ],
)
def test_what_cannot_be_learned_from(topset: Topset, options: tuple[str, ...], said: str) -> None:
    Path("bad.topset-log").write_text("2026-03-02\nBench Press: 100kg\n", encoding="utf-8")
    other = 'program "Other"\n\nweeks 1-4\nday tue "Arms"\nBarbell Curl: 3x10\n'
    Path("other.topset").write_text(other, encoding="utf-8")
    Path("log.topset-log").write_text('2026-03-02 "Lower"\nHip Thrust: 100kg x5\n', encoding="utf-8")
    result = topset("plan", "me.toml", *options)
    assert result.exit_code == 2
    assert said in result.stderr
