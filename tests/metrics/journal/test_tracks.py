"""The estimate of each lift of a journal."""

import datetime
from math import exp

import pytest
from journals import log

from topset.ground.units import Unit
from topset.metrics.journal.tracks import all_sessions, late_track_of, lately, sessions_of, tracks

TEXT = """
2026-03-02
Bench Press: ramp 60kg x5, 100kg x5 @RIR2
Plank: x45s
2026-03-05 07:00
Bench Press: 100kg x5 @RIR1
Pull-Up: BW x8
2026-03-05 18:00
Bench Press: 105kg x3 @RIR0
2026-03-09
Bench Press: 225lb x5 @RIR2
"""


def test_only_lifts_whose_load_is_known() -> None:
    assert list(tracks(log(TEXT))) == ["bench_press"]
    assert list(tracks(log(f"2026-03-01\nbody mass 80kg\n{TEXT}"))) == ["bench_press", "pull_up"]


def test_two_sessions_of_a_day_are_one() -> None:
    bench = tracks(log(TEXT))["bench_press"]
    assert [one.date.day for one in bench.strengths] == [2, 5, 9]
    assert len(bench.shown) == len(bench.estimates) == 3
    assert [len(sets.done) for _, sets in sessions_of(log(TEXT))["bench_press"]] == [1, 2, 1]


def test_the_unit_is_the_last_one_written() -> None:
    assert tracks(log(TEXT))["bench_press"].unit is Unit.LB


def test_the_estimate_on_a_date_knows_what_was_before() -> None:
    bench = tracks(log(TEXT))["bench_press"]
    first = bench.on(datetime.date(2026, 3, 4))
    assert first.sessions == 1
    assert first.grams == pytest.approx(100_000 * (1 + 7 / 30))
    assert bench.on(datetime.date(2026, 2, 1)).sessions == 1
    assert bench.on(datetime.date(2026, 4, 1)).low < bench.estimates[-1].low
    assert bench.next(datetime.date(2026, 3, 12)).grams == pytest.approx(
        exp(bench.strengths[-1].mean), rel=0.03
    )


def test_the_body_is_part_of_the_estimate() -> None:
    pull_up = tracks(log(f"2026-03-01\nbody mass 80kg\n{TEXT}"))["pull_up"]
    assert pull_up.body_g == 80_000
    assert pull_up.estimates[-1].grams > 80_000 * (1 + 8 / 30)


def test_a_training_max_comes_with_the_third_session() -> None:
    [first] = tracks(log(TEXT))["bench_press"].training
    assert first.date == datetime.date(2026, 3, 9)


def test_of_late_the_last_year_alone_tells_and_what_is_older_where_nothing_else_does() -> None:
    old = "".join(
        f"2024-0{n}-01\nBench Press: 120kg x5 @RIR1\nDeadlift: 200kg x3 @RIR1\n\n" for n in range(1, 9)
    )
    new = "".join(f"2026-03-0{n}\nBench Press: 100kg x5 @RIR1\n\n" for n in range(1, 4))
    day = datetime.date(2026, 3, 10)
    found = lately(log(old + new), day)
    assert found["bench_press"].on(day) == tracks(log(new))["bench_press"].on(day)
    assert len(found["bench_press"].strengths) == 3
    assert len(found["deadlift"].strengths) == 8
    known = late_track_of(log(old + new), "bench_press", day)
    assert known is not None
    assert known.strengths == found["bench_press"].strengths
    assert late_track_of(log(old + new), "back_squat", day) is None


def test_all_sessions_of_a_lift_are_those_that_say_something() -> None:
    text = """
2024-01-01
Bench Press: 120kg x5 @RIR1
2024-02-01
Bench Press: ramp 60kg x5
2024-03-01
Bench Press: 120kg x5
Bench Press: 110kg x5
2026-03-01
Bench Press: ramp 60kg x5
2026-03-02
Bench Press: 100kg x5 @RIR1
"""
    found = log(text)
    track = lately(found, datetime.date(2026, 3, 10))["bench_press"]
    assert (len(track.strengths), all_sessions(found, track)) == (1, 3)
    assert len(tracks(found)["bench_press"].strengths) == 3
