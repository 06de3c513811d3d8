from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD}
weeks 1-6
day mon
Bench Press: 3x8-10 @60kg progress none
day thu
Machine Fly: 2x10-12 @40kg progress none
"""
RISING = PLAN.replace("2x10-12", "{2 3 4}x10-12")
DONE = """2026-03-02 week 1
Bench Press: 60kg x8, x8, x8
2026-03-05 week 1
Machine Fly: 40kg x10, x10
"""
FINE = f"{DONE}readiness 4/5, soreness chest 1/5\n"
SORE = f"{DONE}readiness 4/5, soreness chest 5/5\n"
NOW = "2026-03-08"


def test_a_set_more_for_a_group_below_its_landmark_while_recovery_holds() -> None:
    assert changed(PLAN, FINE, NOW) == ["Machine Fly: {2 3}x10-12 @40kg progress none"]


def test_nothing_is_added_in_the_middle_of_a_week_or_after_a_set_left_out() -> None:
    assert changed(PLAN, FINE[: FINE.index("2026-03-05")] + "readiness 4/5\n", NOW) == []
    assert changed(PLAN, FINE.replace("x10, x10", "x10"), NOW) == [
        "Bench Press: {3 4}x8-10 @60kg progress none"
    ]


def test_without_a_reading_recovery_is_unknown() -> None:
    made = adapted(PLAN, DONE, NOW)
    assert made.changes == ()
    assert "how you recover is unknown" in said(made)[0][1]


def test_a_sore_muscle_or_short_nights_hold_what_was_to_rise() -> None:
    assert changed(RISING, SORE, NOW) == ["Machine Fly: {2 2 3 4}x10-12 @40kg progress none"]
    nights = DONE + "".join(f"2026-03-0{day}\nsleep 6.5h\n" for day in (6, 7, 8))
    assert changed(RISING, nights, NOW) == ["Machine Fly: {2 2 3 4}x10-12 @40kg progress none"]


def test_strength_is_not_made_of_more_sets() -> None:
    assert changed(PLAN.replace("hypertrophy", "strength"), FINE, NOW) == []
