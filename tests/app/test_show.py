from pathlib import Path

from topset.app.session import Which, session
from topset.app.show import Wanted, show
from topset.metrics.standing import Standing
from topset.notation.athlete_file import read_athlete

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXT = """\
program "Two days"
unit kg
max Back Squat 140kg
weeks 1-2
day mon "Squat" 60min
warm-up 10min: Light Cardio 5min, Leg Swings x10
Back Squat: ramp, {3 4}x5 @80% rest 3:00
Pull-Up: 3x6-8 @BW+10kg rest 2:00
cool-down 5min
day thu
Bench Press: 3x8-12 @RIR2
week 3 deload
"""
ATHLETE, _ = read_athlete((EXAMPLES / "athlete.toml").read_text("utf-8"))


def test_a_week_is_shown_with_sets_loads_and_minutes() -> None:
    shown = show(TEXT, "a", Wanted(2))
    assert (shown.name, shown.total, len(shown.weeks)) == ("Two days", 3, 1)
    monday = shown.weeks[0].sessions[0]
    working = monday.works[0].sets[-1]
    assert (working.sets, working.reps, working.load, working.percent) == ("4", "5", "112.5 kg", "80%")
    assert monday.budget == 60
    assert 0 < monday.minutes.lo <= monday.minutes.hi


def test_added_load_at_body_weight() -> None:
    assert show(TEXT, "a", Wanted(1)).weeks[0].sessions[0].works[1].sets[0].load == "BW +10 kg"


def test_all_weeks_and_one_day() -> None:
    shown = show(TEXT, "a", Wanted(0, "thu"))
    assert [week.number for week in shown.weeks] == [1, 2, 3]
    assert all(len(week.sessions) == 1 for week in shown.weeks)
    assert [week.deload for week in shown.weeks] == [False, False, True]


def test_ordinary_weeks_are_judged_and_a_deload_is_not() -> None:
    first, _, deload = show(TEXT, "a", Wanted(0)).weeks
    assert {v.standing for v in first.volume} == {Standing.NONE, Standing.BELOW}
    assert {v.standing for v in deload.volume} == {None}


def test_volumes_count_the_whole_week_whatever_day_is_shown() -> None:
    shown = show(TEXT, "a", Wanted(1, "thu"))
    quads = next(v for v in shown.weeks[0].volume if v.group == "quads")
    assert quads.direct.hi == 3
    assert 0 < quads.minimum < quads.maximum


def test_a_week_that_is_not_there() -> None:
    shown = show(TEXT, "a", Wanted(9))
    assert shown.problems[0].message == "The program has no week 9."
    assert shown.problems[0].remedy == "Ask for a week from 1 to 3."


def test_a_day_that_is_not_there() -> None:
    assert show(TEXT, "a", Wanted(1, "sun")).problems[0].remedy == "Ask for one of mon, thu."


def test_a_text_with_errors_is_not_shown() -> None:
    assert show("day mon\nBakc Squat: 3x5\n", "a", Wanted()).problems


def test_a_session_has_plates_for_the_athletes_gym() -> None:
    found = session(TEXT, "a", Which(1, "mon"), ATHLETE)
    assert found.sheet
    squat = found.sheet.works[0].sets
    assert squat[0].plates == "empty bar"
    assert (squat[-1].plates, squat[-1].where) == ("25 + 20 + 1.25", "each side")
    assert found.sheet.works[1].sets[0].where == "on the belt"
    assert found.sheet.warm_up
    assert found.sheet.warm_up.drills == ("Light Cardio 5min", "Leg Swings x10")
    assert not found.hints


def test_without_an_athlete_a_session_says_what_would_help() -> None:
    found = session("day mon\nHip Thrust: 3x8 @70%\n", "a", Which())
    assert found.sheet
    assert len(found.hints) == 2
    assert "Hip Thrust" in found.hints[0]


def test_a_session_that_is_not_there() -> None:
    assert session(TEXT, "a", Which(9)).problems
    assert session(TEXT, "a", Which(1, "sun")).problems
