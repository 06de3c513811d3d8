from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD.replace("hypertrophy", "strength")}
weeks 1-6
day mon
Back Squat: 4x5 @100kg progress none
Bench Press: 3x5 @80kg progress none
"""
DONE = "2026-03-02 week 1\nBack Squat: 100kg x5, x5, x5, x5\nBench Press: 80kg x5, x5, x5\n"
SORE = f"{DONE}2026-03-08\nsoreness quads 4/5\n"


def test_a_very_sore_muscle_does_fewer_sets_once() -> None:
    assert changed(PLAN, SORE, "2026-03-08") == ["Back Squat: {4 2 4}x5 @100kg progress none"]
    told = dict(said(adapted(PLAN, SORE, "2026-03-08")))["ADP131"]
    assert told == "Back Squat: 2 sets, because soreness of quads is 4/5; the load stays."


def test_old_or_slight_soreness_is_none() -> None:
    assert changed(PLAN, SORE, "2026-03-11") == []
    assert changed(PLAN, SORE.replace("4/5", "3/5"), "2026-03-08") == []
    assert changed(PLAN, f"{SORE}2026-03-09\nsoreness quads 1/5\n", "2026-03-09") == []
