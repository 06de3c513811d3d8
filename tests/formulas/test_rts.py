import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.formulas import formulas
from topset.formulas.rts import percent_for, reps_for

half_reps = st.integers(2, 60)


@pytest.mark.parametrize(
    ("reps", "tenths"),
    [(1, 1000), (2, 955), (3, 922), (5, 863), (8, 786), (10, 739), (12, 680), (16, 572)],
)
def test_whole_reps_read_as_on_the_chart(reps: int, tenths: int) -> None:
    assert percent_for(2 * reps) == tenths


@pytest.mark.parametrize(("reps", "rir", "tenths"), [(1, 0.5, 978), (1, 2, 922), (5, 2, 811), (8, 2, 739)])
def test_reserve_counts_as_reps(reps: int, rir: float, tenths: int) -> None:
    assert percent_for(round(2 * (reps + rir))) == tenths


@given(st.integers(2, 59))
def test_more_reps_mean_less_load(count: int) -> None:
    assert (percent_for(count) or 0) > (percent_for(count + 1) or 0) > 0


@given(half_reps)
def test_reps_for_is_the_inverse(count: int) -> None:
    tenths = percent_for(count)
    assert tenths is not None
    assert reps_for(tenths) == count


@given(st.integers(396, 1000))
def test_the_reps_for_a_load_can_be_done_with_it(tenths: int) -> None:
    count = reps_for(tenths)
    assert count is not None
    assert (percent_for(count) or 0) >= tenths


@pytest.mark.parametrize("count", [-2, 0, 1, 61])
def test_there_is_no_load_for_less_than_a_rep_or_too_many(count: int) -> None:
    assert percent_for(count) is None


@pytest.mark.parametrize("tenths", [1001, 1200, 395, 0, -10])
def test_there_are_no_reps_off_the_chart(tenths: int) -> None:
    assert reps_for(tenths) is None


@pytest.mark.parametrize("reps", [2, 3.5, 10])
def test_the_formula_is_the_chart_turned_round(reps: float) -> None:
    percent = percent_for(round(2 * reps))
    assert percent is not None
    assert formulas()["rts"].function(100_000, reps) == pytest.approx(100_000_000 / percent, rel=0.001)
