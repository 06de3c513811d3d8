"""How readily an exercise is chosen among equals."""

from dataclasses import replace

import pytest
from small import someone

from topset.catalogue import exercises, gyms
from topset.ground.units import Load, Unit
from topset.model.exercise import Equipment, Muscle
from topset.model.program import Goal, Level, Max
from topset.planner.worth import outgrown, worth


def value(slug: str, **fields: object) -> int:
    return worth(exercises()[slug], someone(**fields))


def test_machines_for_the_legs_are_worth_more_when_the_lower_back_hurts() -> None:
    sore = frozenset({"lower back"})
    for slug in ("hack_squat", "leg_extension", "seated_leg_curl", "machine_hip_thrust"):
        assert value(slug, hurts=sore) == value(slug) + 15
    for slug in ("dumbbell_squat", "split_squat", "lat_pulldown"):
        assert value(slug, hurts=sore) == value(slug)


class TestFloorPresses:
    def test_they_stand_back_where_a_bench_is_and_the_shoulder_is_sound(self) -> None:
        sore = frozenset({"shoulder"})
        assert value("dumbbell_floor_press") == value("dumbbell_floor_press", hurts=sore) - 15
        assert value("dumbbell_bench_press") > value("dumbbell_floor_press")

    def test_not_where_there_is_the_floor_alone(self) -> None:
        floor = replace(gyms()["home_dumbbells"], equipment=frozenset({Equipment.DUMBBELLS}))
        assert value("dumbbell_floor_press", gym=floor) == value("dumbbell_floor_press") + 15

    def test_a_record_speaks_for_them(self) -> None:
        shown = (Max("dumbbell_floor_press", Load(24_000), 10),)
        assert value("dumbbell_floor_press", maxes=shown) > value("incline_dumbbell_press")

    def test_the_triceps_help_as_in_a_bench_press(self) -> None:
        assert exercises()["dumbbell_floor_press"].muscles[Muscle.TRICEPS] == 0.5


class TestBeginners:
    @pytest.mark.parametrize("goal", [Goal.HYPERTROPHY, Goal.STRENGTH, Goal.MIXED])
    def test_barbell_squats_and_hinges_come_after_what_is_learnt_with_less(self, goal: Goal) -> None:
        novice: dict[str, object] = {"level": Level.BEGINNER, "goal": goal}
        assert value("goblet_squat", **novice) > value("back_squat", **novice)
        assert value("leg_press", **novice) > value("back_squat", **novice)
        assert value("dumbbell_romanian_deadlift", **novice) > value("romanian_deadlift", **novice)

    def test_a_record_or_the_technique_lets_them_come_first(self) -> None:
        novice: dict[str, object] = {"level": Level.BEGINNER, "goal": Goal.STRENGTH}
        known = value("back_squat", maxes=(Max("back_squat", Load(60_000)),), **novice)
        taught = value("back_squat", technique=frozenset({"back_squat"}), **novice)
        assert known > taught > value("goblet_squat", **novice)


def test_on_one_leg_the_strong_find_enough_without_weights() -> None:
    strong: dict[str, object] = {"level": Level.ADVANCED, "gym": gyms()["bodyweight"]}
    assert value("bodyweight_bulgarian_split_squat", **strong) > value("bodyweight_lunge", **strong)


@pytest.mark.parametrize(
    ("goal", "kg", "gone"),
    [(Goal.STRENGTH, 40, True), (Goal.STRENGTH, 20, False), (Goal.HYPERTROPHY, 40, False)],
)
def test_what_the_gym_cannot_load_any_more_is_outgrown(goal: Goal, kg: int, gone: bool) -> None:
    shown = Max("goblet_squat", Load.of(kg, Unit.KG), 12)
    athlete = someone(goal=goal, gym=gyms()["home_dumbbells"], maxes=(shown,))
    assert outgrown(exercises()["goblet_squat"], athlete) is gone
