"""Gauges read off small programs."""

import pytest

from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.methods.expand import expand
from topset.metrics.session_sets import direct_sets_of
from topset.metrics.view import View
from topset.model.program import Goal, Level
from topset.notation import parse


def view_of(text: str) -> View:
    parsed = parse(text)
    assert not parsed.problems
    return View(parsed.program, expand(parsed.program))


def day(lines: str) -> View:
    return view_of(f"day mon\n{lines}\n")


def test_sets_count_directly_and_by_share() -> None:
    view = day("Bench Press: ramp, 3-4x8 @75%\nTriceps Pushdown: 2x12")
    sets = view.session_sets(view.sessions[0])
    assert sets[VolumeGroup.CHEST].direct == Span(3, 4)
    assert sets[VolumeGroup.TRICEPS].direct == Span(2, 2)
    assert (sets[VolumeGroup.TRICEPS].fractional_lo, sets[VolumeGroup.TRICEPS].fractional_hi) == (3.5, 4.0)
    assert sets[VolumeGroup.TRICEPS].indirect_hi == 2.0
    assert VolumeGroup.QUADS not in sets


def test_a_group_of_two_muscles_is_credited_once() -> None:
    view = day("Barbell Row: 4x8")
    assert view.session_sets(view.sessions[0])[VolumeGroup.BACK].direct == Span(4, 4)


@pytest.mark.parametrize(
    ("line", "sets"),
    [
        ("Bench Press: 3x8 @RIR4", 3),
        ("Bench Press: 3x8 @RIR5", 0),
        ("Bench Press: ramp 2x5 @50%, 3x8 @75%", 3),
        ("Light Cardio: 1x10", 0),
        ("Lateral Raise: drop-set 1x10-12 drops 3", 3),
    ],
)
def test_only_hard_sets_count(line: str, sets: int) -> None:
    view = day(line)
    work = view.sessions[0].works[0]
    assert view.hard_sets(work) == Span.one(sets)


def test_sets_of_muscles_together_count_each_set_once() -> None:
    view = day("Back Squat: 4x8\nLying Leg Curl: 3x10\nBench Press: 3x8")
    legs = frozenset({VolumeGroup.QUADS, VolumeGroup.HAMSTRINGS, VolumeGroup.GLUTES})
    assert direct_sets_of(view.sessions[0], legs, view.figures) == Span(7, 7)


def test_weekly_sets_are_those_of_the_sessions() -> None:
    view = view_of("weeks 1-3\nday mon\nBench Press: {3 4 5}x8\nday thu\nBench Press: 3x8\nweek 4 deload\n")
    for week in view.weeks:
        each = [view.sets_of(session, VolumeGroup.CHEST).direct.lo for session in week.sessions]
        assert view.weekly_sets(week)[VolumeGroup.CHEST].direct.lo == sum(each)
    counts = [view.weekly_sets(week)[VolumeGroup.CHEST].direct.lo for week in view.weeks]
    assert counts[:3] == [6, 7, 8]
    assert counts[3] < 8


def test_alike_things_are_seen_once() -> None:
    view = view_of("weeks 1-6\nday mon\nBench Press: {3 3 4}x8\nday thu\nBack Squat: 3x8\n")
    assert [week.number for week in view.distinct_weeks] == [1, 3]
    assert [view.weeks_of(week) for week in view.distinct_weeks] == [(1, 2), (3, 4, 5, 6)]
    assert len(view.sessions) == 3
    assert len(view.works) == 3
    squat = next(work for _, work in view.works if work.exercise.name == "Back Squat")
    assert view.weeks_of(squat) == (1, 2, 3, 4, 5, 6)


def test_the_same_exercise_twice_a_day_is_two_works() -> None:
    view = day("Bench Press: 3x8\nBench Press: 3x8")
    assert len(view.works) == 2


def test_gaps_run_into_the_next_week() -> None:
    view = view_of("weeks 1-3\nday mon\nBench Press: 3x8\nday sat\nBench Press: 3x8\n")
    assert sorted(gap.hours for gap in view.gaps(bool)) == [48, 120, 120]  # the last week has none after it
    assert {gap.hours for gap in view.closer_than(72)} == {48}
    assert not view.closer_than(48)


def test_gaps_end_with_the_program() -> None:
    view = view_of("week 1\nday mon\nBench Press: 3x8\nday sat\nBench Press: 3x8\n")
    assert [gap.hours for gap in view.gaps(bool)] == [120]


def test_goal_and_level_fall_back() -> None:
    assert (day("Bench Press: 3x8").goal, day("Bench Press: 3x8").level) == (
        Goal.HYPERTROPHY,
        Level.INTERMEDIATE,
    )
    told = view_of("goal power\nlevel advanced\nday mon\nBench Press: 3x8\n")
    assert (told.goal, told.level) == (Goal.POWER, Level.ADVANCED)


