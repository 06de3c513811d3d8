from cases import adapted, changed, log, one_line, said

PULL_UP = one_line("Pull-Up: 3x6-8 @BW+5kg progress double +2.5kg")


def test_sets_without_a_load_change_nothing_and_ask_for_it() -> None:
    done = log("Pull-Up: x8, x8, x8")
    assert changed(PULL_UP, done) == []
    made = adapted(PULL_UP, done)
    told = next(one.reason for one in made.held if one.reason.code == "ADP118")
    assert told.message.startswith("Pull-Up: 8, 8 and 8 reps, and the journal does not say with what load")
    assert told.remedy == "Write the load before the reps: `Pull-Up: BW+5kg x8`."


def test_with_a_load_or_where_there_is_none_to_tell_nothing_is_asked() -> None:
    assert "ADP118" not in dict(said(adapted(PULL_UP, log("Pull-Up: BW+5kg x8, x8, x8"))))
    assert "ADP118" not in dict(said(adapted(one_line("Plank: 3x30-60s"), log("Plank: x60s, x60s, x60s"))))


def test_pounds_beside_a_load_in_kilograms_are_no_lighter_load() -> None:
    squat = one_line("Back Squat: 3x5 @100kg progress load +2.5kg")
    assert changed(squat, log("Back Squat: 220lb x5, x5, x5")) == []
    assert changed(squat, log("Back Squat: 215lb x5, x5, x5")) == [
        "Back Squat: 3x5 @{100 100}kg progress load +2.5kg"
    ]
