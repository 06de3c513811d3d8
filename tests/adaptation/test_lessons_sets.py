"""How many sets a block begins with, by what was done, recovered from, and made progress with."""

import pytest
from blocks import after, alone, codes, message, weeks

from topset.model.program import Level


def plan(sets: str, deload: str = "") -> str:
    return f"weeks 1-8\nday mon\nBench Press: {sets}x5 @100kg @RIR2\n{deload}"


def benched(*sets: int, step: float = 0.0, more: str = "") -> str:
    """Weeks with so many sets of bench presses, each a step heavier than the one before."""
    lines = [
        f"Bench Press: {100 + step * n:g}kg x5 @RIR2" + ", x5 @RIR2" * (count - 1)
        for n, count in enumerate(sets)
    ]
    return weeks(*(f"{line}{more}" for line in lines))


def test_sets_that_were_done_and_nothing_else_known() -> None:
    found = after(plan("6"), benched(6, 6, 6))
    assert found.sets == {"chest": 6}
    assert codes(found, "chest") == ["LRN125"]


def test_sets_on_which_the_lifts_grew_begin_between_start_and_end() -> None:
    found = after(plan("{6 6 8 8 10 10}"), benched(6, 6, 8, 8, 10, 10, step=2.5))
    assert codes(found, "chest") == ["LRN123"]
    assert found.sets["chest"] == 8


def test_sets_that_were_missed_begin_with_what_was_done() -> None:
    found = after(plan("10"), benched(6, 7, 6, 6))
    assert found.sets["chest"] == 6
    assert (
        message(found, "LRN122")
        == "Chest: 6 direct sets a week were done of 10 planned: the block is to begin near 6."
    )


@pytest.mark.parametrize("reading", ["soreness chest 4/5", "readiness 2/5"])
def test_sets_that_were_not_recovered_from_become_fewer(reading: str) -> None:
    found = after(plan("10"), benched(10, 10, 10, 10, more=f" | {reading}"))
    assert found.sets["chest"] == 8
    assert codes(found, "chest") == ["LRN121"]


def test_one_bad_day_is_no_lack_of_recovery() -> None:
    once = benched(10, 10, 10, 10) + "\n2026-03-25\nsoreness chest 5/5\n"
    assert codes(after(plan("10"), once), "chest") == ["LRN125"]


def test_soreness_of_another_muscle_is_its_own() -> None:
    found = after(plan("10"), benched(10, 10, 10, 10, more=" | soreness quads 5/5"))
    assert codes(found, "chest") == ["LRN125"]


@pytest.mark.parametrize(("more", "start"), [(" | readiness 4/5", 8), ("", 6)])
def test_where_lifts_stood_still_more_is_tried_if_the_lifter_recovers(more: str, start: int) -> None:
    found = after(plan("{6 6 6 6 6 8}"), benched(6, 6, 6, 6, 6, 8, more=more))
    assert codes(found, "chest") == ["LRN124"]
    assert found.sets["chest"] == start


def test_deloads_and_unfinished_weeks_do_not_count() -> None:
    text = plan("8").replace("1-8", "1-3") + "\nweek 4 deload\n"
    found = after(text, benched(8, 8, 8, 4), "2026-03-30")
    assert found.sets["chest"] == 8
    begun = "weeks 1-8\nday mon\nBench Press: 8x5 @100kg\nday thu\nBench Press: 8x5 @100kg\n"
    two = "\n".join(
        f"{day} week 1\nBench Press: 100kg" + " x5," * 7 + " x5\n" for day in ("2026-03-02", "2026-03-05")
    )
    half = "\n2026-03-09 week 2\nBench Press: 100kg" + " x5," * 7 + " x5\n"
    assert after(begun, two + half, "2026-03-10").sets["chest"] == 14
    assert after(begun, two + half, "2026-03-16").sets["chest"] == 12


def test_a_start_leaves_room_to_rise_and_few_sets_are_told_so() -> None:
    much = after(plan("20"), benched(20, 20, 20))
    assert much.sets["chest"] == 14
    assert "so that they can rise" in message(much, "LRN125")
    little = after(plan("2"), benched(2, 2, 2))
    assert little.sets["chest"] == 2
    assert "and 4 are the least that counts" in message(little, "LRN125")
    advanced = after(plan("20"), benched(20, 20, 20), level=Level.ADVANCED)
    assert advanced.sets["chest"] > 14


def test_after_a_break_it_is_begun_anew() -> None:
    found = after(plan("10"), benched(10, 10, 10), "2026-04-06")
    assert not found.sets
    assert (
        message(found, "LRN126") == "21 days without a session: sets begin as for somebody who starts anew."
    )


class TestWithoutAProgram:
    def test_the_weeks_of_the_calendar_count(self) -> None:
        lines = ["Bench Press: 100kg" + " x5," * (n - 1) + " x5" for n in (6, 8, 7, 8, 9)]
        assert alone(weeks(*lines, numbered=False), "2026-04-06").sets["chest"] == 8

    def test_lighter_weeks_and_those_of_long_ago_do_not(self) -> None:
        many, few = ("Bench Press: 100kg" + " x5," * (n - 1) + " x5" for n in (10, 3))
        assert alone(weeks(many, many, few, many, many, numbered=False), "2026-04-06").sets["chest"] == 10
        old = weeks(*[few] * 4, *[""] * 20, *[many] * 4, numbered=False)
        assert alone(old, "2026-09-14").sets["chest"] == 10

    def test_a_muscle_trained_now_and_then_has_no_start(self) -> None:
        found = alone(weeks("Leg Curl: 40kg x10", *["Bench Press: 100kg x5"] * 4, numbered=False))
        assert "hamstrings" not in found.sets
