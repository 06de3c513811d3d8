"""What is known of the lifter's maxima."""

from collections.abc import Mapping

from topset.catalogue import exercises, gyms
from topset.ground.units import Load
from topset.methods.maxes import Maximum, maxima
from topset.model.athlete import Athlete
from topset.model.program import Max, Program

KG = 1000


def known(*maxes: Max, body_kg: int | None = None) -> Mapping[str, Maximum]:
    program = Program(maxes=maxes, body_mass=None if body_kg is None else Load(body_kg * KG))
    return maxima(program, None, exercises())


def test_a_single_is_the_maximum() -> None:
    squat = known(Max("back_squat", Load(140 * KG)))["back_squat"]
    assert (squat.total_g, squat.training) == (140 * KG, 900)
    assert squat.load(850) == 119 * KG
    assert squat.percent(119 * KG) == 850


def test_a_rep_max_is_turned_into_one() -> None:
    assert known(Max("bench_press", Load(90 * KG), 5))["bench_press"].total_g == 105 * KG


def test_too_many_reps_say_nothing() -> None:
    assert known(Max("bench_press", Load(60 * KG), 25)) == {}


def test_the_greatest_counts() -> None:
    two = known(Max("bench_press", Load(90 * KG), 5), Max("bench_press", Load(100 * KG)))
    assert two["bench_press"].total_g == 105 * KG


def test_a_training_max_stands_beside_the_maximum_or_for_it() -> None:
    both = known(Max("deadlift", Load(200 * KG)), Max("deadlift", Load(170 * KG), training=True))
    assert (both["deadlift"].total_g, both["deadlift"].training) == (200 * KG, 850)
    alone = known(Max("deadlift", Load(180 * KG), training=True))
    assert (alone["deadlift"].total_g, alone["deadlift"].training) == (200 * KG, 900)


def test_lifts_of_the_body_need_its_mass() -> None:
    assert known(Max("pull_up", Load(20 * KG))) == {}
    pull_up = known(Max("pull_up", Load(20 * KG)), body_kg=80)["pull_up"]
    assert (pull_up.total_g, pull_up.body_g) == (100 * KG, 80 * KG)
    assert pull_up.load(700) == -10 * KG
    push_up = known(Max("push_up", Load(36 * KG)), body_kg=100)["push_up"]
    assert push_up.total_g == 100 * KG


def test_the_athletes_maxima_fill_the_gaps() -> None:
    athlete = Athlete(
        gym=gyms()["commercial"],
        maxes=(Max("back_squat", Load(200 * KG)), Max("deadlift", Load(220 * KG))),
    )
    found = maxima(Program(maxes=(Max("back_squat", Load(140 * KG)),)), athlete, exercises())
    assert found["back_squat"].total_g == 140 * KG
    assert found["deadlift"].total_g == 220 * KG
