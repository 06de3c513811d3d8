"""What stands in for what, and how its sets are written."""

import pytest
from weeks import ATHLETE, lines_of, week_of, without

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.methods.expand import expand
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment
from topset.model.program import Level, Weekday
from topset.notation import parse, print_line
from topset.replanning import Changes
from topset.replanning.stand_ins import able, instead_of, ranked, unlikeness


def names(slug: str, *lacking: Equipment) -> list[str]:
    there = (
        e for e in exercises().values() if able(e, ATHLETE, ATHLETE.gym) and not {*lacking} & {*e.equipment}
    )
    return [e.name for e in ranked(exercises()[slug], there)[:3]]


def test_the_likest_come_first() -> None:
    assert names("bench_press", Equipment.BARBELL)[0] == "Dumbbell Bench Press"
    assert names("lying_leg_curl")[0] == "Seated Leg Curl"
    assert "Leg Press" in names("back_squat", Equipment.RACK)


def test_no_other_lift_for_the_heaviest_work() -> None:
    others = {e.name for e in ranked(exercises()["back_squat"], exercises().values()) if e.spine > 1}
    assert "Sumo Deadlift" not in others
    assert "Front Squat" in others


def test_an_exercise_is_like_itself_and_unlike_what_has_no_load() -> None:
    bench, push_up = exercises()["bench_press"], exercises()["push_up"]
    assert unlikeness(bench, bench) == 0
    assert unlikeness(bench, push_up) > unlikeness(bench, exercises()["dumbbell_bench_press"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bench Press: ramp, 3x3 @88% rest 3:00", "Dumbbell Bench Press: ramp, 3x6-8 @RIR2 rest 3:00"),
        ("Bench Press: 4x8-12 @RIR3 rest 2:00", "Dumbbell Bench Press: 4x8-12 @RIR3 rest 2:00"),
        (
            "Bench Press: ramp, top 1x2-3 @85% rest 3:00 spotter, back-off 3x8-10 @70% rest 2:30",
            "Dumbbell Bench Press: ramp, 4x8-10 @RIR2-3 rest 2:30",
        ),
        (
            "Bench Press: 5x5 @82.5kg @RIR1 rest 3:00 progress load",
            "Dumbbell Bench Press: 5x6-8 @RIR2 rest 3:00",
        ),
    ],
)
def test_its_sets_say_reps_and_reserve_and_no_load(line: str, expected: str) -> None:
    left = week_of(f"day mon\n{line}\n", without("mon", Equipment.BARBELL))
    assert lines_of(left) == {"mon": [expected]}


def test_the_reserve_of_a_very_light_set_can_be_written() -> None:
    text = "max Bench Press 100kg\nday mon\nBench Press: 3x3-5 @50% rest 2:00\n"
    work = expand(parse(text).program).sessions[0].works[0]
    line = print_line(instead_of(work, exercises()["dumbbell_bench_press"], PUBLISHED))
    assert line == "Dumbbell Bench Press: 3x6-8 @RIR10 rest 2:00"
    assert parse(f"day mon\n{line}\n").problems == ()


def test_a_side_at_a_time_is_written() -> None:
    left = week_of(
        "day mon\nBack Squat: 3x8 @RIR2\n", Changes(instead={"back_squat": "bulgarian_split_squat"})
    )
    assert lines_of(left) == {"mon": ["Bulgarian Split Squat: 3x8/side @RIR2"]}


def test_without_a_load_to_choose_there_are_more_reps() -> None:
    left = week_of("day mon\nBench Press: 3x5 @80%\n", Changes(instead={"bench_press": "push_up"}))
    assert lines_of(left) == {"mon": ["Push-Up: 3x8-15 @RIR2"]}


def test_a_test_is_handed_over_to_nothing() -> None:
    text = "day mon\nBench Press: retest reps 5\nCable Row: 3x8\n"
    assert lines_of(week_of(text, without("mon", Equipment.BARBELL))) == {"mon": ["Cable Row: 3x8"]}


def test_who_may_be_given_what() -> None:
    clean = exercises()["power_clean"]
    beginner = Athlete(gym=gyms()["commercial"], level=Level.BEGINNER)
    assert not able(clean, beginner, beginner.gym)
    assert not able(exercises()["leg_press"], None, gyms()["home_dumbbells"])
    assert not able(
        exercises()["leg_press"], Athlete(gym=ATHLETE.gym, avoid=frozenset({"leg_press"})), ATHLETE.gym
    )
    assert not able(
        exercises()["leg_extension"], Athlete(gym=ATHLETE.gym, hurts=frozenset({"knee"})), ATHLETE.gym
    )


def test_a_sore_lower_back_is_spared_by_what_loads_no_spine() -> None:
    left = week_of(
        "day mon\nBack Squat: 3x8 @RIR2\nHip Thrust: 3x8\n", Changes(hurts=frozenset({"lower back"}))
    )
    new = lines_of(left)["mon"][0].partition(":")[0]
    exercise = next(e for e in exercises().values() if e.name == new)
    assert exercise.spine < 2
    assert "lower back" not in exercise.stresses
    assert Weekday.MON in left.days
