from dataclasses import replace
from time import perf_counter

import pytest

from topset.catalogue import exercises, find, gyms, names, suggest, usable
from topset.model.exercise import Equipment, Pattern


def found(name: str) -> str:
    exercise = find(name)
    assert exercise is not None, suggest(name)
    return exercise.name


def test_an_exercise_is_found_by_everything_it_is_called() -> None:
    for exercise in exercises().values():
        for name in names(exercise):
            assert find(name) is exercise, name
            assert find(name.upper()) is exercise, name


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        # C29, C30: rows and lat work
        ("Barbell Row", "Barbell Row"),
        ("Cable Row", "Cable Row"),
        ("Machine Row", "Machine Row"),
        ("Dumbbell Row", "Dumbbell Row"),
        ("Helms Row", "Helms Row"),
        ("Lat-Pulldowns", "Lat Pulldown"),
        ("Dumbbell Pullovers", "Dumbbell Pullover"),
        ("Machine Pull-Downs", "Machine Pulldown"),
        ("Cable Pulldowns", "Cable Pulldown"),
        # D11, D27: lifts that join back and legs, and the leg list
        ("deadlift", "Deadlift"),
        ("RDL", "Romanian Deadlift"),
        ("good mornings", "Good Morning"),
        ("squats", "Back Squat"),
        ("goblet squats", "Goblet Squat"),
        ("front squats", "Front Squat"),
        ("leg press", "Leg Press"),
        ("lunges", "Dumbbell Lunge"),
        ("glute-ham raises", "Glute-Ham Raise"),
        # D28, D31: the back list and the isolation work
        ("conventional deadlift", "Deadlift"),
        ("sumo deadlift", "Sumo Deadlift"),
        ("pendlay rows", "Pendlay Row"),
        ("pull-ups", "Pull-Up"),
        ("T-bar rows", "T-Bar Row"),
        ("leg extensions", "Leg Extension"),
        ("leg curls", "Lying Leg Curl"),
        ("biceps curl", "Dumbbell Curl"),
        ("triceps pushdowns", "Triceps Pushdown"),
        # D40: the warm-up
        ("light cardio", "Light Cardio"),
        ("leg swings", "Leg Swings"),
        ("torso twists", "Torso Twists"),
        ("cat-cow", "Cat-Cow"),
        ("band pull-aparts", "Band Pull-Apart"),
        # D41 to D46: the sample session
        ("barbell back squat", "Back Squat"),
        ("Romanian deadlift", "Romanian Deadlift"),
        ("face pulls", "Face Pull"),
        ("reverse flyes", "Reverse Fly"),
        # D37, D47: the cool-down
        ("hamstring stretch", "Hamstring Stretch"),
        ("quad stretch", "Quad Stretch"),
        ("glute stretch", "Glute Stretch"),
        ("lat stretch", "Lat Stretch"),
        ("erector stretch", "Child's Pose"),
        ("foam rolling", "Foam Rolling"),
        # B21, B23, B25, E3, A21
        ("Barbell Back Squat", "Back Squat"),
        ("Power Clean", "Power Clean"),
        ("Bench Press", "Bench Press"),
        ("glute bridge", "Glute Bridge"),
        ("hip thrust", "Hip Thrust"),
    ],
)
def test_every_exercise_of_the_rule_book_is_there(name: str, exercise: str) -> None:
    assert found(name) == exercise


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Squat (Barbell)", "Back Squat"),
        ("Squat, Smith Machine", "Smith Squat"),
        ("Goblet Squat (Kettlebell)", "Kettlebell Goblet Squat"),
        ("Calf Press on Seated Leg Press", "Leg Press Calf Raise"),
        ("Cable Core Palloff Press", "Pallof Press"),
        ("Nordic Hamstrings Curls", "Nordic Curl"),
        ("Incline Bench Press (Dumbbell)", "Incline Dumbbell Press"),
        ("Ab-Wheel Rollout", "Ab Wheel Rollout"),
        ("BSS", "Bulgarian Split Squat"),
        ("KB swings", "Kettlebell Swing"),
        ("squat, front", "Front Squat"),
        ("back_squat", "Back Squat"),
    ],
)
def test_names_of_other_apps_and_of_the_gym_floor_are_understood(name: str, exercise: str) -> None:
    assert found(name) == exercise


@pytest.mark.parametrize("name", ["", "-", "Lower Back", "Raise", "Underwater Basket Weaving", "x" * 10_000])
def test_what_is_no_exercise_is_not_found(name: str) -> None:
    assert find(name) is None


def test_an_order_of_words_that_two_exercises_share_must_be_kept() -> None:
    assert found("High-to-Low Cable Fly") != found("Low-to-High Cable Fly")
    assert find("Cable Fly High Low to") is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Bulgarien splt sqats", "Bulgarian Split Squat"),
        ("deadlfit", "Deadlift"),
        ("front sqaut", "Front Squat"),
        ("Lat Pulldwn", "Lat Pulldown"),
        ("romanian dead", "Romanian Deadlift"),
    ],
)
def test_a_slip_of_the_finger_is_answered_with_the_name_meant(typed: str, meant: str) -> None:
    assert meant in suggest(typed)


def test_suggestions_are_few_and_different() -> None:
    assert len(set(suggest("squat press"))) == len(suggest("squat press")) <= 3
    assert len(suggest("squat press", limit=1)) == 1


@pytest.mark.parametrize("garbage", ["", "???", "zzz", "qwertzuiop"])
def test_nothing_is_suggested_for_garbage(garbage: str) -> None:
    assert suggest(garbage) == ()


@pytest.mark.parametrize("garbage", ["squat " * 2_000, "x" * 10_000, "a b c d " * 1_500])
def test_long_garbage_costs_no_time(garbage: str) -> None:
    suggest("squat")
    start = perf_counter()
    suggest(garbage)
    assert perf_counter() - start < 0.5


def test_a_gym_offers_what_it_has_all_equipment_for() -> None:
    gym = gyms()["garage_rack"]
    slugs = {exercise.slug for exercise in usable(gym)}
    assert {"back_squat", "pull_up", "romanian_deadlift", "plank"} <= slugs
    assert not {"leg_press", "lat_pulldown", "goblet_squat"} & slugs
    without_rack = replace(gym, equipment=gym.equipment - {Equipment.RACK})
    assert "back_squat" not in {exercise.slug for exercise in usable(without_rack)}


def test_there_are_drills_and_stretches_for_the_floor() -> None:
    patterns = [exercise.pattern for exercise in usable(gyms()["bodyweight"])]
    assert patterns.count(Pattern.DRILL) >= 10
    assert patterns.count(Pattern.STRETCH) >= 10
