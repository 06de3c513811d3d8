"""The reserve that nobody told, compared with sums over a fine grid."""

from math import exp, pi, sqrt

import pytest

from topset.metrics.strength.reserve import WIDEST, expected


def by_hand(gap: float, variance: float, rate: float, easy: float) -> tuple[float, float]:
    step = 0.0005
    reserves = [step * (at + 0.5) for at in range(4000)]

    def density(reserve: float) -> float:
        prior = (1 - easy) * rate * exp(-rate * reserve) + easy / WIDEST
        return prior * exp(-((reserve - gap) ** 2) / 2 / variance) / sqrt(2 * pi * variance)

    weights = [density(reserve) for reserve in reserves]
    mean = sum(w * r for w, r in zip(weights, reserves, strict=True)) / sum(weights)
    spread = sum(w * (r - mean) ** 2 for w, r in zip(weights, reserves, strict=True)) / sum(weights)
    return mean, spread


@pytest.mark.parametrize("gap", [-0.2, -0.05, 0.0, 0.1, 0.4])
@pytest.mark.parametrize("easy", [0.0, 0.2])
def test_mean_and_variance(gap: float, easy: float) -> None:
    found = expected(gap, 0.004, 11.0, easy)
    mean, spread = by_hand(gap, 0.004, 11.0, easy)
    assert found.mean == pytest.approx(mean, abs=0.002)
    assert found.variance == pytest.approx(spread, abs=0.0004)


def test_light_sessions_are_told_from_hard_ones() -> None:
    assert expected(0.02, 0.003, 11.0, 0.2).easy < 0.1
    assert expected(0.5, 0.003, 11.0, 0.2).easy > 0.8


@pytest.mark.parametrize("gap", [-30.0, -3.0, 3.0, 30.0])
def test_nothing_overflows(gap: float) -> None:
    found = expected(gap, 0.0001, 11.0, 0.2)
    assert found.mean >= 0
    assert found.variance >= 0
    assert 0 <= found.easy <= 1
