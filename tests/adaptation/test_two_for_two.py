from cases import adapted, changed, log, one_line, said

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
