"""A session that shows far more than all before is told: it may be a slip."""

from cases import adapted, log, one_line, said

DEADLIFT = one_line("Deadlift: 3x4 @82.5kg @RIR3 progress load +2.5kg", "1-8")
USUAL = tuple(f"Deadlift: {82.5 + 2.5 * n:g}kg x4 @RIR3, x4 @RIR3, x4 @RIR3" for n in range(4))


def test_far_above_is_told_with_what_is_known() -> None:
    told = dict(said(adapted(DEADLIFT, log(*USUAL, "Deadlift: 130kg x4 @RIR3, x4 @RIR3, x4 @RIR3"))))
    assert told["ADP117"].startswith("Deadlift: 130kg x4 on 2026-03-30 is far above what is known, a 1RM of ")


def test_a_good_day_and_a_bad_one_are_not() -> None:
    for load in (92.5, 95, 70):
        done = log(*USUAL, f"Deadlift: {load}kg x4 @RIR3, x4 @RIR3, x4 @RIR3")
        assert "ADP117" not in dict(said(adapted(DEADLIFT, done))), load


def test_of_a_lift_hardly_known_nothing_is_far_above() -> None:
    done = log(*USUAL[:2], "Deadlift: 130kg x4 @RIR3, x4 @RIR3, x4 @RIR3")
    assert "ADP117" not in dict(said(adapted(DEADLIFT, done)))


def test_another_session_ends_it() -> None:
    done = log(
        *USUAL,
        "Deadlift: 130kg x4 @RIR3, x4 @RIR3, x4 @RIR3",
        "Deadlift: 92.5kg x4 @RIR3, x4 @RIR3, x4 @RIR3",
    )
    assert "ADP117" not in dict(said(adapted(DEADLIFT, done)))
