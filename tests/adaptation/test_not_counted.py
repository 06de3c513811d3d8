from cases import adapted, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress load +2.5kg")
DONE = log("Back Squat: 100kg x5, x5, x5")


def test_days_of_the_future_are_told() -> None:
    told = dict(said(adapted(SQUAT, f"{DONE}2062-01-01 week 2\nBack Squat: 50kg x1\n", "2026-03-03")))
    assert told["ADP149"] == "The entry of 2062-01-01 lies in the future and does not count yet."
    two = f"{DONE}2062-01-01 week 2\nBack Squat: 50kg x1\n2061-01-01\nsleep 7h\n"
    assert dict(said(adapted(SQUAT, two, "2026-03-03")))["ADP149"].startswith(
        "2 entries lie in the future, the first on 2061"
    )


def test_exercises_that_the_session_has_not_are_told() -> None:
    done = log("Back Squat: 100kg x5, x5, x5\nLeg Press: 150kg x10")
    told = dict(said(adapted(SQUAT, done)))
    assert told["ADP119"].startswith("Leg Press of 2026-03-02 is not in the plan of the session: it counts")
    assert "ADP119" not in dict(said(adapted(SQUAT, DONE)))
