"""What is owed after a block: a deload, a traditional block, tests; what is known of maxima and experience."""

import datetime

import pytest
from blocks import after, alone, codes, lifter, message, weeks

from topset.adaptation.learning import learn
from topset.adaptation.past import Past
from topset.ground.units import Load
from topset.metrics.journal.log import Log
from topset.model.journal import Journal
from topset.model.program import Level, Max

SQUAT = "weeks 1-{last}\nday mon\nBack Squat: 3x5 @100kg @RIR2\n"
DONE = "Back Squat: 100kg x5 @RIR2, x5 @RIR2, x5 @RIR2"


class TestDeload:
    @pytest.mark.parametrize(("hard", "owed"), [(4, False), (5, True), (7, True)])
    def test_five_hard_weeks_ask_for_one(self, hard: int, owed: bool) -> None:
        found = after(SQUAT.format(last=hard), weeks(*[DONE] * hard))
        assert found.deload is owed
        assert ("LRN131" in codes(found)) is owed

    def test_one_that_was_done_is_none_owed(self) -> None:
        found = after(SQUAT.format(last=6) + "\nweek 7 deload\n", weeks(*[DONE] * 7))
        assert not found.deload

    def test_a_week_of_tests_is_a_lighter_one(self) -> None:
        tests = "week 6 deload\nday mon\nBack Squat: retest\n"
        done = weeks(*[DONE] * 5, "Back Squat: test 120kg x5 @RIR0")
        assert not after(SQUAT.format(last=5) + f"\n{tests}", done).deload

    def test_a_week_without_a_session_was_rest(self) -> None:
        assert not after(SQUAT.format(last=7), weeks(*[DONE] * 3, "", *[DONE] * 3)).deload

    @pytest.mark.parametrize(("date", "owed"), [("2026-04-04", True), ("2026-04-06", False)])
    def test_days_enough_up_to_the_block_are_rest_too(self, date: str, owed: bool) -> None:
        found = after(SQUAT.format(last=5), weeks(*[DONE] * 5), date)
        assert found.deload is owed
        assert ("LRN132" in codes(found)) is not owed

    def test_signs_of_overtraining_ask_for_one_sooner(self) -> None:
        tired = [f"{DONE} | readiness 1/5" for _ in range(3)]
        ill = '\n2026-03-04\nillness "flu"\n\n2026-03-15\nillness "cold"\n'
        found = after(SQUAT.format(last=3), weeks(*tired) + ill)
        assert found.deload
        assert message(found, "LRN131").endswith(": the block begins with a deload.")

    def test_of_a_journal_alone_it_is_proposed_unless_the_effort_was_told(self) -> None:
        untold = alone(weeks(*["Back Squat: 100kg x5"] * 9, numbered=False), "2026-05-03")
        assert not untold.deload
        assert message(untold, "LRN133").endswith("how hard they were nobody told.")
        assert alone(weeks(*[DONE] * 9, numbered=False), "2026-05-03").deload
        assert not alone(weeks(*[DONE] * 7, numbered=False), "2026-04-19").deload


BACK = "weeks 1-3\nday mon\nHip Thrust: backwards @75%\nday thu\nLeg Press: 3x10\n"
TEN = "Hip Thrust: 100kg" + " x4," * 9 + " x4"


class TestBackwards:
    def test_a_traditional_block_and_a_test_follow(self) -> None:
        found = after(f"max Hip Thrust 130kg\n{BACK}", weeks(TEN, TEN, TEN))
        assert found.traditional
        assert found.tests == {"hip_thrust"}
        assert (
            message(found, "LRN141")
            == "Hip Thrust: trained Backwards until 2026-03-16: this block is a traditional one."
        )
        assert codes(found, "hip_thrust").count("LRN142") == 1

    def test_what_was_tested_since_need_not_be_again(self) -> None:
        tested = weeks(TEN, TEN, TEN, "Hip Thrust: test 125kg x5 @RIR0")
        text = f"max Hip Thrust 130kg\n{BACK}\nweek 4\nday mon\nHip Thrust: retest\n"
        found = after(text, tested)
        assert found.traditional
        assert not found.tests

    def test_after_three_other_weeks_the_wish_may_come_again(self) -> None:
        text = f"max Hip Thrust 130kg\n{BACK}\nweeks 4-8\nday mon\nHip Thrust: 3x8\n"
        usual = "Hip Thrust: 90kg x8, x8, x8"
        assert after(text, weeks(TEN, TEN, TEN, usual, usual)).traditional
        assert not after(text, weeks(TEN, TEN, TEN, usual, usual, usual)).traditional

    def test_other_blocks_have_none(self) -> None:
        found = after(SQUAT.format(last=3), weeks(DONE))
        assert not found.traditional
        assert not found.tests


class TestMaxima:
    @pytest.mark.parametrize(
        ("kilos", "learned"),
        [(110, True), (124, False), (123, False), (140, True)],
    )
    def test_those_that_differ_from_the_file_s(self, kilos: int, learned: bool) -> None:
        written = Max("back_squat", Load(1000 * kilos))
        found = after(SQUAT.format(last=4), weeks(*[DONE] * 4), maxes=(written,))
        assert ([best.load for best in found.maxes] == [Load(123_500)]) is learned
        if learned:
            assert message(found, "LRN101").endswith(f"; the athlete's file says {kilos}kg.")

    def test_those_that_the_file_has_not(self) -> None:
        found = alone(weeks(*["Pull-Up: BW x8 | Leg Curl: 40kg x8 @RIR1"] * 4))
        assert {best.exercise for best in found.maxes} == {"pull_up", "lying_leg_curl"}

    def test_unsure_ones_are_none(self) -> None:
        assert not after(SQUAT.format(last=4), weeks(DONE, DONE)).maxes

    def test_sets_done_as_prescribed_are_no_reason_for_a_lower_one(self) -> None:
        text = "weeks 1-8\nday mon\nBack Squat: 3x5 @60%\n"
        easy = weeks(*["Back Squat: 84kg x5, x5, x5"] * 6)
        assert not after(
            f"max Back Squat 140kg\n{text}", easy, maxes=(Max("back_squat", Load(140_000)),)
        ).maxes


class TestExperience:
    def test_weeks_with_a_session_are_counted(self) -> None:
        found = alone(weeks(DONE, DONE, "", DONE, numbered=False))
        assert found.weeks == 3
        assert message(found, "LRN151") == "The journal holds 3 weeks of training, to 2026-03-23."

    @pytest.mark.parametrize(("level", "told"), [(Level.BEGINNER, True), (Level.INTERMEDIATE, False)])
    def test_a_beginner_of_half_a_year_is_told(self, level: Level, told: bool) -> None:
        found = alone(weeks(*[DONE] * 26, numbered=False), level=level)
        assert ("says beginner" in message(found, "LRN151")) is told


def test_an_empty_journal_teaches_nothing() -> None:
    found = learn(Past(Log.of(Journal()), datetime.date(2026, 3, 2), lifter()))
    assert found.until is None
    assert not found.lessons


@pytest.mark.parametrize(
    ("start", "begin"),
    [
        (None, "2026-03-30"),
        (datetime.date(2026, 3, 2), "2026-03-30"),
        (datetime.date(2026, 4, 8), "2026-04-13"),
    ],
)
def test_a_block_begins_on_the_next_monday_or_when_the_athlete_says(
    start: datetime.date | None, begin: str
) -> None:
    found = alone(weeks(*[DONE] * 4, numbered=False), "2026-03-25", start=start)
    assert found.begin == datetime.date.fromisoformat(begin)
    assert found.until == datetime.date(2026, 3, 23)
