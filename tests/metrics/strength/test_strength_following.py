"""What sessions say of a lift, one after the other."""

import datetime
from math import exp, log, sqrt

import pytest

from topset.evidence import strength_estimate
from topset.evidence.figure import Figures
from topset.ground.units import Load, Span
from topset.metrics.strength import Model, Shown, Strength, estimate_on, follow, forecast_on, numbers, shown
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale

MODEL = Model.of()
START = datetime.date(2026, 3, 2)


def done(kg: float, reps: int, rir: float | None = None, role: Role = Role.WORK) -> LiftedSet:
    effort = None if rir is None else Effort(Span.one(round(2 * rir)))
    return LiftedSet(reps, amount=Load(round(kg * 1000)), effort=effort, role=role)


def seen(*sets: LiftedSet, body_g: int | None = 0) -> Shown:
    found = shown(numbers(sets, body_g), MODEL)
    assert found
    return found


def after(*sessions: LiftedSet, days: int = 3, start: Strength | None = None) -> Strength:
    strength = start
    date = start.date if start else START - datetime.timedelta(days)
    for one in sessions:
        date += datetime.timedelta(days)
        strength = follow(strength, date, seen(one), MODEL)
    assert strength
    return strength


def kg(strength: Strength) -> float:
    return exp(strength.mean) / 1000


def sd(strength: Strength) -> float:
    return sqrt(strength.variance)


def test_reps_in_reserve_count_as_done() -> None:
    assert seen(done(100, 5, 3)).one_rm == seen(done(100, 8, 0)).one_rm == log(100_000 * (1 + 8 / 30))


def test_rpe_is_a_reserve() -> None:
    rated = LiftedSet(5, amount=Load(100_000), effort=Effort(Span.one(16), Scale.RPE))
    assert seen(rated).one_rm == seen(done(100, 5, 2)).one_rm


def test_the_noise_grows_with_the_reserve_and_fast_past_ten_reps() -> None:
    of = {(reps, rir): seen(done(100, reps, rir)).noise for reps in (5, 10, 15) for rir in (0, 3)}
    assert of[5, 0] < of[5, 3]
    assert of[15, 0] - of[10, 0] > 2 * (of[10, 0] - of[5, 0])


def test_a_tested_maximum_weighs_more() -> None:
    tested = seen(done(120, 1, role=Role.TEST))
    assert tested.noise == pytest.approx(seen(done(120, 1, 1)).noise / 2, rel=0.6)
    assert tested.noise == seen(done(120, 1, 0)).noise  # a single to failure is one, too
    before = after(*[done(100, 5, 2)] * 6)
    by_test = follow(before, START + datetime.timedelta(20), tested, MODEL)
    by_reps = follow(before, START + datetime.timedelta(20), seen(done(90, 10, 0)), MODEL)
    assert sd(by_test) < sd(by_reps)


@pytest.mark.parametrize(
    "silent",
    [
        done(60, 5, 0, Role.RAMP),
        done(60, 5, 0, Role.DROP),
        done(60, 0),
        done(60, 5, 5),
        done(60, 21),
        LiftedSet(30, RepKind.SECONDS, Load(60_000)),
        LiftedSet(8),
    ],
)
def test_what_says_nothing(silent: LiftedSet) -> None:
    assert shown(numbers([silent], 0), MODEL) is None


def test_the_body_counts_and_where_it_is_not_known_nothing_does() -> None:
    pull_up = LiftedSet(5, amount=OwnWeight(10_000), effort=Effort(Span.one(0)))
    assert seen(pull_up, body_g=80_000).moved_g == 90_000
    assert shown(numbers([pull_up], None), MODEL) is None
    assert shown(numbers([LiftedSet(5, amount=OwnWeight(-90_000))], 80_000), MODEL) is None


def test_the_telling_set_is_the_one_that_shows_most_for_sure() -> None:
    vague, sure = done(75, 18, 0), done(102.5, 3, 1)
    found = seen(vague, sure)
    assert found.telling == sure
    assert found.best == pytest.approx(log(75_000 * (1 + 18 / 30)))


def test_a_told_reserve_goes_before_none_unless_that_shows_more() -> None:
    assert seen(done(100, 5), done(95, 5, 2)).telling == done(95, 5, 2)
    assert seen(done(110, 5), done(95, 5, 2)).telling == done(110, 5)


