"""Lifters whose strength is made up and so known: the filter errs less than simpler ways, and by what it says."""

import datetime
from collections.abc import Iterator
from math import exp, log, sqrt
from random import Random
from statistics import fmean

import pytest

from topset.ground.units import Load, Span
from topset.metrics.strength import Model, estimate_on, follow, numbers, shown
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort

MODEL = Model.of()
SETTLED = 8  # sessions before estimates are compared


def errors(seed: int, *, told: bool) -> Iterator[tuple[float, float, float, bool]]:
    """The errors of the filter, of the last session and of the best of three, and whether the band holds the truth."""
    chance = Random(seed)
    truth, date, strength = log(100_000), datetime.date(2026, 1, 1), None
    best: list[float] = []
    for at in range(50):
        days = chance.choice([3, 4, 7])
        date += datetime.timedelta(days)
        truth += chance.gauss(0, 0.006 * sqrt(days))
        reps, rir = chance.choice([3, 5, 8, 10]), chance.choice([0, 1, 2, 3])
        kept = max(0.0, rir + chance.gauss(0, 0.8))
        form = truth + chance.gauss(0, 0.02) + chance.gauss(0, 0.008) * sqrt(reps - 1)
        effort = Effort(Span.one(2 * rir)) if told else None
        done = LiftedSet(reps, amount=Load(round(exp(form) / (1 + (reps + kept) / 30))), effort=effort)
        seen = shown(numbers([done], 0), MODEL)
        assert seen
        if strength and at >= SETTLED:
            now = estimate_on(date, strength, MODEL)
            inside = now.low <= exp(truth) <= now.high
            yield log(now.grams) - truth, best[-1] - truth, max(best[-3:]) - truth, inside
        strength = follow(strength, date, seen, MODEL)
        best.append(seen.best)


@pytest.mark.parametrize("told", [True, False])
def test_nearer_than_simpler_ways_and_honest_about_it(told: bool) -> None:
    found = [error for seed in range(30) for error in errors(seed, told=told)]
    ours, last, best = (fmean(abs(error[way]) for error in found) for way in range(3))
    assert ours < 0.03
    assert ours < min(last, best)
    assert 0.75 < fmean(error[3] for error in found) < 0.92  # four in five are promised
