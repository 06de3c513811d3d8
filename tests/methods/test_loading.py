"""What a gym can load."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises, gyms
from topset.ground.units import Load, Unit
from topset.methods.loading import empty_bar, loadable, plates, round_load
from topset.model.exercise import Equipment
from topset.model.gym import Gym

ALL, GYMS = exercises(), gyms()
BENCH, CURL, PULL_UP = ALL["bench_press"], ALL["dumbbell_curl"], ALL["pull_up"]
PULLDOWN, ASSISTED, BAND = ALL["lat_pulldown"], ALL["assisted_pull_up"], ALL["band_row"]
KG = 1000

SMALL = Gym(
    name="Small",
    equipment=frozenset({Equipment.BARBELL, Equipment.PLATES, Equipment.BENCH, Equipment.RACK}),
    plates_g=((20 * KG, 1), (10 * KG, 1), (5 * KG, 1)),
)


def kg(*numbers: float) -> tuple[int, ...]:
    return tuple(round(n * KG) for n in numbers)


def test_a_bar_takes_pairs_of_the_plates_there_are() -> None:
    assert loadable(BENCH, SMALL) == kg(20, 30, 40, 50, 60, 70, 80, 90)


def test_dumbbells_stacks_and_kettlebells_are_what_stands_there() -> None:
    gym = GYMS["commercial"]
    assert loadable(CURL, gym) == gym.dumbbells_g
    assert loadable(ALL["kettlebell_swing"], gym) == gym.kettlebells_g
    assert loadable(PULLDOWN, gym)[:3] == kg(5, 10, 15)
    assert loadable(PULLDOWN, gym)[-1] == gym.stack_max_g


def test_bodyweight_adds_single_plates_and_machines_take_weight_off() -> None:
    assert loadable(PULL_UP, SMALL)[:5] == kg(0, 5, 10, 15, 20)
    assert loadable(ASSISTED, GYMS["commercial"])[-2:] == kg(-5, 0)
    assert loadable(PULL_UP, GYMS["home_dumbbells"])[0] == 0


def test_bands_have_no_numbers() -> None:
    assert loadable(BAND, GYMS["bands"]) == ()
    assert round_load(Load(12_345), BAND, GYMS["bands"]) == Load(12_345)


@pytest.mark.parametrize(
    ("target", "nearest", "down"), [(57, 60, 50), (55, 50, 50), (60, 60, 60), (5, 20, 20), (500, 90, 90)]
)
def test_rounding(target: int, nearest: int, down: int) -> None:
    load = Load(target * KG)
    assert round_load(load, BENCH, SMALL) == Load(nearest * KG)
    assert round_load(load, BENCH, SMALL, "down") == Load(down * KG)


def test_pounds_add_up_to_round_numbers() -> None:
    gym = GYMS["commercial_lb"]
    shown = {str(Load(g, Unit.LB)) for g in loadable(BENCH, gym)}
    assert {"45lb", "135lb", "225lb", "315lb", "405lb"} <= shown
    assert all("." not in text or text.endswith(".5lb") for text in shown)


def test_plates_for_one_side() -> None:
    assert plates(Load(70 * KG), BENCH, SMALL) == ((20 * KG, 1), (5 * KG, 1))
    assert plates(Load(20 * KG), BENCH, SMALL) == ()
    assert plates(Load(71 * KG), BENCH, SMALL) == ()
    assert plates(Load(10 * KG), CURL, GYMS["commercial"]) == ()
    assert plates(Load(15 * KG), PULL_UP, SMALL) == ((10 * KG, 1), (5 * KG, 1))


def test_plates_in_pounds() -> None:
    got = plates(Load.of(225, Unit.LB), BENCH, GYMS["commercial_lb"])
    assert [(str(Load(g, Unit.LB)), n) for g, n in got] == [("45lb", 2)]


def test_the_empty_bar() -> None:
    assert empty_bar(BENCH, SMALL) == 20 * KG
    assert empty_bar(CURL, SMALL) == 0
    assert empty_bar(ALL["ez_bar_curl"], GYMS["commercial"]) == 10 * KG


SLUGS = st.sampled_from(sorted(ALL))
PLACES = st.sampled_from(sorted(GYMS))


@given(SLUGS, PLACES, st.integers(-200_000, 500_000), st.sampled_from(["nearest", "down"]))
def test_a_rounded_load_can_be_made_and_stays_when_rounded_again(
    slug: str, place: str, grams: int, direction: str
) -> None:
    exercise, gym = ALL[slug], GYMS[place]
    once = round_load(Load(grams), exercise, gym, "down" if direction == "down" else "nearest")
    loads = loadable(exercise, gym)
    assert once.grams in loads or not loads
    assert round_load(once, exercise, gym) == once
    if direction == "down" and loads and grams >= loads[0]:
        assert once.grams <= grams


@given(PLACES, st.data())
def test_plates_make_the_load(place: str, data: st.DataObject) -> None:
    gym = GYMS[place]
    grams = data.draw(st.sampled_from(loadable(BENCH, gym) or (0,)))
    per_side = plates(Load(grams, gym.unit), BENCH, gym)
    made = empty_bar(BENCH, gym) + 2 * sum(mass * n for mass, n in per_side)
    assert not per_side or abs(made - grams) <= 10
    available = dict(gym.plates_g)
    assert all(n <= available[mass] for mass, n in per_side)
