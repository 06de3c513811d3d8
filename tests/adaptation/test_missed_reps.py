from cases import adapted, changed, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress load +2.5kg")
MISSED = "Back Squat: 100kg x5, x5, x3"


def test_missed_once_the_load_comes_again() -> None:
    assert changed(SQUAT, log(MISSED)) == ["Back Squat: 3x5 @{100 100}kg progress load +2.5kg"]


def test_missed_twice_it_comes_down() -> None:
    assert changed(SQUAT.replace("@100kg", "@{100 100}kg"), log(MISSED, MISSED)) == [
        "Back Squat: 3x5 @{100 100 95}kg progress load +2.5kg"
    ]


def test_a_missed_set_of_double_progression_keeps_the_load() -> None:
    text = one_line("Bench Press: 3x8-10 @60kg progress double")
    assert changed(text, log("Bench Press: 60kg x10, x9, x7")) == []
    assert said(adapted(text, log("Bench Press: 60kg x10, x9, x7")))[0][0] == "ADP105"


def test_a_list_moves_along() -> None:
    text = one_line("Back Squat: 3x5 @{100 102.5 105 107.5 110 112.5}kg")
    assert changed(text, log("Back Squat: 100kg x5, x5, x5", "Back Squat: 102.5kg x5, x4, x4")) == [
        "Back Squat: 3x5 @{100 102.5 102.5 105 107.5 110}kg"
    ]


def test_missed_by_far_it_comes_down_at_once_to_what_should_go() -> None:
    text = one_line("Bench Press: 4x10 @{62.5 67.5 70}kg @RIR2 progress load")
    done = log(
        "Bench Press: 62.5kg x10, x10, x10, x10", "Bench Press: 67.5kg x7 @RIR0, x7 @RIR0, x7 @RIR0, x6 @RIR0"
    )
    assert changed(text, done) == ["Bench Press: 4x10 @{62.5 67.5 57.5}kg @RIR2 progress load"]
    code, message = said(adapted(text, done))[0]
    assert code == "ADP109"
    assert message.endswith("of 4x10 with 2 in reserve, far from it: down to 57.5kg.")


def test_a_load_chosen_much_too_heavy_is_not_tried_again() -> None:
    text = one_line("Lateral Raise: 3x12-15 @RIR2 progress double")
    assert changed(text, log("Lateral Raise: 20kg x11 @RIR0, x10 @RIR0, x9 @RIR0")) == [
        "Lateral Raise: 3x12-15 @{20 16}kg @RIR2 progress double"
    ]


def test_one_bad_day_does_not_undo_what_many_have_shown() -> None:
    text = one_line("Bench Press: 4x7 @{75 75 75 75 77.5}kg @RIR2 progress load")
    usual = "Bench Press: 75kg x7 @RIR2, x7 @RIR2, x7 @RIR2, x7 @RIR2"
    bad = "Bench Press: 75kg x6 @RIR0, x5 @RIR0, x5 @RIR0, x5 @RIR0"
    assert changed(text, log(bad)) == ["Bench Press: 4x7 @{75 65 65 65 67.5}kg @RIR2 progress load"]
    assert changed(text, log(usual, usual, usual, bad)) == [
        "Bench Press: 4x7 @{75 75 75 75 72.5}kg @RIR2 progress load"
    ]
