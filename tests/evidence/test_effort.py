import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence.effort import growth_at, growth_share, load_correction


@pytest.mark.parametrize(
    ("rir", "percent"), [(0, 8.77), (1, 8.25), (2, 7.73), (3, 7.22), (5, 6.19), (10, 3.67)]
)
def test_growth_falls_as_published(rir: int, percent: float) -> None:
    assert growth_at(2 * rir) == pytest.approx(percent)


@given(st.floats(0, 60))
def test_growth_is_a_share_of_that_at_failure(half_reps: float) -> None:
    assert 0 <= growth_share(half_reps) <= 1


@pytest.mark.parametrize(("over", "tenths"), [(1, -20), (2, -40), (3, -60), (4, -80), (-1, 20), (0, 0)])
def test_the_load_moves_two_percent_for_half_a_point(over: int, tenths: int) -> None:
    assert load_correction(over) == tenths
