"""Twice as many lines are twice the work, whatever stands on them: calls are counted, no clock is asked."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from topset.cli.problems import described
from topset.lint.engine import check
from topset.lint.fix import mend
from topset.notation import parse

HEAD = 'program "Long"\ngoal hypertrophy\nweeks 1-2\nday mon\n'
LINES = 60
DAYS = {
    "the same lift": ("Bench Press: 3x8-12 @RIR2",),
    "heavy on the spine": ("Back Squat: 5x5 @85%", "Deadlift: 5x5 @RIR0", "Barbell Row: 3x8"),
    "maximal efforts": ("Back Squat: 1x1 @97%", "Deadlift: 1x1 @97%"),
    "backwards": ("Hip Thrust: backwards @70%", "Hip Thrust: 4x10 @65%"),
    "allowed": ("# allow RST401: meant\nBench Press: 4x10 @70% rest 10s",),
    "allowed by nobody": ("# allow XYZ999: meant\nBench Press: 3x8",),
}
ISOLATION_FIRST = "Leg Extension: 3x10 @RIR2\n"


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, those written in C among them."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event.endswith("call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def grows_with(work: Callable[[str], object], text: Callable[[int], str]) -> float:
    """How the work grows from twice to four times the lines, as a multiple of what it grew from once to twice."""
    work(text(4 * LINES))  # loads and remembers what is needed once
    once, twice, fourfold = (calls(lambda n=n: work(text(n * LINES))) for n in (1, 2, 4))  # type: ignore[misc]
    return (fourfold - twice) / (twice - once)


def judge(text: str) -> None:
    parsed = parse(text)
    assert not parsed.problems
    check(parsed.program)


@pytest.mark.parametrize("lines", DAYS.values(), ids=DAYS.keys())
def test_judging_grows_with_the_lines(lines: tuple[str, ...]) -> None:
    assert grows_with(judge, lambda n: HEAD + "\n".join(lines[i % len(lines)] for i in range(n))) < 2.3


def test_isolation_before_compounds_is_looked_up_once() -> None:
    assert grows_with(judge, lambda n: HEAD + ISOLATION_FIRST * n + "Bench Press: 3x8\n" * n) < 2.3


def test_maxima_are_kept_by_exercise() -> None:
    def text(n: int) -> str:
        own = (f'exercise "Lift {i}" pattern row muscles lats 1\nmax Lift {i} 90kg\n' for i in range(n))
        return f"{''.join(own)}day mon\nBench Press: 3x8\n"

    assert grows_with(parse, text) < 2.3


def test_mending_grows_with_the_lines() -> None:
    cold = ("Bench Press: 4x10 @70% rest 10s", "Leg Curl: 3x10 @RIR2", "Back Squat: 5x5 @85% rest 30s")
    assert grows_with(mend, lambda n: HEAD + "\n".join(cold[i % 3] for i in range(n))) < 2.5


def test_what_is_said_of_a_text_parts_it_into_lines_once() -> None:
    text = HEAD + "Bench Press: 4x10 @70% rest 10s\n" * LINES

    class Counted(str):
        parted = 0
        __slots__ = ()

        def split(self, *_: object) -> list[str]:
            Counted.parted += 1
            return str(self).split("\n")

    source = Counted(text)
    for reason in check(parse(text).program):
        described(reason, {"": source}, sys.stdout)
    assert Counted.parted == 1
