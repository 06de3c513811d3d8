"""What was done of what was planned."""

import datetime
from dataclasses import replace

import pytest
from journals import log

from topset.catalogue import gyms
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.methods.expand import expand
from topset.metrics.journal.adherence import Adherence, adherence
from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete
from topset.notation import parse

PLAN = """
weeks 1-2
day mon "Push"
Bench Press: ramp, 3x5 @100kg
day thu "Pull"
Lat Pulldown: 3-4x8-10 @RIR2
"""
SCHEDULE = expand(parse(PLAN).program)


def weeks(text: str, athlete: Athlete | None = None) -> tuple[Adherence, ...]:
    return adherence(log(text, athlete), SCHEDULE)


def test_a_week_as_planned() -> None:
    text = """
2026-03-02 "Push" week 1
Bench Press: ramp 60kg x5, 100kg x5, x5, x5
2026-03-05 "Pull" week 1
Lat Pulldown: 60kg x9, x8, x8
"""
    [week] = weeks(text)
    assert (week.week, week.sessions_planned, week.sessions_done) == (1, 2, 2)
    assert (week.planned, week.done, week.made, week.extra) == (6, 6, 6, 0)
    assert week.groups[VolumeGroup.CHEST].direct == Span.one(3)


def test_full_reps_at_a_lighter_load_are_not_made_and_nor_are_missed_reps() -> None:
    [week] = weeks('2026-03-02 "Push" week 1\nBench Press: 100kg x5, x4, 95kg x5\n')
    assert (week.sessions_done, week.done, week.made) == (1, 3, 1)


def test_another_exercise_is_extra_and_counts_for_its_muscles() -> None:
    [week] = weeks('2026-03-02 "Push" week 1\nDumbbell Bench Press: 30kg x8, x8\nBench Press: 100kg x5\n')
    assert (week.done, week.made, week.extra) == (1, 1, 2)
    assert week.groups[VolumeGroup.CHEST].direct == Span.one(3)


@pytest.mark.parametrize(
    "head",
    ['2026-03-05 "Pull" week 1', "2026-03-05 week 1", "2026-03-02 week 1\nnote first\n\n2026-03-03 week 1"],
)
def test_a_session_is_known_by_its_title_its_weekday_or_as_the_next(head: str) -> None:
    assert weeks(f"{head}\nLat Pulldown: 60kg x10\n")[0].made in {0, 1}
    if "note" not in head:
        assert weeks(f"{head}\nLat Pulldown: 60kg x10\n")[0].made == 1


def test_a_third_session_has_no_plan() -> None:
    text = "".join(f"2026-03-0{day} week 1\nBench Press: 100kg x5\n" for day in (2, 5, 7))
    [week] = weeks(text)
    assert (week.sessions_done, week.sessions_planned) == (2, 2)
    assert week.extra == 2


def test_only_the_last_run_through_the_program_counts() -> None:
    text = "".join(
        f"2026-0{month}-0{day} week {week}\nBench Press: 100kg x5\n"
        for month, day, week in ((1, 5, 1), (2, 2, 4), (3, 2, 1), (3, 9, 2))
    )
    assert [(week.week, week.done) for week in weeks(text)] == [(1, 1), (2, 1)]


def test_without_week_numbers_the_athletes_start_tells_the_week() -> None:
    athlete = Athlete(gym=gyms()["commercial"], start=datetime.date(2026, 2, 27))
    text = "2026-02-28\nBench Press: 100kg x5\n2026-03-12\nLat Pulldown: 60kg x8\n"
    assert [week.week for week in weeks(text, athlete)] == [2]
    assert weeks(text) == ()
    assert weeks(text, replace(athlete, start=None)) == ()


def test_sessions_of_weeks_that_the_program_has_not_are_left_alone() -> None:
    assert weeks("2026-03-02 week 9\nBench Press: 100kg x5\n") == ()
    assert adherence(Log.of(log("2026-03-02\nBench Press: 100kg x5\n").journal), SCHEDULE) == ()


def test_sessions_before_the_program_s_first_day_belong_to_another_program() -> None:
    program = parse(f"start 2026-03-09\n{PLAN}").program
    text = '2026-03-02 "Push" week 1\nBench Press: 100kg x5\n\n2026-03-09 "Push" week 1\nBench Press: 100kg x5, x5\n'
    found = adherence(Log.of(log(text).journal, program=program), SCHEDULE)
    assert [(week.week, week.done) for week in found] == [(1, 2)]
