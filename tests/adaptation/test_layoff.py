from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD}max Back Squat 130kg

weeks 1-6
day mon
Back Squat: 3x5 @75% progress none
Bench Press: 3x5 @80kg progress double
"""
DONE = "2026-03-02 week 1\nBack Squat: 97.5kg x5 @RIR4, x5 @RIR4, x5 @RIR4\nBench Press: 80kg x5, x5, x5\n"


def test_two_weeks_cost_nothing() -> None:
    assert changed(PLAN, DONE, "2026-03-16") == [
        "max Back Squat 127kg",
        "Bench Press: 3x5 @{80 82.5}kg progress double",
    ]


def test_a_longer_break_lowers_loads_and_maxima() -> None:
    assert changed(PLAN, DONE, "2026-04-06") == [
        "max Back Squat 93.5kg",
        "Bench Press: 3x5 @{80 57.5}kg progress double",
    ]


def test_never_by_more_than_half() -> None:
    assert "Bench Press: 3x5 @{80 40}kg progress double" in changed(PLAN, DONE, "2027-03-02")


def test_what_gave_way_is_told() -> None:
    made = adapted(PLAN, DONE, "2026-04-06")
    assert [one.response.reason.code for one in made.overruled] == ["ADP101", "ADP111"]
    assert said(made)[0][1].startswith("Back Squat: 35 days without a session: some 25.9 % less")
