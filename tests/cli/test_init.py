from pathlib import Path

from cli.conftest import Topset, data
from topset.notation.athlete_file import read_athlete


def test_defaults_make_a_file_that_is_right(topset: Topset) -> None:
    result = topset("init")
    assert result.exit_code == 0, result.output
    athlete, problems = read_athlete(Path("athlete.toml").read_text())
    assert athlete
    assert not problems
    assert list(athlete.days.values()) == [60, 60, 60]


def test_options_are_written(topset: Topset) -> None:
    result = topset(
        *("init", "me.toml", "--level", "beginner", "--goal", "strength", "--gym", "garage_rack"),
        *("--days", "mon=75,thu=45min", "--unit", "lb", "--body-mass", "180", "--weeks", "6"),
        *("--max", "Back Squat=225 x5", "--max", "Pull-Up=8 reps", "--priority", "back"),
        *("--avoid", "Good Morning", "--hurts", "knee"),
    )
    assert result.exit_code == 0, result.output
    athlete, _ = read_athlete(Path("me.toml").read_text())
    assert athlete
    assert (athlete.level, athlete.goal, athlete.weeks, athlete.unit) == ("beginner", "strength", 6, "lb")
    assert list(athlete.days.values()) == [75, 45]
    assert [(m.exercise, m.reps) for m in athlete.maxes] == [("back_squat", 5), ("pull_up", 8)]
    assert (athlete.priorities, set(athlete.avoid), set(athlete.hurts)) == (
        ("back",),
        {"good_morning"},
        {"knee"},
    )


def test_a_file_is_not_replaced_unasked(topset: Topset) -> None:
    Path("athlete.toml").write_text("mine")
    assert topset("init").exit_code == 2
    assert Path("athlete.toml").read_text() == "mine"
    assert topset("init", "--force").exit_code == 0
    assert Path("athlete.toml").read_text() != "mine"


def test_json(topset: Topset) -> None:
    answer = data(topset("init", "--json"))
    assert answer["file"] == "athlete.toml"
    assert answer["text"] == Path("athlete.toml").read_text()


def test_a_dash_writes_to_standard_output(topset: Topset) -> None:
    result = topset("init", "-", "--level", "beginner")
    assert result.exit_code == 0
    assert result.stdout.startswith('level = "beginner"\n')
    assert not Path("-").exists()
