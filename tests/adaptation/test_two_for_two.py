from cases import HEAD, adapted, changed, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @{100 102.5 105 107.5}kg @RIR2 progress load")
EASY = "x5 @RIR4, x5 @RIR4, x5 @RIR4"


def test_a_plan_beaten_twice_running_moves_up() -> None:
    done = log(f"Back Squat: 100kg {EASY}", f"Back Squat: 102.5kg {EASY}")
    assert changed(SQUAT, done) == ["Back Squat: 3x5 @{100 102.5 107.5 110}kg @RIR2 progress load"]
    assert dict(said(adapted(SQUAT, done)))["ADP115"].endswith("twice running: 107.5kg instead of 105kg.")


def test_once_is_a_good_day_and_one_set_is_not_all() -> None:
    assert changed(SQUAT, log(f"Back Squat: 100kg {EASY}")) == []
    two = log(f"Back Squat: 100kg {EASY}", "Back Squat: 102.5kg x5 @RIR4, x5 @RIR4, x5 @RIR3")
    assert changed(SQUAT, two) == []


def test_where_nobody_told_a_reserve_only_more_reps_tell() -> None:
    bare = SQUAT.replace(" @RIR2", "")
    assert changed(bare, log("Back Squat: 100kg x5, x5, x5", "Back Squat: 102.5kg x5, x5, x5")) == []
    assert changed(bare, log(f"Back Squat: 100kg {EASY}", f"Back Squat: 102.5kg {EASY}")) == []
    more = log("Back Squat: 100kg x8, x7, x7", "Back Squat: 102.5kg x8, x7, x7")
    assert changed(bare, more) == ["Back Squat: 3x5 @{100 102.5 107.5 110}kg progress load"]


def test_a_step_is_no_larger_than_the_rules_allow() -> None:
    light = SQUAT.replace("{100 102.5 105 107.5}", "{60 62.5 65 67.5}")
    very = "x12 @RIR3, x12 @RIR3, x12 @RIR3"
    assert changed(light, log(f"Back Squat: 60kg {very}", f"Back Squat: 62.5kg {very}")) == [
        "Back Squat: 3x5 @{60 62.5 67.5 70}kg @RIR2 progress load"
    ]


TWO_DAYS = (
    HEAD
    + """
weeks 1-4
day mon
Back Squat: 3x7 @{102.5 105 107.5 110}kg @RIR3 progress load

day wed
Back Squat: 3x5 @{110 112.5 115 117.5}kg @RIR2 progress load
"""
)
EASY_MONDAY = "2026-03-02 week 1\nBack Squat: 102.5kg x8 @RIR5, x8 @RIR5, x8 @RIR5\n"


def test_two_days_of_a_lift_are_two_sessions_of_it() -> None:
    done = f"{EASY_MONDAY}\n2026-03-04 week 1\nBack Squat: 110kg x6 @RIR4, x6 @RIR4, x6 @RIR4\n"
    assert changed(TWO_DAYS, done) == [
        "Back Squat: 3x7 @{102.5 112.5 115 117.5}kg @RIR3 progress load",
        "Back Squat: 3x5 @{110 120 122.5 125}kg @RIR2 progress load",
    ]


def test_one_hard_day_of_a_lift_keeps_the_other_as_planned() -> None:
    done = f"{EASY_MONDAY}\n2026-03-04 week 1\nBack Squat: 110kg x5 @RIR2, x5 @RIR2, x5 @RIR2\n"
    assert changed(TWO_DAYS, done) == []