def test_a_steady_lifter_is_known_ever_better_and_correctly() -> None:
    few, many = after(*[done(100, 5, 2)] * 2), after(*[done(100, 5, 2)] * 12)
    assert kg(many) == pytest.approx(100 * (1 + 7 / 30), rel=0.001)
    assert sd(many) < sd(few)


def test_time_makes_it_less_sure_and_changes_nothing_else() -> None:
    strength = after(*[done(100, 5, 2)] * 5)
    near = estimate_on(strength.date, strength, MODEL)
    far = estimate_on(strength.date + datetime.timedelta(90), strength, MODEL)
    assert far.grams == near.grams
    assert far.spread > near.spread
    assert far.low < near.low


def test_after_a_break_the_first_session_weighs_more() -> None:
    strength = after(*[done(100, 5, 2)] * 8)
    weaker = seen(done(95, 5, 2))
    at_once = follow(strength, strength.date + datetime.timedelta(3), weaker, MODEL)
    later = follow(strength, strength.date + datetime.timedelta(120), weaker, MODEL)
    assert later.mean < at_once.mean < strength.mean


def test_a_slip_of_the_pen_hardly_moves_it() -> None:
    strength = after(*[done(100, 5, 2)] * 8)
    assert kg(after(done(1000, 5, 2), start=strength)) == pytest.approx(kg(strength), rel=0.03)
    assert kg(after(done(10, 5, 2), start=strength)) == pytest.approx(kg(strength), rel=0.03)
    assert kg(after(done(1000, 5), start=strength)) == pytest.approx(kg(strength), rel=0.06)


def test_a_first_session_written_wrongly_is_overcome() -> None:
    assert kg(after(done(1000, 5, 2), *[done(100, 5, 2)] * 6)) == pytest.approx(123.3, rel=0.02)


def test_a_new_level_is_believed_after_three_sessions() -> None:
    strength = after(*[done(100, 5, 2)] * 8)
    two, three = after(*[done(60, 5, 2)] * 2, start=strength), after(*[done(60, 5, 2)] * 3, start=strength)
    assert kg(two) > 0.9 * kg(strength)
    assert kg(three) == pytest.approx(60 * (1 + 7 / 30), rel=0.02)
    assert three.sessions == strength.sessions + 3


def test_without_a_reserve_a_set_says_at_least_that_much() -> None:
    strength = after(*[done(100, 5, 2)] * 6)  # 123 kg
    assert kg(after(done(110, 5), start=strength)) > 1.01 * kg(strength)
    assert kg(after(done(60, 5), start=strength)) > 0.99 * kg(strength)
    untold = after(*[done(100, 5)] * 20)
    assert 100 * (1 + 5 / 30) < kg(untold) < 100 * (1 + 10 / 30)


def test_a_deload_without_reserves_lowers_next_to_nothing() -> None:
    strength = after(*[done(100, 5)] * 12)
    assert kg(after(*[done(60, 5)] * 3, start=strength)) > 0.97 * kg(strength)


def test_far_lighter_sets_for_weeks_are_a_new_level() -> None:
    strength = after(*[done(100, 5)] * 12)
    assert kg(after(*[done(50, 5)] * 6, start=strength)) < 0.7 * kg(strength)


def test_the_forecast_is_what_best_sets_show() -> None:
    untold = after(*[done(100, 5)] * 12)
    assert forecast_on(untold.date, untold).grams == pytest.approx(100_000 * (1 + 5 / 30), rel=0.01)
    told = after(*[done(100, 5, 2)] * 12)
    assert forecast_on(told.date, told).grams == pytest.approx(100_000 * (1 + 7 / 30), rel=0.01)


def test_figures_are_ones_own() -> None:
    restless = Model.of(Figures({strength_estimate.DRIFT.key: 3.0}))
    strength = after(*[done(100, 5, 2)] * 5)
    later = strength.date + datetime.timedelta(30)
    assert strength.variance_on(later, restless) > strength.variance_on(later, MODEL)
    never_easy = Model.of(Figures({strength_estimate.EASY_SHARE.key: 0}))
    assert follow(strength, later, seen(done(60, 5)), never_easy).mean < strength.mean
