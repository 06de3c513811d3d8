"""Where a line goes that comes to a session."""

import pytest
from weeks import lines_of, lost, said, week_of

from topset.model.program import Weekday
from topset.replanning import Changes


def names(text: str, missed: str, day: str) -> list[str]:
    found = lines_of(week_of(text, lost(missed)))
    return [line.partition(":")[0] for line in found[day]]


def test_a_guest_comes_after_what_the_session_is_for() -> None:
    text = "day mon\nChin-Up: 3x8 @RIR2\n\nday wed 90min\nHip Thrust: 3x8 @RIR2\nLeg Press: 3x10 \nLeg Curl: 2x12\n"
    assert names(text, "mon", "wed").index("Chin-Up") in (1, 2)


def test_a_heavy_main_lift_comes_before_lighter_work() -> None:
    text = "day mon\nBench Press: ramp, 3x3 @88% spotter\n\nday wed 90min\nLeg Press: 3x10 @RIR2\nLeg Curl: 3x12\n"
    assert names(text, "mon", "wed")[0] == "Bench Press"


def test_small_exercises_come_last_and_trunk_work_after_them() -> None:
    text = (
        "day mon\nLateral Raise: 3x12 @RIR1\nCable Crunch: 3x12 @RIR1\n\n"
        "day wed 90min\nBack Squat: 3x8 @RIR2\nCable Row: 3x8 @RIR2\nBarbell Curl: 3x10 @RIR1\n"
    )
    assert names(text, "mon", "wed")[-1] == "Cable Crunch"
    assert names(text, "mon", "wed").index("Lateral Raise") >= 2


def test_two_lifts_that_load_the_spine_are_parted() -> None:
    text = "day mon\nBarbell Row: 3x8 @RIR2\n\nday wed 90min\nBack Squat: 3x8 @RIR2\nBench Press: 3x8 @RIR2\n"
    assert names(text, "mon", "wed") == ["Back Squat", "Bench Press", "Barbell Row"]


def test_a_superset_moves_as_one_and_takes_a_free_letter() -> None:
    text = (
        "day mon\nA1 Barbell Curl: 3x10 rest 0s\nA2 Triceps Pushdown: 3x10 rest 1:00\n\n"
        "day wed 90min\nA1 Leg Extension: 3x12 rest 0s\nA2 Face Pull: 3x12 rest 1:00\n"
    )
    labels = names(text, "mon", "wed")
    assert sorted(label.split()[0] for label in labels) == ["A1", "A2", "B1", "B2"]
    at = labels.index("B1 Barbell Curl")
    assert labels[at + 1] == "B2 Triceps Pushdown"


@pytest.mark.parametrize("minutes", [4, 5, 6, 7])
def test_one_alone_has_no_label_and_the_rest_of_both(minutes: int) -> None:
    text = "day mon\nA1 Barbell Curl: 3x10 @RIR2 rest 0s\nA2 Triceps Pushdown: 3x10 @RIR2 rest 1:00\n"
    lines = lines_of(week_of(text, Changes(minutes={Weekday.MON: minutes})))["mon"]
    names = [line.partition(":")[0] for line in lines]
    assert names in (["A1 Barbell Curl", "A2 Triceps Pushdown"], ["Barbell Curl"], ["Triceps Pushdown"])
    assert lines[-1].endswith("rest 1:00")


def test_what_is_done_in_turn_goes_on_without_its_partner() -> None:
    text = "day mon\nA1 Barbell Curl: 3x10 @RIR2 rest 0s\nA2 Overhead Press: 3x10 @RIR2 rest 1:00\n"
    left = week_of(text, Changes(hurts=frozenset({"shoulder"})))
    assert lines_of(left)["mon"][0] == "Barbell Curl: 3x10 @RIR2 rest 1:00"
    assert "Barbell Curl: by itself, not in turn with another exercise." in [words for _, words in said(left)]
