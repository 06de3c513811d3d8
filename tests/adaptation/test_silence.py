from cases import adapted, changed, log, one_line, said

MADE = "Back Squat: 60kg x5, x5, x5"
PERCENT = one_line("Back Squat: 3x5 @80% progress none").replace(
    "unit kg\n", "unit kg\nmax Back Squat 75kg\n"
)
EFFORT = one_line("Back Squat: 3x5 @60kg @RIR2")


def test_what_was_made_three_times_without_a_word_lets_the_maximum_rise_to_the_next_load() -> None:
    assert changed(PERCENT, log(MADE, MADE)) == []
    assert changed(PERCENT, log(MADE, MADE, MADE)) == ["max Back Squat 78kg"]
    assert "nobody told how easily" in said(adapted(PERCENT, log(MADE, MADE, MADE)))[0][1]


def test_loads_by_effort_rise_likewise() -> None:
    assert changed(EFFORT, log(MADE, MADE)) == []
    assert changed(EFFORT, log(MADE, MADE, MADE)) == ["Back Squat: 3x5 @{60 60 60 62.5}kg @RIR2"]


def test_a_word_about_the_reserve_decides_instead() -> None:
    told = MADE.replace("60kg x5", "60kg x5 @RIR2")
    assert changed(PERCENT, log(MADE, MADE, told)) == []
    assert changed(EFFORT, log(MADE, MADE, told)) == []


def test_a_step_that_is_too_large_is_not_tried_blindly() -> None:
    curls = one_line("Lying Leg Curl: 2x12 @15kg @RIR2")
    assert changed(curls, log(*["Lying Leg Curl: 15kg x12, x12"] * 4)) == []
