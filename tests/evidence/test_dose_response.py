import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence.dose_response import (
    HYPERTROPHY,
    hypertrophy_gain,
    hypertrophy_range,
    hypertrophy_slope,
    strength_gain,
    strength_gain_by_frequency,
)
from topset.evidence.figure import Figures

doses = st.floats(0, 60)


@pytest.mark.parametrize(
    ("sets", "percent"), [(1, 0.74), (4, 2.21), (10, 4.18), (12, 4.71), (20, 6.54), (30, 8.41), (45, 10.76)]
)
def test_growth_follows_the_published_curve(sets: float, percent: float) -> None:
    assert hypertrophy_gain(sets) == pytest.approx(percent, abs=0.02)


@pytest.mark.parametrize(("sets", "low", "high"), [(10, 2.49, 5.81), (20, 3.87, 9.12), (30, 4.96, 11.77)])
def test_its_range_is_the_published_interval(sets: float, low: float, high: float) -> None:
    assert hypertrophy_range(sets) == pytest.approx((low, high), abs=0.03)


@pytest.mark.parametrize(
    ("sets", "percent"), [(1, 7.6), (2, 10.3), (4, 12.4), (5, 13.0), (10, 14.2), (20, 15.0)]
)
def test_strength_levels_off_with_sets(sets: float, percent: float) -> None:
    assert strength_gain(sets) == pytest.approx(percent, abs=0.06)


@pytest.mark.parametrize(("sessions", "percent"), [(1, 12.7), (2, 17.3), (3, 19.7), (4, 21.1), (6, 22.8)])
def test_strength_levels_off_with_frequency(sessions: float, percent: float) -> None:
    assert strength_gain_by_frequency(sessions) == pytest.approx(percent, abs=0.06)


def test_no_training_brings_nothing() -> None:
    assert hypertrophy_gain(0) == strength_gain(0) == strength_gain_by_frequency(0) == 0


@given(doses, doses)
def test_more_never_brings_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    for gain in (hypertrophy_gain, strength_gain, strength_gain_by_frequency):
        assert gain(low) <= gain(high)


@given(doses)
def test_the_mean_lies_in_its_range(sets: float) -> None:
    low, high = hypertrophy_range(sets)
    assert low <= hypertrophy_gain(sets) <= high


@given(st.floats(0, 59))
def test_the_slope_is_what_a_set_more_brings(sets: float) -> None:
    step = 0.001
    assert hypertrophy_slope(sets) * step == pytest.approx(
        hypertrophy_gain(sets + step) - hypertrophy_gain(sets), rel=0.01
    )


def test_the_slope_at_the_mean_volume_lies_in_the_published_interval() -> None:
    assert 0.15 <= hypertrophy_slope(12.25) <= 0.33


def test_the_users_coefficient_counts() -> None:
    assert hypertrophy_gain(10, Figures({HYPERTROPHY.key: 0.0})) == 0
