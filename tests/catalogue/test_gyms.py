"""What holds for every gym preset."""

import pkgutil

import pytest

from topset.catalogue import gyms, usable
from topset.catalogue.lookup import GYM_FILES
from topset.ground.units import Load, Unit
from topset.model.exercise import Equipment, Kind, Muscle, Pattern
from topset.model.gym import Gym

every = pytest.mark.parametrize("slug", sorted(gyms()))

NO_HANDLES = "there is nothing to carry by its handles"
NO_LOAD = "the bare arm is no load"

# The patterns that cannot be trained there at all, and why. Everywhere else each has at least one exercise.
OUT_OF_REACH: dict[str, dict[Pattern, str]] = {
    "bodyweight": {
        Pattern.FLY: NO_LOAD,
        Pattern.FRONT_RAISE: NO_LOAD,
        Pattern.ROTATION: NO_LOAD,
        Pattern.PULLOVER: "it takes a load or a pulley; pull-ups train the lats",
        Pattern.UPRIGHT_ROW: "it takes something in the hands",
        Pattern.CARRY: NO_HANDLES,
        Pattern.OLYMPIC: "there is no bar to lift",
    },
    "bands": {
        Pattern.CARRY: NO_HANDLES,
        Pattern.OLYMPIC: "there is no bar to lift",
    },
    "garage_rack": {Pattern.CARRY: NO_HANDLES},
    "garage_rack_lb": {Pattern.CARRY: NO_HANDLES},
}


def gym(slug: str) -> Gym:
    return gyms()[slug]


def test_the_presets_are_there_and_named_like_their_files() -> None:
    assert set(gyms()) == {module.name for module in pkgutil.iter_modules(GYM_FILES.__path__)}
    assert {"commercial", "garage_rack", "home_dumbbells", "bodyweight", "bands"} <= set(gyms())


@every
@pytest.mark.parametrize("muscle", list(Muscle))
def test_every_muscle_can_be_trained_directly(slug: str, muscle: Muscle) -> None:
    strength = (e for e in usable(gym(slug)) if e.kind in (Kind.COMPOUND, Kind.ISOLATION))
    assert any(muscle in exercise.direct for exercise in strength)


@every
@pytest.mark.parametrize("pattern", list(Pattern))
def test_every_pattern_can_be_trained_or_it_is_said_why_not(slug: str, pattern: Pattern) -> None:
    possible = any(exercise.pattern is pattern for exercise in usable(gym(slug)))
    assert possible is (pattern not in OUT_OF_REACH.get(slug, {}))


@every
def test_an_adjustable_bench_is_also_a_bench(slug: str) -> None:
    if Equipment.ADJUSTABLE_BENCH in gym(slug).equipment:
        assert Equipment.BENCH in gym(slug).equipment


@every
def test_masses_are_whole_grams_in_order(slug: str) -> None:
    place = gym(slug)
    plates = [mass for mass, _ in place.plates_g]
    assert plates == sorted(set(plates), reverse=True)
    assert all(mass > 0 and pairs > 0 for mass, pairs in place.plates_g)
    for pieces in (place.dumbbells_g, place.kettlebells_g):
        assert list(pieces) == sorted(set(pieces))


@every
def test_what_is_listed_can_be_loaded(slug: str) -> None:
    place = gym(slug)
    assert bool(place.plates_g) is (Equipment.PLATES in place.equipment)
    assert bool(place.dumbbells_g) is (Equipment.DUMBBELLS in place.equipment)
    assert bool(place.kettlebells_g) is (Equipment.KETTLEBELLS in place.equipment)
    assert bool(place.bar_g) is (Equipment.BARBELL in place.equipment)
    assert bool(place.stack_step_g) is (Equipment.CABLE in place.equipment)
    assert set(place.bars_g) <= place.equipment


def test_a_bar_that_is_not_listed_weighs_what_the_straight_bar_weighs() -> None:
    place = gym("commercial")
    assert place.bar_of(Equipment.BARBELL) == 20_000
    assert place.bar_of(Equipment.TRAP_BAR) == 25_000
    assert place.bar_of(Equipment.SAFETY_BAR) == 20_000


def test_pounds_are_pounds() -> None:
    place = gym("commercial_lb")
    assert place.unit is Unit.LB
    assert place.bar_g == Load.of(45, Unit.LB).grams
    assert Load(place.plates_g[0][0], Unit.LB).number == 45
