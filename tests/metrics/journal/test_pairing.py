"""Which session of the program each entry was."""

import pytest

from topset.methods.expand import expand
from topset.metrics.journal.pairing import paired
from topset.notation import parse, parse_journal

ALIKE = """\
program "A"
weeks 1-2
day mon "Full body"
Deadlift: 3x5
Bench Press: 3x5
day wed "Full body"
Back Squat: 3x5
Seal Row: 3x5
day fri "Full body"
Back Squat: 3x5
Bench Press: 3x5
"""


def numbers(journal: str, program: str = ALIKE) -> list[int]:
    read, log = parse(program), parse_journal(journal)
    assert not read.problems + log.problems
    return [nth for _, nth in paired(expand(read.program), log.journal.in_time)]


def week(number: int, *days: tuple[int, str]) -> str:
    return "".join(f'2026-03-{day:02} "Full body" week {number}\n{lifts}\n\n' for day, lifts in days)


MON, WED, FRI = (
    "Deadlift: 80kg x5\nBench Press: 60kg x5",
    "Back Squat: 80kg x5\nSeal Row: 40kg x5",
    "Back Squat: 80kg x5\nBench Press: 60kg x5",
)


def test_sessions_of_one_title_are_told_by_what_was_lifted() -> None:
    assert numbers(week(1, (2, MON), (4, WED), (6, FRI)) + week(2, (9, MON))) == [0, 1, 2, 3]
    assert numbers(week(1, (2, WED), (4, FRI), (6, MON))) == [1, 2, 0]


def test_a_session_left_out_moves_no_other() -> None:
    assert numbers(week(1, (4, WED), (6, FRI)) + week(2, (13, FRI))) == [1, 2, 5]


@pytest.mark.parametrize(("day", "number"), [(2, 0), (6, 2)])
def test_begun_with_a_lift_of_several_days_the_weekday_tells(day: int, number: int) -> None:
    assert numbers(week(1, (day, "Bench Press: 60kg x5"))) == [number]


def test_a_substitute_keeps_the_title() -> None:
    assert numbers('2026-03-02 "Full body" week 1\nLeg Press: 100kg x5\n') == [0]


def test_without_week_and_title_the_exercises_tell_in_a_journal_of_this_program() -> None:
    plain = [f"2026-03-{day:02}\n{lifts}\n" for day, lifts in ((2, MON), (4, WED), (6, FRI), (10, MON))]
    assert numbers("\n".join(plain)) == [0, 1, 2, 3]
    years = [f"2025-{month:02}-01\n{MON}\n" for month in range(1, 13)]
    assert numbers("\n".join(years)) == []


def test_other_titles_and_other_exercises_are_no_session() -> None:
    assert numbers(f'2026-03-02 "Park"\n{MON}\n') == []
    assert numbers("2026-03-02\nPlank: x30s\n") == []


def test_a_session_done_again_is_that_session() -> None:
    assert numbers(week(1, (2, MON), (4, WED)) + week(2, (9, MON)) + week(1, (16, MON))) == [0, 1, 3, 0]


def test_of_a_program_begun_anew_the_last_run_counts() -> None:
    three = ALIKE.replace("weeks 1-2", "weeks 1-3")
    assert numbers(week(1, (2, MON)) + week(3, (9, MON)) + week(1, (16, MON)), three) == [0]
