from cases import adapted, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @{100 102.5 105 107.5}kg @RIR2 progress load")
EASY = "x5 @RIR5, x5 @RIR5, x6 @RIR5"


def told(program: str, *lines: str) -> str | None:
    return dict(said(adapted(program, log(*lines)))).get("ADP110")


def test_a_session_that_was_easier_than_asked_is_told_to_be() -> None:
    assert told(SQUAT, f"Back Squat: 100kg {EASY}") == (
        "Back Squat: easier than asked, every set had 3 reps or more beyond it. Next 102.5kg, as planned; after one"
        " more session like that it is more."
    )


def test_what_was_as_hard_as_asked_is_not() -> None:
    assert told(SQUAT, "Back Squat: 100kg x5 @RIR2, x5 @RIR5, x5 @RIR5") is None


def test_the_second_time_the_load_says_it() -> None:
    assert told(SQUAT, f"Back Squat: 100kg {EASY}", f"Back Squat: 102.5kg {EASY}") is None


def test_it_is_said_after_that_session_alone() -> None:
    text = SQUAT + "\nday wed\nPlank: 2x30s\n"
    done = f"2026-03-02 week 1\nBack Squat: 100kg {EASY}\n\n2026-03-04 week 1\nPlank: x30s, x30s\n"
    assert "ADP110" not in dict(said(adapted(text, done)))
