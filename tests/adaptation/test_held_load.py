from cases import adapted, changed, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress load +2.5kg")


def test_every_set_made_lets_the_plan_go_on() -> None:
    assert changed(SQUAT, log("Back Squat: 100kg x5, x5, x5")) == []
    assert changed(SQUAT, log("Back Squat: 100kg x5, x5, x5", "Back Squat: 102.5kg x5, x5, x5")) == []


def test_a_set_left_out_or_a_lighter_load_holds_it() -> None:
    for done in ("100kg x5, x5", "97.5kg x5, x5, x5"):
        assert changed(SQUAT, log(f"Back Squat: {done}")) == [
            "Back Squat: 3x5 @{100 100}kg progress load +2.5kg"
        ]


def test_it_goes_on_from_there() -> None:
    text = SQUAT.replace("@100kg", "@{100 100}kg")
    assert changed(text, log("Back Squat: 100kg x5, x5", "Back Squat: 100kg x5, x5, x5")) == []
    assert said(adapted(text, log("Back Squat: 100kg x5, x5")))[0][0] == "ADP104"


def test_sets_much_harder_than_written_hold_it_too() -> None:
    text = one_line("Back Squat: 3x5 @100kg @RIR3 progress load +2.5kg")
    assert changed(text, log("Back Squat: 100kg x5 @RIR1, x5 @RIR1, x5 @RIR0")) == [
        "Back Squat: 3x5 @{100 100}kg @RIR3 progress load +2.5kg"
    ]
    assert changed(text, log("Back Squat: 100kg x5 @RIR3, x5 @RIR2, x5 @RIR2")) == []


def test_reps_beyond_those_written_were_in_reserve() -> None:
    text = one_line("Bench Press: 4x6 @55kg @RIR3 progress load +2.5kg")
    assert changed(text, log("Bench Press: 55kg x6 @RIR4, x6 @RIR4, x6 @RIR4, x10 @RIR1")) == []
    for hard in ("x6 @RIR1", "x7 @RIR0"):
        held = changed(text, log(f"Bench Press: 55kg x6 @RIR4, x6 @RIR4, x6 @RIR4, {hard}"))
        assert held == ["Bench Press: 4x6 @{55 55}kg @RIR3 progress load +2.5kg"], hard
