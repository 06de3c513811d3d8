"""What holds for every exercise of the catalogue. A failure lists the slugs that break it."""

import pkgutil
from collections import defaultdict
from collections.abc import Callable

from topset.catalogue import exercises, names
from topset.catalogue.lookup import EXERCISE_FILES
from topset.catalogue.naming import words
from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern, Skill

ALL = tuple(exercises().values())
STRENGTH = tuple(e for e in ALL if e.kind in (Kind.COMPOUND, Kind.ISOLATION))
JOINTS = {"knee", "lower back", "shoulder", "elbow", "wrist", "hip", "neck", "ankle"}
APPS = {"strong", "hevy", "fitnotes", "liftosaur"}
OF_THE_BODY = (LoadMode.BODYWEIGHT, LoadMode.ASSISTED)


def breaking(rule: Callable[[Exercise], bool]) -> list[str]:
    return [exercise.slug for exercise in ALL if not rule(exercise)]


def test_a_file_is_named_by_the_slug_of_its_exercise() -> None:
    assert {module.name for module in pkgutil.iter_modules(EXERCISE_FILES.__path__)} == set(exercises())


def test_there_is_enough_to_choose_from() -> None:
    assert len(STRENGTH) >= 220


def test_shares_are_direct_or_indirect() -> None:
    assert breaking(lambda e: set(e.muscles.values()) <= {0.5, 1.0}) == []


def test_direct_muscles_come_first() -> None:
    assert breaking(lambda e: list(e.muscles.values()) == sorted(e.muscles.values(), reverse=True)) == []


def test_a_strength_exercise_works_a_muscle_directly() -> None:
    assert [exercise.slug for exercise in STRENGTH if not exercise.direct] == []


def test_the_figures_are_in_their_ranges() -> None:
    assert breaking(lambda e: e.spine in range(4)) == []
    assert breaking(lambda e: 0 <= e.body_mass_percent <= 100) == []
    assert breaking(lambda e: 500 <= e.step_g <= 10_000) == []
    assert breaking(lambda e: 0.5 <= e.seconds_per_rep <= 30) == []


def test_joints_and_apps_are_known_ones() -> None:
    assert breaking(lambda e: set(e.stresses) <= JOINTS) == []
    assert breaking(lambda e: set(e.elsewhere) <= APPS) == []


def test_reps_against_body_weight_move_a_part_of_it() -> None:
    moving = {e.slug for e in ALL if e.load_mode in OF_THE_BODY and e.measure is Measure.REPS}
    assert breaking(lambda e: e.slug not in moving or e.body_mass_percent > 0) == []


def test_a_lift_with_another_load_counts_no_body_mass() -> None:
    assert breaking(lambda e: e.load_mode in (*OF_THE_BODY, LoadMode.BAND) or e.body_mass_percent == 0) == []


def test_drills_and_stretches_are_mobility_work() -> None:
    assert (
        breaking(lambda e: (e.pattern in (Pattern.DRILL, Pattern.STRETCH)) is (e.kind is Kind.MOBILITY)) == []
    )


def test_stretches_are_held() -> None:
    assert breaking(lambda e: e.pattern is not Pattern.STRETCH or e.measure is Measure.TIME) == []


def test_a_main_lift_is_a_compound_that_takes_practice() -> None:
    practised = (Skill.PRACTISED, Skill.TECHNICAL)
    assert breaking(lambda e: not e.main_lift or (e.kind is Kind.COMPOUND and e.skill in practised)) == []


def test_no_name_belongs_to_two_exercises() -> None:
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for exercise in ALL:
        for name in names(exercise):
            owners[words(name)].add(exercise.slug)
    assert {name: sorted(slugs) for name, slugs in owners.items() if len(slugs) > 1} == {}


def test_no_name_is_empty_or_padded() -> None:
    assert breaking(lambda e: all(name.strip() == name and words(name) for name in names(e))) == []
