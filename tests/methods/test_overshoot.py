"""Back-offs from the top set as lifted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises, gyms
from topset.ground.units import Load, Span
from topset.methods.overshoot import Lifted, PlannedTop, back_off_load, correction
from topset.model.prescription import Amount, AtLoad, Base, OwnWeight, Percent, Reps

SQUAT, GYM = exercises()["back_squat"], gyms()["commercial"]
KG = 1000
PLAN = PlannedTop(Reps(Span(2, 3)), percent=Span.one(850))
BACK = Percent(Span.one(750))


def after(lifted: Lifted, back: Amount = BACK, plan: PlannedTop = PLAN) -> str:
    found = back_off_load(lifted, plan, back, SQUAT, GYM)
    assert found is not None
    return str(found.load)


def test_a_set_as_planned_moves_nothing() -> None:
    lifted = Lifted(Load(120 * KG), 3, rir=5)
    assert correction(lifted, PLAN) == 0
    assert after(lifted) == "105kg"


@pytest.mark.parametrize("reps", [2, 3])
def test_any_set_within_what_was_asked_is_as_planned(reps: int) -> None:
    plan = PlannedTop(Reps(Span(2, 3)), rir=Span.one(4))
    assert correction(Lifted(Load(120 * KG), reps, rir=4), plan) == 0
    assert correction(Lifted(Load(120 * KG), reps, rir=2), plan) == (-40 if reps == 2 else 0)


def test_a_harder_set_lightens_the_back_offs_by_four_percent_a_rep() -> None:
    lifted = Lifted(Load(120 * KG), 3, rir=3)
    assert correction(lifted, PLAN) == -40
    assert after(lifted) == "102.5kg"


def test_an_easier_set_makes_them_heavier() -> None:
    lifted = Lifted(Load(120 * KG), 3, rir=7)
    assert correction(lifted, PLAN) == 40
    assert after(lifted) == "110kg"


def test_no_set_moves_them_by_more_than_a_tenth() -> None:
    assert correction(Lifted(Load(120 * KG), 1, rir=0), PLAN) == -100
    assert correction(Lifted(Load(120 * KG), 10, rir=0), PLAN) == 100


def test_without_a_word_on_effort_only_missed_or_extra_reps_count() -> None:
    assert correction(Lifted(Load(120 * KG), 3), PLAN) == 0
    assert correction(Lifted(Load(120 * KG), 2), PLAN) == 0
    assert correction(Lifted(Load(120 * KG), 1), PLAN) == -40
    assert correction(Lifted(Load(120 * KG), 5), PLAN) == 80


def test_effort_is_the_plan_where_it_is_written() -> None:
    plan = PlannedTop(Reps(Span.one(1)), rir=Span.one(4))
    assert correction(Lifted(Load(120 * KG), 1, rir=2), plan) == -40


def test_a_share_of_the_top_set_follows_it() -> None:
    lifted = Lifted(Load(130 * KG), 3, rir=5)
    assert after(lifted, Percent(Span.one(800), Base.TOP)) == "105kg"


def test_a_written_load_moves_with_the_day() -> None:
    written = AtLoad(Load(100 * KG), Load(100 * KG))
    assert after(Lifted(Load(120 * KG), 3, rir=5), written) == "100kg"
    assert after(Lifted(Load(120 * KG), 3, rir=0), written) == "90kg"


def test_the_days_maximum_is_read_off_the_curve() -> None:
    assert Lifted(Load(100 * KG), 1, rir=0).days_max == Load(100 * KG)
    assert Lifted(Load(100 * KG), 3, rir=2).days_max.grams == pytest.approx(112_108, abs=1)
    plan = PlannedTop(Reps(Span.one(3)))
    assert after(Lifted(Load(100 * KG), 3, rir=2), Percent(Span.one(800)), plan) == "90kg"


def test_body_weight_has_nothing_to_work_out() -> None:
    assert back_off_load(Lifted(Load(0), 5), PLAN, OwnWeight(), SQUAT, GYM) is None


@given(st.integers(40, 300), st.integers(1, 10), st.integers(0, 10), st.integers(700, 1000))
def test_back_offs_are_loadable_and_lighter_than_the_top_set(
    kilos: int, reps: int, rir: int, share: int
) -> None:
    lifted = Lifted(Load(kilos * KG), reps, rir)
    found = back_off_load(lifted, PLAN, Percent(Span.one(share), Base.TOP), SQUAT, GYM)
    assert found is not None
    assert found.load.grams < lifted.load.grams
