"""Planned loads of a block that begins meet what the block behind has shown."""

from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD}
weeks 1-3
day mon
Bench Press: 3x8 @{{60 62.5 65}}kg @RIR2 progress load

weeks 4-5
day mon
Bench Press: 3x6 @{{70 72.5}}kg @RIR2 progress load
"""


def weeks(*sets: str) -> str:
    return "\n".join(
        f"2026-03-{2 + 7 * n:02} week {n + 1}\nBench Press: {one}\n" for n, one in enumerate(sets)
    )


def test_a_plan_that_came_true_is_left_alone() -> None:
    assert changed(PLAN, weeks(*(f"{60 + 2.5 * n}kg x8 @RIR3, x8 @RIR3, x8 @RIR2" for n in range(3)))) == []


def test_a_plan_for_more_strength_than_there_is_comes_down_and_moves_along() -> None:
    weak = weeks(*(f"{60 + 2.5 * n}kg x8 @RIR0, x8 @RIR0, x8 @RIR0" for n in range(3)))
    assert changed(PLAN, weak)[-1:] == ["Bench Press: 3x6 @{65 67.5}kg @RIR2 progress load"]
    message = dict(said(adapted(PLAN, weak)))["ADP116"]
    assert message.startswith("Bench Press: planned are 70kg, more than the estimated 1RM of ")
    assert message.endswith("allows for 6 reps: 65kg.")


def test_a_plan_for_less_than_was_done_already_goes_up() -> None:
    strong = weeks(*("80kg x8 @RIR3, x8 @RIR3, x8 @RIR2" for n in range(3)))
    assert changed(PLAN, strong)[-1:] == ["Bench Press: 3x6 @{80 82.5}kg @RIR2 progress load"]


def test_one_session_proves_nothing() -> None:
    late = PLAN.replace("{60 62.5 65}", "60").replace("weeks 1-3", "week 1").replace("weeks 4-5", "weeks 2-3")
    assert changed(late, weeks("60kg x8 @RIR0, x8 @RIR0, x8 @RIR0")) == []


def test_easy_sets_do_not_tell_what_is_too_heavy() -> None:
    easy = weeks(*(f"{60 + 2.5 * n}kg x3 @RIR4, x3 @RIR4, x3 @RIR5" for n in range(3)))
    text = PLAN.replace("3x8", "3x3").replace("{70 72.5}", "{85 87.5}")
    assert "ADP116" not in dict(said(adapted(text, easy)))
