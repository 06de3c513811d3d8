from cases import adapted, log, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress none", "1-8")
DONE = [f"Back Squat: 100kg x5 @RIR{rir}" for rir in (2, 3, 2, 2, 2)]


def test_three_sessions_without_a_better_estimate_propose_back_offs() -> None:
    made = adapted(SQUAT, log(*DONE))
    plateau = next(one for one in made.held if one.reason.code == "ADP151")
    assert (
        plateau.reason.message
        == "Back Squat: the estimated 1RM has not risen for 3 sessions, since 2026-03-09."
    )
    assert "`Back Squat: top-back-off goal hypertrophy`" in plateau.reason.remedy


def test_fewer_sessions_are_no_plateau() -> None:
    assert "ADP151" not in dict(said(adapted(SQUAT, log(*DONE[:4]))))


def test_a_lift_with_a_top_set_gets_other_advice() -> None:
    text = one_line("Back Squat: top 1x5 @100kg, back-off 2x8 @80kg progress none", "1-8")
    made = adapted(text, log(*DONE))
    plateau = next(one for one in made.held if one.reason.code == "ADP151")
    assert "It has a top set already" in plateau.reason.remedy


def codes(program: str, journal: str) -> list[str]:
    return [code for code, _ in said(adapted(program, journal))]


def test_a_load_that_rises_as_planned_is_no_plateau() -> None:
    rising = SQUAT.replace("@100kg progress none", "@100kg progress load +1kg")
    done = [f"Back Squat: {100 + n}kg x5 @RIR{2 - n // 2}, x5, x5" for n in range(5)]
    assert "ADP151" not in codes(rising, log(*done))


def test_three_weeks_at_least_and_deloads_left_out() -> None:
    twice = SQUAT.replace("day mon", "day mon\nBack Squat: 3x5 @100kg progress none\nday thu")
    days = ("02", "05", "09", "12", "16")
    close = "".join(
        f"2026-03-{day} week {n // 2 + 1}\n{line}\n"
        for n, (day, line) in enumerate(zip(days, DONE, strict=True))
    )
    assert "ADP151" not in codes(twice, close)
    light = one_line("Back Squat: 3x5 @100kg progress none", "1-3") + "week 4 deload\nweeks 5-8\n"
    light += "day mon\nBack Squat: 3x5 @100kg progress none\n"
    assert "ADP151" not in codes(light, log(*DONE[:3], "Back Squat: 90kg x5 @RIR4", DONE[4]))


def test_one_change_at_a_time_and_a_cause_for_many() -> None:
    names = ("Back Squat", "Bench Press", "Barbell Row")
    text = SQUAT.replace(
        SQUAT.splitlines()[-1], "\n".join(f"{name}: 3x5 @100kg progress none" for name in names)
    )
    done = log(*("\n".join(line.replace("Back Squat", name) for name in names) for line in DONE))
    made = adapted(text, done)
    remedies = [one.reason.remedy for one in made.held if one.reason.code == "ADP151"]
    assert [remedy.startswith("Try a top set") for remedy in remedies] == [True, False, False]
    many = next(one.reason for one in made.held if one.reason.code == "ADP152")
    assert many.message.startswith("3 lifts have stopped growing together")
