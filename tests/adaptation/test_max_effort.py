from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD.replace("hypertrophy", "strength")}max Deadlift 200kg

weeks 1-4
day mon
Deadlift: 1x1 @{{95 96 97 98}}% progress none
day thu
Deadlift: 1x2 @190kg @RIR0, 3x3 @150kg progress none
"""
SINGLE = "2026-03-02 18:00 week 1\nDeadlift: 200kg x1 @RPE10\n"


def deadlift(*lines: str) -> list[str]:
    return [line for line in lines if line.startswith("Deadlift")]


def test_so_soon_after_a_maximum_the_day_of_the_next_is_told() -> None:
    made = adapted(PLAN, SINGLE, "2026-03-05")
    told = next(one.reason for one in made.held if one.reason.code == "ADP135")
    assert told.message == (
        "Deadlift: taken to a maximum on 2026-03-02 (200kg x1), and ready for the next from 2026-03-07 on."
    )
    assert told.remedy == "Until then take 180kg or less, or put the session off."
    assert "ADP135" not in [
        code for code, _ in said(adapted(PLAN.replace("1x2 @190kg @RIR0, ", ""), SINGLE, "2026-03-05"))
    ]


def test_a_share_of_the_maximum_gets_smaller_too() -> None:
    late = "2026-03-05 18:00 week 1\nDeadlift: 200kg x1 @RPE10, 150kg x3, x3, x3\n"
    assert deadlift(*changed(PLAN, late, "2026-03-09"))[0].startswith("Deadlift: 1x1 @{95 90 97 98}%")


def test_five_days_later_it_is_ready() -> None:
    assert deadlift(*changed(PLAN, SINGLE, "2026-03-08")) == []


def test_a_test_is_put_off() -> None:
    text = PLAN.replace("1x2 @190kg @RIR0, 3x3 @150kg progress none", "test 1x3 @RIR0")
    made = adapted(text, SINGLE, "2026-03-05")
    reason = next(one.reason for one in made.held if one.reason.code == "ADP135")
    assert reason.remedy == "Test it then."


def test_a_single_near_the_estimate_is_as_heavy_without_a_reserve() -> None:
    bare = PLAN.replace("1x2 @190kg @RIR0", "1x1 @195kg")
    assert "ADP135" in [code for code, _ in said(adapted(bare, SINGLE, "2026-03-05"))]
    assert "ADP135" not in [
        code for code, _ in said(adapted(bare.replace("195kg", "150kg"), SINGLE, "2026-03-05"))
    ]
