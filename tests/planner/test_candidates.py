"""Candidates: what an athlete may be given, and what not."""

from dataclasses import replace

import pytest
from athletes import athletes
from hypothesis import given, settings
from small import someone

from topset.catalogue import exercises, gyms
from topset.ground.units import Load
from topset.methods.loading import loadable
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Kind, Measure, Skill, Standing
from topset.model.families import POWER, TRUNK
from topset.model.program import Goal, Level, Max
from topset.planner.candidates import NAMES, SIGNATURES, available, choices, objection


def offered(**fields: object) -> set[str]:
    return {exercise.slug for exercise in available(someone(**fields))}


def refused(slug: str, **fields: object) -> str:
    reason = objection(exercises()[slug], someone(**fields))
    return reason.code if reason else ""


@given(athletes())
@settings(max_examples=40, derandomize=True, deadline=None)
def test_nothing_is_offered_that_something_speaks_against(athlete: Athlete) -> None:
    for choice in choices(athlete):
        for exercise in choice.members:
            assert athlete.gym.offers(exercise)
            assert exercise.slug not in athlete.avoid
            assert not athlete.hurts & set(exercise.stresses)
            assert athlete.level is not Level.BEGINNER or exercise.skill is not Skill.TECHNICAL


@given(athletes())
@settings(max_examples=40, derandomize=True, deadline=None)
def test_an_exercise_stands_in_one_choice(athlete: Athlete) -> None:
    found = [exercise.slug for choice in choices(athlete) for exercise in choice.members]
    assert len(found) == len(set(found))


@given(athletes())
@settings(max_examples=40, derandomize=True, deadline=None)
def test_a_choice_holds_exercises_that_count_alike(athlete: Athlete) -> None:
    for choice in choices(athlete):
        like = choice.like
        assert len(choice.members) <= NAMES
        assert all(
            (e.pattern, e.muscles, e.kind) == (like.pattern, like.muscles, like.kind) for e in choice.members
        )


def test_few_signatures_of_a_pattern() -> None:
    found = [choice.pattern for choice in choices(someone())]
    assert max(found.count(pattern) for pattern in found) <= max(SIGNATURES.values())


@pytest.mark.parametrize("gym", gyms())
def test_no_gym_is_without_a_squat_a_press_and_a_row(gym: str) -> None:
    patterns = {choice.pattern.value for choice in choices(someone(gym=gyms()[gym]))}
    assert {"squat", "hinge", "horizontal press", "row"} <= patterns


def test_drills_stretches_and_carries_are_never_offered() -> None:
    for slug in offered():
        exercise = exercises()[slug]
        assert exercise.kind in (Kind.COMPOUND, Kind.ISOLATION)
        assert exercise.measure is Measure.REPS or exercise.pattern in TRUNK


def test_what_is_missing_is_named() -> None:
    reason = objection(exercises()["bench_press"], someone(gym=gyms()["bodyweight"]))
    assert reason
    assert reason.code == "SEL607"
    assert "barbell" in reason.message
    assert reason.remedy


def test_what_is_to_be_avoided() -> None:
    assert refused("bench_press", avoid=frozenset({"bench_press"})) == "SEL608"


def test_what_hurts() -> None:
    assert refused("leg_extension", hurts=frozenset({"knee"})) == "SEL608"


def test_what_is_too_technical_for_a_beginner() -> None:
    assert refused("power_clean", level=Level.BEGINNER) == "SEL603"


def test_pull_ups_are_not_for_who_can_do_three() -> None:
    def able(reps: int) -> tuple[Max, ...]:
        return (Max("pull_up", Load(0), reps),)

    assert refused("pull_up", maxes=able(3)) == "INT304"
    assert refused("pull_up", maxes=able(8)) == ""
    assert refused("pull_up", level=Level.BEGINNER) == "INT304"
    assert refused("chin_up", maxes=able(3)) == "INT304"


def test_olympic_lifts_are_for_power_and_a_confirmed_technique() -> None:
    def olympic(**fields: object) -> bool:
        return any(exercises()[slug].pattern in POWER for slug in offered(**fields))

    known = frozenset({"power_clean"})
    assert olympic(goal=Goal.POWER, technique=known)
    assert "power_clean" not in offered(goal=Goal.POWER)
    assert not olympic(goal=Goal.STRENGTH, technique=known)


def test_special_exercises_are_given_when_they_are_wished_for() -> None:
    special = next(
        e for e in exercises().values() if e.standing is Standing.SPECIAL and not objection(e, someone())
    )
    assert special.slug not in offered()
    wished = someone(wishes=(Wish("exercise", special.slug),))
    assert [choice for choice in choices(wished) if choice.wished and choice.like == special]


def test_a_known_maximum_makes_an_exercise_its_own_choice() -> None:
    athlete = someone(maxes=(Max("incline_dumbbell_press", Load(30_000)),))
    (alone,) = [c for c in choices(athlete) if c.like.slug == "incline_dumbbell_press"]
    assert len(alone.members) == 1
    assert alone.worth > min(c.worth for c in choices(athlete) if c.pattern is alone.pattern)


