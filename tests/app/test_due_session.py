"""Which session of a program is due."""

import datetime

import pytest

from topset.app.due_session import Due, When, due
from topset.methods.expand import dated, expand
from topset.model.journal import Journal
from topset.model.session import Schedule
from topset.notation import parse, parse_journal

PROGRAM = """\
program "A"
weeks 1-2
day mon "Legs"
Back Squat: 3x5
Leg Press: 3x10
day thu "Push"
Bench Press: 3x5
weeks 3
day mon "Legs"
Back Squat: 3x3
"""
ONE_WEEK = PROGRAM.replace("weeks 1-2\n", "").partition("weeks 3")[0]
DAY = datetime.date(2026, 11, 21)
START = datetime.date(2026, 11, 16)


def schedule(text: str = PROGRAM, start: datetime.date | None = None) -> Schedule:
    parsed = parse(text)
    assert parsed.problems == ()
    laid = expand(parsed.program)
    return dated(laid, start) if start else laid


def journal(text: str) -> Journal:
    parsed = parse_journal(text)
    assert parsed.problems == ()
    return parsed.journal


def name(found: Due) -> str:
    return f"{found.session.week} {found.session.title}" if found.session else "over"


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ("", "1 Legs"),
        ("2026-11-16\nsleep 7h\n", "1 Legs"),
        ('2026-11-16 "Legs" week 1\nBack Squat: x5\n', "1 Push"),
        ('2026-11-16 "legs" week 1\nBench Press: x5\n', "1 Push"),
        ('2026-11-18 "Push" week 1\nBench Press: x5\n', "2 Legs"),
        ("2026-11-16 week 2\nBench Press: x5\n", "3 Legs"),  # by its exercises
        ("2026-11-19 week 2\nBench Press: x5\n", "3 Legs"),  # by its weekday
        ('2026-11-16 "Pull" week 2\nBack Squat: x5\n', "2 Push"),
        ("2026-11-16 week 2\nPlank: x30s\n", "1 Legs"),
        ('2026-11-16 "Legs" week 9\nBack Squat: x5\n', "1 Legs"),
        ('2026-11-16 "Legs" week 3\nBack Squat: x5\n', "over"),
        # without weeks, by titles one after the other
        ('2026-11-16 "Legs"\nBack Squat: x5\n', "1 Push"),
        ('2026-11-16 "Legs"\nBack Squat: x5\n\n2026-11-18 "Legs"\nBack Squat: x5\n', "2 Push"),
        ('2026-11-16 "Legs" week 2\nBack Squat: x5\n\n2026-11-18 "Push"\nBench Press: x5\n', "3 Legs"),
        ('2026-11-16 "Park"\nBack Squat: x5\n', "1 Legs"),
        # today, and later
        ('2026-11-21 "Push" week 1\nBench Press: x5\n', "1 Push"),
        ('2026-11-22 "Push" week 1\nBench Press: x5\n', "1 Legs"),
    ],
)
def test_the_session_after_the_last_one(log: str, expected: str) -> None:
    assert name(due(schedule(), journal(log), When(DAY))) == expected


def test_what_was_begun_today_goes_on() -> None:
    found = due(schedule(), journal('2026-11-21 "Push" week 1\nBench Press: x5\n'), When(DAY))
    assert found.entry
    assert found.why == "It was begun today."


@pytest.mark.parametrize(
    ("day", "expected", "why"),
    [
        (datetime.date(2026, 11, 1), "1 Legs", "It is the next one, on 2026-11-16."),
        (datetime.date(2026, 11, 19), "1 Push", "It is planned for today."),
        (DAY, "2 Legs", "It is the next one, on 2026-11-23."),
        (datetime.date(2027, 1, 1), "over", "The program ended on 2026-11-30."),
    ],
)
def test_by_the_calendar(day: datetime.date, expected: str, why: str) -> None:
    found = due(schedule(start=START), Journal(), When(day, START))
    assert (name(found), found.why) == (expected, why)


def test_entries_before_the_start_are_of_another_program() -> None:
    log = journal('2026-11-10 "Push" week 1\nBench Press: x5\n')
    assert name(due(schedule(start=START), log, When(START, START))) == "1 Legs"


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ('2026-11-16 "Legs"\nBack Squat: x5\n', "1 Push"),
        ('2026-11-16 "Push"\nBench Press: x5\n', "1 Legs"),
        ('2026-11-16 "Push" week 7\nBench Press: x5\n', "1 Legs"),
        ("2026-11-16\nBack Squat: x5\n", "1 Push"),
        ("2026-11-16\nPlank: x30s\n", "1 Legs"),
    ],
)
def test_a_program_of_one_week_goes_round(log: str, expected: str) -> None:
    assert name(due(schedule(ONE_WEEK), journal(log), When(DAY), repeats=True)) == expected


def test_a_program_without_sessions() -> None:
    assert due(Schedule(()), Journal(), When(DAY)).session is None
