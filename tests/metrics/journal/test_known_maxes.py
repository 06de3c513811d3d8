"""Which maxima a journal knows well enough to plan with, and how they compare with those written down."""

import datetime
from collections.abc import Mapping

import pytest
from journals import log

from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Load, Unit
from topset.metrics.journal.comparing import Change, compare
from topset.metrics.journal.maxes import Doubt, KnownMax, is_test, known_maxes
from topset.model.program import Max

BEGIN = datetime.date(2026, 3, 2)
SOON = datetime.date(2026, 4, 1)


def text(*lines: str) -> str:
    """A journal with a line every third day."""
    dates = (BEGIN + datetime.timedelta(3 * n) for n in range(len(lines)))
    return "\n".join(f"{date}\n{line}\n" for date, line in zip(dates, lines, strict=True))


def known(*lines: str, on: datetime.date = SOON, gym: str = "") -> Mapping[str, KnownMax]:
    return known_maxes(log(text(*lines)), on, gyms()[gym] if gym else None)


BENCH = ("Bench Press: 100kg x5 @RIR1",) * 4


def test_a_lift_of_several_sessions_with_few_reps_is_sure() -> None:
    bench = known(*BENCH)["bench_press"]
    assert bench.doubts == ()
    assert bench.best == Max("bench_press", Load(120_000))
    assert (bench.sessions, bench.last, bench.told) == (4, BEGIN + datetime.timedelta(9), True)
    assert bench.training


@pytest.mark.parametrize(
    ("lines", "doubts"),
    [
        (BENCH[:2], (Doubt.FEW,)),
        (("Bench Press: 60kg x15 @RIR1",) * 5, (Doubt.REPS, Doubt.WIDE)),
        (("Bench Press: 60kg x11",) * 3, (Doubt.WIDE,)),
        (("Bench Press: 60kg x18",), (Doubt.FEW, Doubt.REPS, Doubt.WIDE)),
    ],
)
def test_what_makes_one_unsure(lines: tuple[str, ...], doubts: tuple[Doubt, ...]) -> None:
    assert known(*lines)["bench_press"].doubts == doubts


@pytest.mark.parametrize(("days", "doubts"), [(56, ()), (57, (Doubt.OLD,))])
def test_an_old_one_is_not_what_it_was(days: int, doubts: tuple[Doubt, ...]) -> None:
    last = BEGIN + datetime.timedelta(9)
    assert known(*BENCH, on=last + datetime.timedelta(days))["bench_press"].doubts == doubts


@pytest.mark.parametrize("line", ["Bench Press: test 120kg x1 @RIR0", "Bench Press: 120kg x1 @RIR1"])
def test_a_tested_maximum_needs_no_others(line: str) -> None:
    bench = known(line)["bench_press"]
    assert (bench.doubts, bench.tested) == ((), BEGIN)


def test_a_test_weighs_more_than_other_sets() -> None:
    told = known(*BENCH[:3], "Bench Press: 110kg x1 @RIR2")["bench_press"]
    tested = known(*BENCH[:3], "Bench Press: test 110kg x1 @RIR0")["bench_press"]
    assert told.tested is None
    assert tested.best.load < told.best.load


@pytest.mark.parametrize(
    ("done", "wanted"),
    [
        ("100kg x3 @RIR0", False),
        ("100kg x1", False),
        ("100kg x1 @RIR1", True),
        ("100kg x1 @RIR2", False),
        ("test 100kg x5", True),
    ],
)
def test_a_single_is_a_test_where_a_rep_at_most_was_left(done: str, wanted: bool) -> None:
    (entry,) = log(f"2026-03-02\nBench Press: {done}").sessions
    assert is_test(entry.lifts[0].sets[0]) is wanted


