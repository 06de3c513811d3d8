import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence.sources import SOURCES
from topset.formulas import DEFAULT, formulas, one_rep_max

REPS = (1, 5, 8, 10, 12, 15)
# Multipliers of a 100 kg set, as published.
TABLE = {
    "epley": (1.033, 1.167, 1.267, 1.333, 1.400, 1.500),
    "brzycki": (1.000, 1.125, 1.241, 1.333, 1.440, 1.636),
    "lombardi": (1.000, 1.175, 1.231, 1.259, 1.282, 1.311),
    "oconner": (1.025, 1.125, 1.200, 1.250, 1.300, 1.375),
    "wathan": (1.013, 1.166, 1.277, 1.347, 1.415, 1.509),
    "mayhew": (1.089, 1.190, 1.263, 1.309, 1.354, 1.417),
    "lander": (1.014, 1.137, 1.251, 1.341, 1.444, 1.633),
    "berger": (1.000, 1.111, 1.202, 1.266, 1.335, 1.444),
    "marzagao": (1.000, 1.175, 1.282, 1.349, 1.414, 1.508),
}
names = st.sampled_from(sorted(formulas()))
loads = st.integers(1_000, 500_000)
reps = st.integers(1, 12)


@pytest.mark.parametrize(("name", "column"), [(n, c) for n in TABLE for c in range(len(REPS))])
def test_a_formula_gives_the_published_multiplier(name: str, column: int) -> None:
    estimate = formulas()[name].function(100_000, REPS[column]) / 100_000
    assert estimate == pytest.approx(TABLE[name][column], abs=0.001)


def test_every_formula_of_the_table_is_there_and_the_chart_too() -> None:
    assert set(formulas()) == {*TABLE, "rts"}


@pytest.mark.parametrize("name", formulas())
def test_a_formula_is_called_like_its_file_and_cites_sources(name: str) -> None:
    formula = formulas()[name]
    assert formula.function.__module__ == f"topset.formulas.{name}"
    assert set(formula.cites) <= set(SOURCES)
    assert formula.note


@given(names, loads)
def test_one_rep_is_the_maximum_itself(name: str, load: int) -> None:
    assert one_rep_max(load, 1, formula=name) == load


@given(names, loads, st.integers(1, 11))
def test_one_rep_more_means_more(name: str, load: int, count: int) -> None:
    fewer, more = one_rep_max(load, count, formula=name), one_rep_max(load, count + 1, formula=name)
    assert fewer is not None
    assert more is not None
    assert fewer < more


@given(names, loads, st.integers(1, 50_000), reps)
def test_more_load_means_more(name: str, load: int, extra: int, count: int) -> None:
    light, heavy = one_rep_max(load, count, formula=name), one_rep_max(load + extra, count, formula=name)
    assert light is not None
    assert heavy is not None
    assert light < heavy


@given(names, loads, st.integers(1, 8), st.integers(0, 4))
def test_reps_in_reserve_count_as_done(name: str, load: int, count: int, rir: int) -> None:
    assert one_rep_max(load, count, rir, name) == one_rep_max(load, count + rir, 0, name)


@pytest.mark.parametrize(
    ("load", "count", "rir", "formula"),
    [
        (100_000, 0, 0, DEFAULT),
        (100_000, 13, 0, DEFAULT),
        (100_000, 10, 3, DEFAULT),
        (100_000, 3, -1, DEFAULT),
        (0, 5, 0, DEFAULT),
        (-5, 5, 0, DEFAULT),
        (100_000, 37, 0, "brzycki"),
        (100_000, 5, 0, "guess"),
    ],
)
def test_a_set_that_says_too_little_gives_no_maximum(load: int, count: int, rir: float, formula: str) -> None:
    assert one_rep_max(load, count, rir, formula) is None


def test_a_light_dumbbell_stays_in_order() -> None:
    estimates = [one_rep_max(grams, 10, formula="marzagao") or 0 for grams in range(500, 8_000, 250)]
    assert estimates == sorted(estimates)


def test_the_default_is_epley() -> None:
    assert one_rep_max(100_000, 6) == pytest.approx(120_000)
