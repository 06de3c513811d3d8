import datetime

from cases import adapted, changed, log, one_line, said

from topset.catalogue import gyms
from topset.model.athlete import Athlete

PERCENT = one_line("Back Squat: 3x5 @75% progress none").replace(
    "unit kg\n", "unit kg\nmax Back Squat 130kg\n"
)


def test_a_maximum_follows_the_estimate_when_every_set_was_made() -> None:
    text = PERCENT.replace("130kg", "125kg")
    assert changed(text, log("Back Squat: 97.5kg x5 @RIR4, x5 @RIR4, x5 @RIR4")) == ["max Back Squat 127kg"]


def test_one_good_set_of_three_raises_nothing() -> None:
    done = log("Back Squat: 97.5kg x10 @RIR2, x4 @RIR2, x4 @RIR2")
    assert changed(PERCENT, done) == []
    assert said(adapted(PERCENT, done))[0][0] == "ADP112"


def test_it_never_rises_by_more_than_the_largest_step() -> None:
    lines = changed(PERCENT, log("Back Squat: 97.5kg x14 @RIR2, x14 @RIR2, x14 @RIR2"))
    assert lines == ["max Back Squat 143kg"]


def test_it_falls_with_the_estimate() -> None:
    assert changed(PERCENT, log("Back Squat: 97.5kg x5 @RIR0, x4 @RIR0, x3 @RIR0")) == [
        "max Back Squat 114kg"
    ]


def test_a_small_change_is_none() -> None:
    near = PERCENT.replace("130kg", "126.5kg")
    assert changed(near, log("Back Squat: 97.5kg x5 @RIR4, x5 @RIR4, x5 @RIR4")) == []


def test_an_effort_becomes_a_load() -> None:
    text = one_line("Back Squat: 3x5 @RIR2")
    assert changed(text, log("Back Squat: 100kg x5 @RIR2, x5 @RIR2, x5 @RIR2")) == [
        "Back Squat: 3x5 @100kg @RIR2"
    ]
    stronger = log("Back Squat: 100kg x5 @RIR4, x5 @RIR4, x5 @RIR4")
    assert changed(text, stronger) == ["Back Squat: 3x5 @{100 105}kg @RIR2"]


def test_it_does_not_fall_while_every_set_keeps_its_reserve() -> None:
    text = PERCENT.replace("3x5 @75%", "3x5 @75% @RIR2")
    done = log("Back Squat: 97.5kg x5 @RIR2, x5 @RIR2, x5 @RIR2")
    assert changed(text, done) == []
    assert any(code == "ADP112" and "none much harder" in words for code, words in said(adapted(text, done)))
    assert changed(text, done.replace("RIR2", "RIR1")) == []  # reserves are misjudged by about a rep
    assert changed(text, done.replace("RIR2", "RIR0")) == ["max Back Squat 114kg"]


def test_silence_is_no_reason_to_fall() -> None:
    # An estimate that nobody feeds with reserves sinks a little with each session that is done as planned.
    done = "Back Squat: 97.5kg x5, x5, x5"
    assert changed(PERCENT, log(done, done)) == []
    assert changed(PERCENT, log(done, "Back Squat: 97.5kg x4, x3, x3")) == ["max Back Squat 120.5kg"]


TWO_DAYS = PERCENT.replace(
    "Back Squat: 3x5 @75% progress none",
    "Back Squat: 3x5 @75% @RIR2\n\nday thu\nBack Squat: 3x8 @65% @RIR2",
)
MONDAY = "2026-03-02 week 1\nBack Squat: 90kg x5 @RIR3, x5 @RIR3, x5 @RIR3\n"
THURSDAY = "2026-03-05 week 1\nBack Squat: 82.5kg x8 @RIR2, x8 @RIR2, x8 @RIR2\n"


def test_sets_from_before_a_rise_are_not_held_against_it() -> None:
    # Monday was 75 % of 120 kg; after it the maximum rose to 127 kg, of which 90 kg are less than 75 %.
    risen = TWO_DAYS.replace("130kg", "127kg")
    assert not any(line.startswith("max") for line in changed(risen, MONDAY + "\n" + THURSDAY))


def test_a_load_lighter_than_written_the_last_time_lets_the_maximum_fall() -> None:
    light = THURSDAY.replace("82.5kg", "75kg")
    risen = TWO_DAYS.replace("130kg", "127kg")
    assert changed(risen, MONDAY + "\n" + light) == ["max Back Squat 107.5kg"]


NEXT = f"{one_line('Bench Press: 3x12 @RIR2', '1-3')}\nweeks 4-5\nday mon\nBench Press: 3x8-10 @RIR3\n"


