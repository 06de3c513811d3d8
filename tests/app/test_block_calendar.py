"""A block on the calendar."""

import datetime

import pytest

from topset.app.block_calendar import BlockCalendar, block_calendar
from topset.methods.expand import expand
from topset.notation import parse, parse_journal

PROGRAM = """\
program "A"
weeks 1-3
day mon "Legs"
Back Squat: 3x5
day thu "Push"
Bench Press: 3x5
"""
MONDAY = datetime.date(2026, 11, 16)
LEGS = '{date} "Legs"{week}\nBack Squat: 100kg x5'
PUSH = '{date} "Push"{week}\nBench Press: 80kg x5'


def day(number: int) -> datetime.date:
    """The day so many days after the Monday."""
    return MONDAY + datetime.timedelta(days=number)


def seen(on: int, *entries: tuple[int, str, int], start: datetime.date | None = None) -> BlockCalendar:
    text = "\n\n".join(form.format(date=day(when), week=f" week {week}") for when, form, week in entries)
    journal = parse_journal(text, "log").journal
    return block_calendar(expand(parse(PROGRAM, "p").program), journal, day(on), start)


def test_with_nothing_done_and_no_start_nothing_says_when_it_is() -> None:
    found = seen(2)
    assert (found.done, found.due, found.week, found.mondays) == ({}, 0, 1, {})


def test_a_start_says_when_every_week_is() -> None:
    found = seen(2, start=day(-2))
    assert found.mondays == {1: MONDAY, 2: day(7), 3: day(14)}
    assert found.week == 1


def test_a_start_that_is_behind_says_which_week_it_is() -> None:
    found = seen(9, start=MONDAY)
    assert (found.week, found.mondays[2]) == (2, day(7))


def test_what_was_done_is_told_with_its_day() -> None:
    found = seen(2, (1, LEGS, 1))
    assert (found.done, found.due, found.week) == ({0: day(1)}, 1, 1)
    assert found.mondays[1] == MONDAY


def test_a_week_that_is_done_is_followed_by_the_next() -> None:
    found = seen(4, (0, LEGS, 1), (3, PUSH, 1))
    assert (found.due, found.week, found.mondays[2]) == (2, 2, day(7))


def test_a_pause_moves_what_is_to_come() -> None:
    found = seen(22, (0, LEGS, 1), (3, PUSH, 1))
    assert found.mondays == {1: MONDAY, 2: day(21), 3: day(28)}


def test_what_was_passed_over_is_missed() -> None:
    found = seen(4, (3, PUSH, 1))
    assert [nth for nth in range(6) if found.missed(nth)] == [0]


def test_after_the_last_session_none_is_due() -> None:
    found = seen(18, (14, LEGS, 3), (17, PUSH, 3))
    assert found.due is None


@pytest.mark.parametrize(("on", "done"), [(0, 1), (-1, 0)])
def test_what_lies_ahead_was_not_done(on: int, done: int) -> None:
    assert len(seen(on, (0, LEGS, 1)).done) == done


def test_what_was_done_before_the_start_is_of_another_program() -> None:
    assert not seen(2, (-7, LEGS, 1), start=MONDAY).done
