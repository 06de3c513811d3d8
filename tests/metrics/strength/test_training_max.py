"""The training max moves by rule only."""

import datetime

import pytest

from topset.evidence.figure import Figures
from topset.evidence.strength_estimate import TRAINING_RISE, TRAINING_SHARE
from topset.metrics.strength import Estimate, moves
from topset.metrics.strength.training_max import Why

START = datetime.date(2026, 3, 2)


def estimates(*kilograms: float, days: int = 4, width: float = 0.05) -> list[Estimate]:
    dates = (START + datetime.timedelta(days * at) for at in range(len(kilograms)))
    return [
        Estimate(date, 1000 * kg, 1000 * kg * (1 - width), 1000 * kg * (1 + width), at)
        for at, (date, kg) in enumerate(zip(dates, kilograms, strict=True), start=1)
    ]


def test_the_first_waits_for_three_sessions_and_is_a_share_of_the_lower_end() -> None:
    assert moves(estimates(100, 100)) == ()
    [first] = moves(estimates(100, 100, 100))
    assert (first.date, first.why) == (START + datetime.timedelta(8), Why.FIRST)
    assert first.grams == pytest.approx(100_000 * 0.95 * 0.95)


def test_a_good_week_raises_nothing() -> None:
    assert len(moves(estimates(100, 100, 100, 110, 110))) == 1


def test_it_rises_after_three_weeks_and_by_five_percent_at_most() -> None:
    first, rise = moves(estimates(*[100] * 3, *[120] * 6))
    assert rise.why is Why.ROSE
    assert (rise.date - first.date).days >= 21
    assert rise.grams == pytest.approx(1.05 * first.grams)


def test_less_than_a_percent_is_no_rise() -> None:
    assert len(moves(estimates(*[100] * 3, *[100.8] * 20))) == 1


def test_it_falls_at_once_when_the_estimate_no_longer_carries_it() -> None:
    [_, fall] = moves(estimates(*[100] * 3, 94))
    assert fall.why is Why.FELL
    assert fall.grams == pytest.approx(94_000 * 0.95 * 0.95)
    assert len(moves(estimates(*[100] * 3, 96))) == 1


def test_it_is_never_more_than_the_share_of_the_estimate() -> None:
    course = estimates(*[100] * 4, *[130] * 20, 90, 110, *[105] * 9, 60, width=0.1)
    held = 0.0
    for at, estimate in enumerate(course):
        so_far = moves(course[: at + 1])
        held = so_far[-1].grams if so_far else 0.0
        assert held <= 0.95 * estimate.grams
    assert held > 0


def test_very_far_below_it_is_set_anew() -> None:
    _, anew = moves(estimates(*[100] * 3, *[150] * 6))
    assert anew.why is Why.ANEW
    assert anew.grams == pytest.approx(150_000 * 0.95 * 0.95)


def test_the_figures_are_ones_own() -> None:
    own = Figures({TRAINING_SHARE.key: 900, TRAINING_RISE.key: 10})
    first, rise, *_ = moves(estimates(*[100] * 3, *[120] * 8), own)
    assert first.grams == pytest.approx(100_000 * 0.9 * 0.95)
    assert rise.grams == pytest.approx(1.01 * first.grams)
