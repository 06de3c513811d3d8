from cases import adapted, changed, log, one_line, said

LINE = "Back Squat: top 1x3 @120kg @RIR2 rest 3:00, back-off 3x8 @100kg rest 2:30"
TOPS = one_line(f"{LINE} progress none")


def test_a_top_set_harder_than_planned_lowers_the_back_offs() -> None:
    done = log("Back Squat: top 120kg x3 @RIR0, back-off 92.5kg x8, x8, x8")
    assert changed(TOPS, done) == [f"{LINE.replace('@100kg', '@{100 92.5}kg')} progress none"]
    assert said(adapted(TOPS, done))[0][0] == "ADP107"


def test_an_easier_one_raises_them_and_they_stay_lighter_than_it() -> None:
    done = log("Back Squat: top 120kg x3 @RIR4, back-off 100kg x8, x8, x8")
    assert changed(TOPS, done) == [f"{LINE.replace('@100kg', '@{100 107.5}kg')} progress none"]


def test_a_top_set_as_planned_moves_nothing() -> None:
    assert changed(TOPS, log("Back Squat: top 120kg x3 @RIR2, back-off 100kg x8, x8, x8")) == []
