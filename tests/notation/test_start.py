"""The first day of a program."""

import datetime

import pytest

from topset.notation import parse, print_program

DAYS = "\nweeks 1-2\nday mon\nBench Press: 3x8\n"


def test_it_is_read_and_written() -> None:
    program = parse(f'program "P"\nstart 2026-11-23\n{DAYS}').program
    assert program.start == datetime.date(2026, 11, 23)
    assert "\nstart 2026-11-23\n" in print_program(program)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("start 2026-02-30", 'There is no day "2026-02-30".'),
        ("start", "The first day is missing."),
        ("start monday", 'There is no day "monday".'),
        ("start 2026-11-23 2026-11-24", '"2026-11-24" is left over.'),
    ],
)
def test_what_is_no_day_is_said(line: str, said: str) -> None:
    assert [problem.message for problem in parse(f'program "P"\n{line}\n{DAYS}').problems] == [said]
