from cases import adapted, changed, said
from test_soreness import DONE, PLAN

NIGHTS = "".join(f"2026-03-0{day}\nsleep {{}}h\n" for day in (6, 7, 8))


def test_short_nights_take_a_set_off_each_exercise_once_and_leave_the_load() -> None:
    made = adapted(PLAN, DONE + NIGHTS.format(5, 5, 5.5), "2026-03-08")
    assert changed(PLAN, DONE + NIGHTS.format(5, 5, 5.5), "2026-03-08") == [
        "Back Squat: {4 3 4}x5 @100kg progress none",
        "Bench Press: {3 2 3}x5 @80kg progress none",
    ]
    assert ("ADP134", "Back Squat: 3 sets, after nights of 5.2 h; the load stays.") in said(made)
    assert "7 to 9 hours" in next(one.reason.remedy for one in made.held if one.reason.code == "ADP134")


def test_two_nights_or_long_enough_ones_change_nothing() -> None:
    assert changed(PLAN, DONE + NIGHTS.format(6.5, 6.5, 6.5), "2026-03-08") == []
    assert changed(PLAN, DONE + NIGHTS.format(5, 5, 5).partition("2026-03-08")[0], "2026-03-08") == []
    assert changed(PLAN, DONE + NIGHTS.format(5, 5, 5), "2026-03-15") == []


def test_one_set_stays() -> None:
    single = PLAN.replace("4x5", "1x5").replace("3x5", "1x5")
    assert changed(single, DONE + NIGHTS.format(5, 5, 5), "2026-03-08") == []
