"""Ramp sets lead up to the real working load."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises, gyms
from topset.evidence import warm_up
from topset.evidence.figure import Figures
from topset.ground.place import Place
from topset.ground.units import Load, Span, Unit
from topset.methods.loading import loadable, plates, round_load
from topset.methods.method import plain
from topset.methods.warm_up import ramp
from topset.model.gym import Gym
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets

ALL, GYMS = exercises(), gyms()
SQUAT, DEADLIFT = ALL["back_squat"], ALL["deadlift"]
COMMERCIAL = GYMS["commercial"]


def kilos(sets: tuple[Sets, ...]) -> list[tuple[float, int]]:
    return [(s.load[0].number, s.reps.span.lo) for s in sets if s.load]


def test_a_heavy_squat_starts_at_the_bar_and_takes_four_steps() -> None:
    got = ramp(Load(120_000), plain(3), SQUAT, COMMERCIAL, percent=850)
    assert kilos(got) == [(20, 8), (50, 5), (70, 3), (90, 2), (105, 1)]
    assert all(s.role is Role.RAMP and not s.rest_written for s in got)


def test_a_pull_from_the_floor_does_not_start_at_the_empty_bar() -> None:
    assert kilos(ramp(Load(120_000), plain(3), DEADLIFT, COMMERCIAL, percent=850))[0] == (50, 5)


def test_a_light_bar_replaces_the_first_step() -> None:
    assert kilos(ramp(Load(40_000), plain(10), SQUAT, COMMERCIAL, percent=700)) == [(20, 8), (30, 4)]


def test_a_ramp_is_made_of_few_plates_and_near_its_shares_all_the_same() -> None:
    fine = replace(COMMERCIAL, plates_g=(*COMMERCIAL.plates_g, (500, 2), (250, 2)))
    got = ramp(Load(62_000), plain(8), SQUAT, fine, percent=700)
    assert kilos(got) == [(20, 8), (30, 8), (50, 4)]
    assert all(sum(n for _, n in plates(s.load[0], SQUAT, fine)) <= 2 for s in got if s.load)
    assert (31, 8) in kilos(figured(Load(62_000), fine, 0))


def figured(working: Load, gym: Gym, roughly: int) -> tuple[Sets, ...]:
    return ramp(working, plain(8), SQUAT, gym, Figures({warm_up.ROUGHLY.key: roughly}), 700)


def test_the_empty_bar_needs_no_ramp() -> None:
    assert ramp(Load(20_000), plain(10), SQUAT, COMMERCIAL, percent=700) == ()


def test_without_a_load_the_ramp_is_in_percentages() -> None:
    got = ramp(850, plain(3), SQUAT, COMMERCIAL)
    assert [s.percent for s in got] == [Span.one(n) for n in (340, 510, 638, 748)]
    assert all(s.load is None for s in got)


def test_reps_say_how_heavy_an_unknown_load_is() -> None:
    few = ramp(Load(100_000), plain(2), SQUAT, COMMERCIAL)
    many = ramp(Load(100_000), plain(12), SQUAT, COMMERCIAL)
    assert len(few) > len(many)


def test_light_timed_and_bodyweight_work_has_no_ramp() -> None:
    assert ramp(Load(50_000), plain(20), SQUAT, COMMERCIAL, percent=500) == ()
    assert ramp(Load(0), plain(8), ALL["pull_up"], COMMERCIAL, percent=800) == ()
    assert ramp(800, plain(8), ALL["band_row"], GYMS["bands"]) == ()
    held = Reps(Span.one(30), RepKind.SECONDS)
    assert ramp(Load(20_000), held, ALL["farmers_walk"], COMMERCIAL) == ()


def test_the_ramp_stands_where_it_was_written() -> None:
    got = ramp(Load(100_000), plain(5), SQUAT, COMMERCIAL, place=Place(4, 2))
    assert {s.place for s in got} == {Place(4, 2)}


@given(
    st.sampled_from(sorted(ALL)),
    st.sampled_from(sorted(GYMS)),
    st.integers(1_000, 350_000),
    st.integers(1, 20),
    st.one_of(st.none(), st.integers(0, 1000)),
)
def test_ramp_loads_rise_strictly_and_can_all_be_made(
    slug: str, place: str, grams: int, reps: int, percent: int | None
) -> None:
    exercise, gym = ALL[slug], GYMS[place]
    working = round_load(Load(grams, Unit.KG), exercise, gym)
    got = ramp(working, plain(reps), exercise, gym, percent=percent)
    loads = [s.load[0].grams for s in got if s.load]
    assert len(loads) == len(got)
    assert loads == sorted(set(loads))
    assert all(0 < load < working.grams for load in loads)
    able = set(loadable(exercise, gym))
    assert not able or able.issuperset(loads)