def test_no_less_than_was_done_lately_with_as_many_reps_and_as_much_reserve() -> None:
    lines = [f"Bench Press: {load}kg x12 @RIR2, x12 @RIR2, x12 @RIR2" for load in (40, 50, 60)]
    assert changed(NEXT, log(*lines))[-1] == "Bench Press: 3x8-10 @60kg @RIR3"
    tired = log(*lines[:2], "Bench Press: 60kg x12 @RIR2, x10 @RIR0, x8 @RIR0")
    assert changed(NEXT, tired)[-1] == "Bench Press: 3x8-10 @50kg @RIR3"


def test_a_maximum_on_which_no_load_hangs_says_so_and_moves_seldom() -> None:
    text = one_line("Bench Press: 3x8 @60kg progress none").replace(
        "unit kg\n", "unit kg\nmax Bench Press 70kg x5\n"
    )
    done = log("Bench Press: 60kg x8 @RIR3, x8 @RIR3, x8 @RIR3")
    assert changed(text, done) == []  # five reps with 70 kg are as much
    lower = text.replace("70kg x5", "75kg")
    assert changed(lower, done) == ["max Bench Press 82kg"]
    assert "no load hangs on it" in dict(said(adapted(lower, done)))["ADP111"]
    assert changed(text.replace("70kg x5", "79kg"), done) == []  # 4 % are not worth a line


EFFORT = one_line("Lying Leg Curl: 3x10-12 @40kg @RIR2")


def test_many_reps_done_as_written_do_not_make_the_load_lighter() -> None:
    # Two equations for one load, one for the estimate and one for the share of it, took 8 % off each week.
    done = "Lying Leg Curl: 40kg x12 @RIR2, x12 @RIR2, x12 @RIR2"
    assert changed(EFFORT, log(done)) == []
    assert changed(EFFORT, log(done, done, done.replace("x12", "x10"))) == []


def test_sets_much_harder_than_written_do() -> None:
    assert changed(EFFORT, log("Lying Leg Curl: 40kg x12 @RIR0, x11 @RIR0, x10 @RIR0")) == [
        "Lying Leg Curl: 3x10-12 @{40 35}kg @RIR2"
    ]


def test_a_load_by_effort_comes_down_by_no_more_than_its_sets_fell_short() -> None:
    # The estimate still lags behind: by it alone 140 kg would fall to 122.5 kg.
    text = one_line("Leg Press: 2x8 @{125 125 125 125 140}kg @RIR3")
    weeks = ["Leg Press: 125kg x8 @RIR3, x8 @RIR3"] * 4
    assert changed(text, log(*weeks, "Leg Press: 140kg x8 @RIR1, x8 @RIR0")) == [
        "Leg Press: 2x8 @{125 125 125 125 140 127.5}kg @RIR3"
    ]


def test_before_a_block_begins_a_maximum_falls_only_where_that_is_sure() -> None:
    done = log(*["Back Squat: 100kg x5 @RIR2, x5 @RIR2, x5 @RIR2"] * 4)
    athlete = Athlete(gym=gyms()["commercial"], start=datetime.date(2026, 3, 30))
    # The estimate is 123 kg, and not sure to 5 kg.
    assert changed(PERCENT.replace("130kg", "128kg"), done, "2026-03-30", athlete) == []
    assert changed(PERCENT.replace("130kg", "140kg"), done, "2026-03-30", athlete) == [
        "max Back Squat 123.5kg"
    ]


def test_a_load_by_effort_that_stays_says_why() -> None:
    done = "Lying Leg Curl: 40kg x11 @RIR2, x11 @RIR2, x10 @RIR2"
    assert dict(said(adapted(EFFORT, log(done))))["ADP114"].endswith("as hard as they should be: 40kg.")
    silent = "Lying Leg Curl: 40kg x28 @RIR8, x25, x25"  # of which no 1RM can be estimated
    assert changed(EFFORT, log(silent)) == []


def test_a_block_of_sets_far_from_failure_keeps_its_maximum() -> None:
    text = one_line("Hip Thrust: backwards", "1-4").replace("unit kg\n", "unit kg\nmax Hip Thrust 160kg\n")
    done = log("Hip Thrust: " + ", ".join(["120kg x4 @RIR4"] + ["x4 @RIR4"] * 9))
    assert changed(text, done) == []
    hard = log("Hip Thrust: " + ", ".join(["120kg x4 @RIR2"] + ["x4 @RIR1"] * 9))
    assert changed(text, hard)[0].startswith("max Hip Thrust 1")