class TestWhatHurts:
    def test_a_sore_knee_sits_down_on_a_box_with_dumbbells_and_not_with_a_bar(self) -> None:
        given = offered(hurts=frozenset({"knee"}))
        assert "dumbbell_box_squat" in given
        assert not given & {"box_squat", "barbell_reverse_lunge"}
        assert "leg_press" not in given
        assert {"seated_leg_curl", "lying_leg_curl"} <= given

    def test_spanish_squats_need_something_to_hang_from(self) -> None:
        home = offered(hurts=frozenset({"knee"}), gym=gyms()["home_dumbbells"], level=Level.BEGINNER)
        assert "spanish_squat" not in home
        assert "dumbbell_box_squat" in home

    def test_a_sore_shoulder_holds_no_bar_on_the_back(self) -> None:
        given = offered(hurts=frozenset({"shoulder"}), maxes=(Max("back_squat", Load(125_000)),))
        assert not given & {"back_squat", "barbell_lunge", "barbell_reverse_lunge", "smith_squat"}
        assert "leg_press" in given

    @pytest.mark.parametrize("joint", ["knee", "hip", "lower back", "shoulder", "elbow", "wrist"])
    @pytest.mark.parametrize("gym", gyms())
    def test_special_exercises_are_simple_and_light_on_the_spine(self, joint: str, gym: str) -> None:
        for slug in offered(hurts=frozenset({joint}), gym=gyms()[gym]):
            exercise = exercises()[slug]
            if exercise.standing is Standing.SPECIAL:
                assert exercise.spine <= 1
                assert exercise.skill is Skill.SIMPLE

    def test_a_sound_back_leaves_the_box_squat_with_dumbbells_alone(self) -> None:
        assert "dumbbell_box_squat" not in offered()


class TestTooLight:
    def test_the_heaviest_dumbbell_has_to_be_half_of_the_known_squat(self) -> None:
        heaviest = loadable(exercises()["goblet_squat"], someone().gym)[-1]

        def strong(grams: int) -> set[str]:
            return offered(maxes=(Max("back_squat", Load(grams)),))

        assert "goblet_squat" in strong(2 * heaviest - 5_000)
        assert "goblet_squat" not in strong(2 * heaviest + 5_000)

    def test_both_hands_count(self) -> None:
        heaviest = loadable(exercises()["dumbbell_squat"], someone().gym)[-1]
        assert "dumbbell_squat" in offered(maxes=(Max("back_squat", Load(4 * heaviest - 5_000)),))
        assert "dumbbell_squat" not in offered(maxes=(Max("back_squat", Load(4 * heaviest + 5_000)),))

    def test_where_everything_is_too_light_it_is_given_all_the_same(self) -> None:
        given = offered(gym=gyms()["home_dumbbells"], maxes=(Max("back_squat", Load(300_000)),))
        assert "goblet_squat" in given
        assert not given & {"dumbbell_thruster", "band_squat"}


class TestBeginners:
    @pytest.mark.parametrize("slug", ["bodyweight_triceps_extension", "sliding_leg_curl"])
    def test_hard_body_weight_work_needs_a_record(self, slug: str) -> None:
        home = gyms()["bodyweight"]
        assert refused(slug, level=Level.BEGINNER, gym=home) == "INT304"
        assert refused(slug, level=Level.BEGINNER, gym=home, maxes=(Max(slug, Load(0), 12),)) == ""
        assert refused(slug, gym=home) == ""


class TestStrongWithoutWeights:
    def test_one_leg_squats_come_before_air_squats(self) -> None:
        strong: dict[str, object] = {"level": Level.ADVANCED, "gym": gyms()["bodyweight"]}
        given = offered(**strong)
        assert {"single_leg_box_squat", "bodyweight_bulgarian_split_squat"} <= given
        assert not given & {"bodyweight_squat", "bodyweight_lunge", "pistol_squat", "skater_squat"}

    def test_bands_are_something_to_add(self) -> None:
        assert "band_squat" in offered(level=Level.ADVANCED, gym=gyms()["bands"])

    def test_without_a_box_two_legs_have_to_do(self) -> None:
        bare = replace(gyms()["bodyweight"], equipment=frozenset())
        assert "bodyweight_squat" in offered(level=Level.ADVANCED, gym=bare)

    def test_who_shows_a_record_on_two_legs_keeps_it(self) -> None:
        shown = (Max("bodyweight_squat", Load(0), 60),)
        assert "bodyweight_squat" in offered(level=Level.ADVANCED, gym=gyms()["bodyweight"], maxes=shown)

    @pytest.mark.parametrize("level", [Level.BEGINNER, Level.INTERMEDIATE])
    def test_others_stay_on_two_legs(self, level: Level) -> None:
        assert "single_leg_box_squat" not in offered(level=level, gym=gyms()["bodyweight"])

    def test_who_has_weights_has_no_need_of_them(self) -> None:
        assert "single_leg_box_squat" not in offered(level=Level.ADVANCED)
