import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence.reps_at_percent import (
    Curve,
    chart_percent,
    curve_of,
    expected_reps,
    reachable,
    spread,
)
from topset.model.exercise import Exercise, Kind, Muscle, Pattern


def exercise(name: str, pattern: Pattern) -> Exercise:
    return Exercise(name=name, pattern=pattern, muscles={Muscle.CHEST: 1.0}, equipment=(), kind=Kind.COMPOUND)


@pytest.mark.parametrize(
    ("percent", "curve", "reps"),
    [
        (800, Curve.BENCH, 8.8),
        (700, Curve.BENCH, 14.1),
        (800, Curve.LEG_PRESS, 13.1),
        (700, Curve.LEG_PRESS, 19.0),
        (950, Curve.ALL, 2),
        (900, Curve.ALL, 5),
        (850, Curve.ALL, 7.5),
        (800, Curve.ALL, 10),
        (1000, Curve.ALL, 1),
    ],
)
def test_reps_are_those_of_the_table(percent: int, curve: Curve, reps: float) -> None:
    assert expected_reps(percent, curve) == pytest.approx(reps)


@given(st.sampled_from(Curve), st.integers(300, 1000), st.integers(300, 1000))
def test_a_lighter_load_allows_as_many_reps_or_more(curve: Curve, one: int, other: int) -> None:
    light, heavy = sorted((one, other))
    assert expected_reps(light, curve) >= expected_reps(heavy, curve) >= 0


@pytest.mark.parametrize(("percent", "reps"), [(800, 2.51), (600, 4.36), (700, 3.435)])
def test_people_differ_more_at_lighter_loads(percent: int, reps: float) -> None:
    assert spread(percent) == pytest.approx(reps)


def test_eight_reps_at_eighty_percent_are_out_of_reach_for_a_third_on_the_bench() -> None:
    assert 0.30 <= 1 - reachable(800, 8, Curve.BENCH) <= 0.37


def test_six_reps_at_eighty_percent_are_out_of_reach_for_a_tenth_on_the_bench() -> None:
    assert 0.08 <= 1 - reachable(800, 6, Curve.BENCH) <= 0.13


def test_ten_squats_at_seventy_five_percent_are_out_of_reach_for_a_sixth() -> None:
    assert 0.15 <= 1 - reachable(750, 10) <= 0.20


@given(st.integers(300, 1000), st.integers(1, 40))
def test_one_rep_more_is_never_likelier(percent: int, reps: int) -> None:
    assert 0 <= reachable(percent, reps + 1) <= reachable(percent, reps) <= 1


@pytest.mark.parametrize(
    ("reps", "percent"), [(1, 1000), (2, 950), (5, 870), (10, 750), (12, 670), (15, 650)]
)
def test_the_chart_reads_as_printed(reps: int, percent: int) -> None:
    assert chart_percent(reps) == percent


@pytest.mark.parametrize(
    ("name", "pattern", "curve"),
    [
        ("Bench Press", Pattern.HORIZONTAL_PRESS, Curve.BENCH),
        ("Single-Leg Leg Press", Pattern.SQUAT, Curve.LEG_PRESS),
        ("Back Squat", Pattern.SQUAT, Curve.ALL),
    ],
)
def test_an_exercise_follows_the_curve_of_its_kind(name: str, pattern: Pattern, curve: Curve) -> None:
    assert curve_of(exercise(name, pattern)) is curve
