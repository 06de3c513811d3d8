import pytest

from topset.lint.examples import athlete_of
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Weekday


def test_nobody() -> None:
    assert athlete_of("") is None


def test_an_athlete() -> None:
    athlete = athlete_of("level=beginner, technique=none, gym=home_dumbbells, avoid=Back Squat+Deadlift")
    assert athlete
    assert athlete.level is Level.BEGINNER
    assert athlete.technique == frozenset()
    assert athlete.avoid == {"back_squat", "deadlift"}
    assert not athlete.gym.plates_g


def test_more_about_an_athlete() -> None:
    athlete = athlete_of("goal=strength, guards=spotter, hurts=knee, days=mon 60+thu 45, priorities=glutes")
    assert athlete
    assert athlete.goal is Goal.STRENGTH
    assert athlete.guards == {Guard.SPOTTER}
    assert athlete.hurts == {"knee"}
    assert athlete.days == {Weekday.MON: 60, Weekday.THU: 45}
    assert athlete.priorities == ("glutes",)


@pytest.mark.parametrize("text", ["shoes=red", "avoid=Flying", "level=god"])
def test_what_does_not_exist_raises(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        athlete_of(text)
