"""Which exercises stay and which are changed."""

import pytest
from blocks import after, alone, codes, message, weeks

from topset.model.program import Goal

PRESS = "weeks 1-8\nday mon\nBench Press: 3x5 @100kg @RIR2\nLeg Curl: 3x10 @40kg @RIR2\n"


def rising(lift: str, *kilos: float, reps: int = 5) -> list[str]:
    return [f"{lift}: {kg:g}kg x{reps} @RIR2, x{reps} @RIR2" for kg in kilos]


def test_what_grew_stays() -> None:
    found = after(PRESS, weeks(*rising("Bench Press", 100, 102.5, 105, 107.5)))
    assert found.worked == {"bench_press"}
    assert message(found, "LRN111").startswith("Bench Press: the 1RM rose by ")
    assert message(found, "LRN111").endswith(" % in 4 sessions; it stays.")


def test_of_few_sessions_nothing_is_said() -> None:
    assert "LRN111" not in codes(after(PRESS, weeks(*rising("Bench Press", 100, 105, 110))))


def test_nobody_grows_by_a_quarter_in_a_block() -> None:
    found = after(PRESS, weeks(*rising("Leg Curl", 30, 30, 50, 55, 60, 60, reps=10)))
    assert "leg_curl" not in found.worked | found.tired
    assert "LRN111" not in codes(found)


CURL = "weeks 1-8\nday mon\nLeg Curl: 3x10 @40kg @RIR2\n"
FLAT = (100, 102.5, 100, 100, 97.5, 100)


def test_what_stands_still_is_changed() -> None:
    found = after(CURL, weeks(*rising("Leg Curl", *(kg / 2.5 for kg in FLAT), reps=10)))
    assert found.tired == {"lying_leg_curl"}
    assert "another takes its place" in message(found, "LRN112")


def test_five_sessions_are_too_few_to_call_it_a_standstill() -> None:
    found = after(CURL, weeks(*rising("Leg Curl", *(kg / 2.5 for kg in FLAT[:5]), reps=10)))
    assert not found.tired


@pytest.mark.parametrize(("goal", "code"), [(Goal.STRENGTH, "LRN115"), (Goal.HYPERTROPHY, "LRN112")])
def test_the_lift_that_somebody_wants_to_be_strong_in_stays_whatever_it_does(goal: Goal, code: str) -> None:
    found = after(PRESS, weeks(*rising("Bench Press", *FLAT)), goal=goal)
    assert code in codes(found, "bench_press")
    assert ("bench_press" in found.tired) is (goal is Goal.HYPERTROPHY)


def test_what_was_left_out_while_the_rest_was_done_is_changed() -> None:
    done = "Bench Press: 100kg x5 @RIR2"
    half = after(PRESS, weeks(done, f"{done} | Leg Curl: 40kg x10", done, f"{done} | Leg Curl: 40kg x10"))
    assert message(half, "LRN113") == (
        "Lying Leg Curl: it was left out of 2 of 4 sessions; another takes its place, if there is one."
    )
    mostly = after(PRESS, weeks(done, *(f"{done} | Leg Curl: 40kg x10" for _ in range(3))))
    assert "LRN113" not in codes(mostly)


def test_sessions_that_were_missed_as_a_whole_say_nothing_of_an_exercise() -> None:
    found = after(PRESS, weeks("Bench Press: 100kg x5 @RIR2 | Leg Curl: 40kg x10", "", "", ""))
    assert "LRN113" not in codes(found)


@pytest.mark.parametrize(
    "note", ["left elbow pain", "Shoulder hurts at the bottom", "a twinge in the knee", "aching wrists"]
)
def test_what_hurts_is_changed(note: str) -> None:
    found = after(PRESS, weeks(f'Bench Press: 100kg x5 @RIR2 "{note}"'))
    assert found.tired == {"bench_press"}
    assert f'a note says "{note}"' in message(found, "LRN114")


@pytest.mark.parametrize(
    "note", ["no pain at all", "pain-free today", "without any pain", "felt painless", "paint the gym"]
)
def test_what_does_not_hurt_stays(note: str) -> None:
    assert not after(PRESS, weeks(f'Bench Press: 100kg x5 @RIR2 "{note}"')).tired


def test_reps_at_body_weight_grow_too_and_staying_the_same_is_no_standstill() -> None:
    plan = "weeks 1-8\nday mon\nPull-Up: 3x8\nPush-Up: 3x20\n"
    lines = [f"Pull-Up: BW x{6 + n}, x6 | Push-Up: BW x20" for n in range(6)]
    found = after(plan, weeks(*lines))
    assert found.worked == {"pull_up"}
    assert "from 6 to 11" in message(found, "LRN111")
    assert not found.tired


def test_main_lifts_of_every_week_are_practised() -> None:
    often = [
        f"{line} | Front Squat: 80kg x3" if n == 0 else line
        for n, line in enumerate(rising("Bench Press", *FLAT))
    ]
    assert alone(weeks(*often, numbered=False)).practised == {"bench_press"}
