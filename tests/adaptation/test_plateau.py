from cases import adapted, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress none", "1-8")
DONE = [f"Back Squat: 100kg x5 @RIR{rir}" for rir in (2, 3, 2, 2, 2)]


def test_three_sessions_without_a_better_estimate_propose_back_offs() -> None:
    made = adapted(SQUAT, log(*DONE))
    plateau = next(one for one in made.held if one.reason.code == "ADP151")
    assert plateau.reason.message == "Back Squat: the estimated 1RM has not risen for 3 sessions."
    assert "`Back Squat: top-back-off goal hypertrophy`" in plateau.reason.remedy


def test_fewer_sessions_are_no_plateau() -> None:
    assert "ADP151" not in dict(said(adapted(SQUAT, log(*DONE[:4]))))


def test_a_lift_with_a_top_set_gets_other_advice() -> None:
    text = one_line("Back Squat: top 1x5 @100kg, back-off 2x8 @80kg progress none", "1-8")
    made = adapted(text, log(*DONE))
    plateau = next(one for one in made.held if one.reason.code == "ADP151")
    assert "It has a top set already" in plateau.reason.remedy
