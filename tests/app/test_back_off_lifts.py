import pytest

from topset.app.back_off_lifts import back_off_lifts

ATHLETE = """level = "advanced"
goal = "strength"
gym = "commercial"
technique = "all"
guards = ["safeties"]

[days]
mon = 60
thu = 60

[maxes]
"Back Squat" = "200 kg"
"Bench Press" = "140 kg"
"Barbell Curl" = "40 kg"
"""


def test_big_lifts_with_a_maximum_and_confirmed_technique() -> None:
    assert back_off_lifts(ATHLETE) == ("Back Squat", "Bench Press")


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ('"advanced"', '"beginner"', ()),
        ('technique = "all"', 'technique = ["Bench Press"]', ("Bench Press",)),
        ('goal = "strength"', 'goal = "strength"\nhurts = ["knee"]', ("Bench Press",)),
        ('goal = "strength"', 'goal = "strength"\navoid = ["Bench Press"]', ("Back Squat",)),
        ('"commercial"', '"home_dumbbells"', ()),
        ("mon = 60", "mon = 0", ()),
    ],
)
def test_nothing_that_the_answers_forbid(before: str, after: str, left: tuple[str, ...]) -> None:
    assert back_off_lifts(ATHLETE.replace(before, after)) == left
