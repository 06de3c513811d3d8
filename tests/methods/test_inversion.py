"""n sets of m become m sets of n."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises
from topset.ground.units import Load, Span
from topset.methods.inversion import Inversion, Scheme, invert

SQUAT = exercises()["back_squat"]


def codes(inversion: Inversion) -> list[str]:
    return [reason.code for reason in inversion.cautions]


def test_four_tens_become_ten_fours_in_the_derived_range() -> None:
    turned = invert(Scheme(sets=4, reps=10))
    assert (turned.after.sets, turned.after.reps) == (10, 4)
    assert turned.before.total_reps == turned.after.total_reps == 40
    assert turned.before.percent == Span(600, 670)
    assert turned.after.percent == Span(750, 820)
    assert (turned.before.rest, turned.after.rest) == (Span(30, 45), Span(120, 180))


def test_one_known_percentage_starts_low_in_the_range() -> None:
    turned = invert(Scheme(sets=4, reps=10, percent=Span.one(650)))
    assert turned.after.percent == Span(750, 780)


def test_the_minutes_are_those_of_the_evidence() -> None:
    turned = invert(Scheme(sets=4, reps=10), SQUAT)
    assert turned.before.minutes == Span(4, 5)
    assert turned.after.minutes == Span(22, 31)


def test_loads_and_load_volume_follow_from_the_maximum() -> None:
    maximum = Load(100_000)
    turned = invert(Scheme(sets=4, reps=10, percent=Span.one(650), one_rep_max=maximum))
    assert turned.before.load == (Load(65_000), Load(65_000))
    assert turned.before.volume == Span.one(2_600_000)
    assert turned.after.load == (Load(75_000), Load(78_000))
    assert turned.after.volume == Span(3_000_000, 3_120_000)


def test_without_a_maximum_loads_stay_unknown() -> None:
    turned = invert(Scheme(sets=4, reps=10))
    assert (turned.after.load, turned.after.volume) == (None, None)


def test_time_parts_and_days_are_cautioned() -> None:
    assert codes(invert(Scheme(sets=4, reps=10))) == ["INV001", "SEL605"]
    assert codes(invert(Scheme(sets=4, reps=10, sessions=3))) == ["INV001", "SEL605", "REC203"]
    twice = invert(Scheme(sets=4, reps=10, sessions=2), SQUAT)
    assert twice.after.weekly_sets == 20
    assert codes(twice) == ["INV001", "SEL605", "VOL102"]


def test_turning_back_is_lighter_with_shorter_rests() -> None:
    turned = invert(Scheme(sets=10, reps=4, percent=Span(750, 780), rest=Span(120, 180)))
    assert turned.after.percent.hi < 750
    assert turned.after.rest == Span(30, 45)
    assert turned.cautions == ()


def test_a_square_scheme_stays_as_it_is() -> None:
    turned = invert(Scheme(sets=5, reps=5, percent=Span.one(800), rest=Span.one(180)))
    assert turned.before == turned.after


@pytest.mark.parametrize(
    "scheme",
    [Scheme(sets=0, reps=5), Scheme(sets=5, reps=0), Scheme(sets=4, reps=10, percent=Span(900, 1200))],
)
def test_what_is_no_scheme_is_a_mistake(scheme: Scheme) -> None:
    with pytest.raises(ValueError, match="no scheme"):
        invert(scheme)


@given(st.integers(1, 12), st.integers(1, 20), st.integers(300, 950), st.integers(0, 300), st.integers(1, 4))
def test_total_reps_stay_and_shorter_sets_are_heavier_and_rest_no_less(
    sets: int, reps: int, percent: int, rest: int, sessions: int
) -> None:
    given_scheme = Scheme(
        sets=sets, reps=reps, percent=Span(percent, percent + 20), rest=Span.one(rest), sessions=sessions
    )
    before, after = invert(given_scheme).before, invert(given_scheme).after
    assert before.total_reps == after.total_reps
    assert (after.sets, after.reps) == (before.reps, before.sets)
    assert after.percent.lo <= after.percent.hi <= 1000
    if after.reps < before.reps:
        assert after.percent.lo > before.percent.lo
        assert after.rest.lo >= before.rest.lo
    if after.reps > before.reps:
        assert after.percent.hi < before.percent.hi
        assert after.rest.hi <= before.rest.hi