@pytest.mark.parametrize(
    ("line", "heavy", "maximal"),
    [
        ("Bench Press: 3x5 @80%", True, False),
        ("Bench Press: 3x8 @79%", False, False),
        ("Bench Press: 3x6-8 @RIR2", True, False),
        ("Bench Press: 3x8-12 @RIR1", False, False),
        ("Bench Press: 3x5", False, False),
        ("Bench Press: 1x1 @95%", True, True),
        ("Power Clean: 1x1 @94%", True, False),
        ("Bench Press: 1x2 @RPE9.5", True, True),
        ("Bench Press: 1x5 @RPE10", True, False),
        ("Bench Press: test 1x1", False, True),
        ("Bench Press: test 1x5", False, False),
    ],
)
def test_heavy_and_maximal(line: str, heavy: bool, maximal: bool) -> None:
    view = day(line)
    sets = view.sessions[0].works[0].sets[-1]
    assert view.is_heavy(sets) is heavy
    assert view.is_max_effort(sets) is maximal


def test_percent_and_effort_follow_from_each_other() -> None:
    view = day("Bench Press: 3x5 @RIR2\nBack Squat: 3x5 @81.1%")
    effort, load = (work.sets[-1] for work in view.sessions[0].works)
    assert view.percent(effort) == Span(811, 811)
    assert view.rir(load) == Span(4, 4)
    assert view.percent(load) == Span(811, 811)


def test_minutes_of_the_classic_schemes() -> None:
    four_tens = view_of("day mon\nBench Press: 4x10 @62% rest 30-45s\n")
    backwards = view_of("day mon\nHip Thrust: backwards rest 2:00-3:00\n")
    assert four_tens.minutes(four_tens.sessions[0]).lo in range(3, 7)
    least, most = 22, 34  # the derived 22 to 32 minutes, and the change to the exercise
    minutes = backwards.minutes(backwards.sessions[0])
    assert least - 2 <= minutes.lo
    assert minutes.hi <= most


def test_minutes_count_the_frame_and_share_rest_in_supersets() -> None:
    bare = day("Barbell Curl: 3x10 rest 1:30\nTriceps Pushdown: 3x10 rest 1:30")
    paired = day("A1 Barbell Curl: 3x10 rest 0s\nA2 Triceps Pushdown: 3x10 rest 1:30")
    framed = day(
        "warm-up 10min\nBarbell Curl: 3x10 rest 1:30\nTriceps Pushdown: 3x10 rest 1:30\ncool-down 5min"
    )
    minutes = [view.minutes(view.sessions[0]) for view in (bare, paired, framed)]
    assert minutes[1].hi < minutes[0].hi
    assert minutes[2].lo == minutes[0].lo + 15


def test_minutes_take_tempo_sides_time_and_distance() -> None:
    assert day("Lat Pulldown: 3x10 tempo 4-1-2-1").minutes is not None
    slow, quick = (day(f"Lat Pulldown: 5x12 rest 1:00 tempo {t}") for t in ("4-1-2-1", "1-0-1-0"))
    assert slow.minutes(slow.sessions[0]).lo > quick.minutes(quick.sessions[0]).lo
    held = day("Plank: 3x60s rest 1:00\nFarmer's Walk: 3x40m rest 1:00")
    assert held.minutes(held.sessions[0]).lo >= 8


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Hip Thrust: backwards", VolumeGroup.GLUTES),
        ("Barbell Curl: 10x4 @78%", VolumeGroup.BICEPS),
        ("Back Squat: backwards", VolumeGroup.QUADS),
        ("Barbell Curl: 4x10 @62%", None),
        ("Bench Press: 5x5 @75%", None),
    ],
)
def test_backwards_parts(line: str, part: VolumeGroup | None) -> None:
    view = day(line)
    assert view.backwards_part(view.sessions[0].works[0]) is part


def test_lines_and_days_are_found_again() -> None:
    view = view_of("weeks 1-2\nday mon\nBench Press: 3x8\nday thu\nBack Squat: 3x5\n")
    session = view.weeks[1].sessions[1]
    written = view.day_of(session)
    line = view.line_of(session.works[0])
    assert written is view.program.blocks[0].days[1]
    assert line is written.lines[0]
    place = view.place_of(view.weeks[1])
    assert place
    assert place.line == 1


def test_weeks_of_tests_and_deloads_are_not_ordinary() -> None:
    view = view_of(
        "weeks 1-2\nday mon\nBench Press: 3x8\nweek 3 deload\nweek 4\nday mon\nBench Press: retest\n"
    )
    assert [week.number for week in view.ordinary_weeks] == [1]
    assert [view.tests(week) for week in view.weeks] == [False, False, False, True]
