from cases import HEAD, adapted, changed, said
from test_soreness import DONE, PLAN

ILL = f'{DONE}2026-03-05\nillness "a cold"\n'
TWO_DAYS = f"""{HEAD.replace("hypertrophy", "strength")}
weeks 1-6
day mon
Back Squat: 4x5 @100kg progress none
day thu
Bench Press: 4x5 @80kg progress none
"""
BOTH = "2026-03-02 week 1\nBack Squat: 100kg x5, x5, x5, x5\n2026-03-05 week 1\nBench Press: 80kg x5, x5, x5, x5\n"


def flu(first: int, last: int) -> str:
    return "".join(f'2026-03-{day:02}\nillness "flu"\n' for day in range(first, last + 1))


def test_the_first_session_after_an_illness_is_lighter_and_the_next_is_not() -> None:
    assert changed(PLAN, ILL, "2026-03-08") == [
        "Back Squat: {4 2 4}x5 @{100 90 100}kg progress none",
        "Bench Press: {3 2 3}x5 @{80 70 80}kg progress none",
    ]
    assert ("ADP132", "Back Squat: 2 sets and 90kg, lighter after the illness of 2026-03-05.") in said(
        adapted(PLAN, ILL, "2026-03-08")
    )


def test_a_session_done_since_is_the_end_of_it() -> None:
    after = ILL + DONE.replace("2026-03-02 week 1", "2026-03-09 week 2")
    assert changed(PLAN, after, "2026-03-10") == []
    assert changed(PLAN, ILL, "2026-03-13") == []


def test_after_a_long_illness_the_sessions_of_a_week_are_lighter() -> None:
    ill = BOTH + flu(6, 10)
    assert changed(TWO_DAYS, ill, "2026-03-11") == [
        "Back Squat: {4 2 4}x5 @{100 90 100}kg progress none",
        "Bench Press: {4 2 4}x5 @{80 70 80}kg progress none",
    ]
    back = TWO_DAYS.replace("4x5 @100kg", "{4 2 4}x5 @{100 90 100}kg")
    once = f"{ill}2026-03-12 week 2\nBack Squat: 90kg x5, x5\n"
    assert changed(back, once, "2026-03-13") == ["Bench Press: {4 2 4}x5 @{80 70 80}kg progress none"]
    assert changed(TWO_DAYS, BOTH + flu(9, 10), "2026-03-11") == [
        "Back Squat: {4 2 4}x5 @{100 90 100}kg progress none"
    ]


def test_the_load_of_a_lighter_session_is_no_new_measure() -> None:
    text = PLAN.replace("4x5 @100kg progress none", "{4 2 4}x5 @{100 90 100}kg progress double")
    done = f"{ILL}2026-03-09 week 2\nBack Squat: 90kg x5, x5\nBench Press: 80kg x5, x5, x5\n"
    assert changed(text, done, "2026-03-10") == []
    assert said(adapted(text, done, "2026-03-10"))