def test_loads_that_no_dumbbell_of_the_gym_has_are_written_in_another_way() -> None:
    lines = ("Dumbbell Bench Press: 72kg x8 @RIR1",) * 4
    assert known(*lines)["dumbbell_bench_press"].doubts == ()
    assert known(*lines, gym="commercial")["dumbbell_bench_press"].doubts == (Doubt.HEAVY,)
    light = ("Dumbbell Bench Press: 36kg x8 @RIR1",) * 4
    assert known(*light, gym="commercial")["dumbbell_bench_press"].doubts == ()


class TestAtBodyWeight:
    def test_the_most_reps_are_known_also_without_a_body_mass(self) -> None:
        pull_up = known("Pull-Up: BW x6, x5", "Pull-Up: BW x8, x4", "Pull-Up: BW x7")["pull_up"]
        assert pull_up.best == Max("pull_up", Load(0), 8)
        assert (pull_up.sessions, pull_up.doubts, pull_up.estimate) == (3, (), None)

    def test_those_of_long_ago_do_not_count(self) -> None:
        old = "2025-03-02\nPull-Up: BW x15\n\n2026-03-02\nPull-Up: BW x8\n"
        assert known_maxes(log(old), SOON)["pull_up"].best.reps == 8
        assert known_maxes(log(old), datetime.date(2026, 9, 1))["pull_up"].doubts == (Doubt.OLD,)

    def test_with_a_belt_it_is_what_can_be_added(self) -> None:
        lines = ("body mass 80kg\nDip: BW+20kg x5 @RIR1",) * 3
        dip = known(*lines)["dip"]
        assert dip.best.reps == 1
        assert dip.best.load == Load(40_000)  # 100 kg for six reps, less the body

    def test_assistance_is_no_weight_to_plan_with(self) -> None:
        lines = ("body mass 80kg\nAssisted Pull-Up: BW-20kg x8 @RIR1",) * 3
        assert Doubt.AIDED in known(*lines)["assisted_pull_up"].doubts

    def test_less_than_the_body_is_no_rep(self) -> None:
        lines = ("body mass 80kg\nPull-Up: BW-20kg x5 @RIR1",) * 3
        assert known(*lines)["pull_up"].doubts == (Doubt.LESS,)


def test_pounds_stay_pounds() -> None:
    squat = known(*("Back Squat: 315lb x3 @RIR1",) * 3)["back_squat"]
    assert squat.best.load.unit is Unit.LB
    assert squat.best.load.number == 357


class TestComparing:
    told = known(*BENCH)["bench_press"]
    untold = known(*("Bench Press: 100kg x5",) * 6)["bench_press"]

    @pytest.mark.parametrize(
        ("kilos", "reps", "wanted"),
        [
            (110, 1, Change.HIGHER),
            (130, 1, Change.LOWER),
            (120, 1, Change.SAME),
            (121, 1, Change.SAME),  # no load moves by less than a percent
            (103, 5, Change.SAME),  # five reps with it are as much
        ],
    )
    def test_with_the_reserve_told(self, kilos: int, reps: int, wanted: Change) -> None:
        assert compare(self.told, Max("bench_press", Load(1000 * kilos), reps), None, PUBLISHED) is wanted

    def test_sets_that_tell_no_reserve_lower_only_what_lies_above_the_band(self) -> None:
        assert self.untold.estimate
        high = round(self.untold.estimate.high)
        inside, above = (Max("bench_press", Load(high + grams)) for grams in (-500, 500))
        assert compare(self.untold, inside, None, PUBLISHED) is Change.SAME
        assert compare(self.untold, above, None, PUBLISHED) is Change.LOWER

    @pytest.mark.parametrize(("reps", "wanted"), [(7, Change.HIGHER), (8, Change.SAME), (9, Change.LOWER)])
    def test_reps_at_body_weight(self, reps: int, wanted: Change) -> None:
        pull_up = known("Pull-Up: BW x8")["pull_up"]
        assert compare(pull_up, Max("pull_up", Load(0), reps), None, PUBLISHED) is wanted


def test_warm_ups_are_no_reps() -> None:
    assert "pull_up" not in known("Pull-Up: ramp BW x8")
