"""Back-offs that bring a session to its load volume (E12-E16)."""

from hypothesis import given
from hypothesis import strategies as st

from topset.ground.units import Load, Span
from topset.methods import build
from topset.methods.load_volume import nearest, solve, volume
from topset.model.prescription import MethodCall

KG = 1000
TARGET, TOP, BACK = 1000 * KG, 250 * KG, 200 * KG


def test_load_volume_is_load_times_reps() -> None:
    assert volume(100 * KG, 1) == 100 * KG
    assert volume(100 * KG, 10) == 1000 * KG


def test_two_sets_of_two_make_1050() -> None:
    best = solve(TARGET, TOP, (BACK,), Span(2, 3), 10)[0]
    assert (best.reps, best.volume_g, best.miss) == ((2, 2), 1050 * KG, 5.0)


def test_three_sets_of_two_overshoot_by_45_percent() -> None:
    all_of_them = solve(TARGET, TOP, (BACK,), Span(3, 3), 100)
    [three] = [option for option in all_of_them if option.reps == (2, 2, 2)]
    assert (three.volume_g, three.miss) == (1450 * KG, 45.0)
    assert three not in solve(TARGET, TOP, (BACK,), Span(2, 3), 10)


def test_three_sets_are_two_one_one_or_a_lighter_load() -> None:
    [only] = solve(TARGET, TOP, (BACK,), Span(3, 3), 10)
    assert only.reps == (2, 1, 1)
    lighter = solve(TARGET, TOP, (125 * KG,), Span(3, 3), 10)[0]
    assert (lighter.reps, lighter.miss) == ((2, 2, 2), 0.0)


def test_even_sets_and_the_preferred_load_come_first() -> None:
    found = solve(TARGET, TOP, (BACK, 187_500), Span(2, 3), 10)
    assert found[0].load_g == BACK
    assert [option.even for option in found] == sorted((o.even for o in found), reverse=True)


def test_nothing_within_the_tolerance_is_told_with_the_nearest() -> None:
    call = MethodCall(
        "load-volume", (("back", Load(BACK)), ("target", Load(TARGET)), ("tolerance", 2), ("top", Load(TOP)))
    )
    reasons = build(call)
    assert isinstance(reasons, tuple)
    assert "2+2, makes 1050kg (+5%)" in reasons[0].message


def test_back_offs_as_heavy_as_the_top_set_are_refused() -> None:
    call = MethodCall("load-volume", (("back", Load(TOP)), ("target", Load(TARGET)), ("top", Load(TOP))))
    reasons = build(call)
    assert isinstance(reasons, tuple)
    assert reasons[0].message == "Back-offs at 250kg are not lighter than a top set at 250kg."


@given(
    st.integers(100, 5000),
    st.integers(20, 400),
    st.integers(10, 399),
    st.integers(1, 4),
    st.integers(0, 3),
    st.integers(1, 50),
)
def test_every_solution_is_within_the_tolerance(
    target: int, top: int, back: int, sets: int, more: int, tolerance: int
) -> None:
    span = Span(sets, sets + more)
    for option in solve(target * KG, top * KG, (back * KG,), span, tolerance):
        assert option.load_g < top * KG
        assert span.lo <= len(option.reps) <= span.hi
        assert min(option.reps) >= 1
        assert option.volume_g == top * KG + option.load_g * sum(option.reps)
        assert abs(option.volume_g - target * KG) * 100 <= tolerance * target * KG + 1
    assert span.lo <= len(nearest(target * KG, top * KG, back * KG, span).reps) <= span.hi
