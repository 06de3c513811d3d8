"""Candidates: what an athlete may be given, and what not."""

import pytest
from athletes import athletes
from hypothesis import given, settings
from small import someone

from topset.catalogue import exercises, gyms
from topset.ground.units import Load
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
