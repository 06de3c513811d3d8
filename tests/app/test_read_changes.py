"""Changes of a week in words."""

import pytest

from topset.app.read_changes import Around, Said, read_changes, read_days
from topset.model.exercise import Equipment, Muscle
from topset.model.program import Weekday
from topset.replanning import Changes

MON, WED, FRI = Weekday.MON, Weekday.WED, Weekday.FRI
WEEK = Around((MON, WED, FRI))


def read(around: Around = WEEK, **words: str | list[str]) -> Changes:
    found = read_changes(said(**words), around)
    assert isinstance(found, Changes), found
    return found


def said(**words: str | list[str]) -> Said:
    return Said(**{name: [each] if isinstance(each, str) else each for name, each in words.items()})


def test_days_are_parted_by_commas_and_may_be_written_out() -> None:
    assert read(missed=["mon, Wednesday", "fri"]).missed == {MON, WED, FRI}
    assert read(move="mon=tue,wed=thu").moved == {MON: Weekday.TUE, WED: Weekday.THU}
    assert read_days(["mon,tue"], "--done") == frozenset({MON, Weekday.TUE})


def test_what_is_known_to_be_missed_is_missed() -> None:
    assert read(Around((MON, WED, FRI), 2, frozenset({MON}))).missed == {MON}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("40", {MON: 40}),
        ("40min", {MON: 40}),
        ("fri=35", {FRI: 35}),
        ("week=50 min", {MON: 50, WED: 50, FRI: 50}),
    ],
)
def test_minutes_are_those_of_the_next_session_or_of_a_day(words: str, found: dict[Weekday, int]) -> None:
    assert read(minutes=words).minutes == found


def test_the_next_session_is_the_first_that_is_left() -> None:
    assert read(Around((MON, WED, FRI), 1), minutes="40").minutes == {WED: 40}
    assert read(missed="mon", minutes="40").minutes == {WED: 40}
    assert read(move="mon=tue", minutes="40").minutes == {Weekday.TUE: 40}


def test_equipment() -> None:
    found = read(without=["barbell,squat rack", "fri=cables", "mon=dip bars"]).without
    assert found == {
        MON: {Equipment.BARBELL, Equipment.RACK, Equipment.DIP_BARS},
        FRI: {Equipment.CABLE},
    }


def test_sore_muscles_and_joints() -> None:
    found = read(sore=["quads, Knees", "lower back,lats"])
    assert [(each.word, each.muscles) for each in found.sore] == [
        ("quads", frozenset({Muscle.QUADS})),
        ("lats", frozenset({Muscle.LATS})),
    ]
    assert found.hurts == {"knee", "lower back"}
    assert read(sore="legs").sore[0].muscles >= {Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES}


def test_exercises_by_any_name() -> None:
    found = read(prefer="hack squats", instead=["Back Squat = leg press"])
    assert found.prefer == ("hack_squat",)
    assert found.instead == {"back_squat": "leg_press"}


@pytest.mark.parametrize(
    ("words", "message", "remedy"),
    [
        ({"missed": "mo"}, '--missed: "mo" is no day.', "Days are mon"),
        ({"move": "mon"}, '--move: "mon" names one day.', "Write --move tue=wed."),
        ({"minutes": "thu=long"}, '--minutes: "thu=long" says no minutes.', "--minutes thu=40"),
        ({"minutes": "0"}, '--minutes: "0" says no minutes.', "--minutes 40"),
        ({"without": "barbel"}, '--without: "barbel" is no equipment.', "Did you mean barbell?"),
        ({"sore": "quds"}, '--sore: "quds" is no muscle and no joint.', "Did you mean quads?"),
        ({"instead": "Back Squat"}, '--instead: "Back Squat" names one exercise.', "Back Squat=Hack Squat"),
        ({"prefer": "hack sqat"}, '--prefer: no exercise is called "hack sqat".', "Hack Squat"),
    ],
)
def test_what_is_not_understood_is_said(words: dict[str, str], message: str, remedy: str) -> None:
    found = read_changes(said(**words), WEEK)
    assert not isinstance(found, Changes)
    assert [(each.code, each.message) for each in found] == [("RPL004", message)]
    assert remedy in found[0].remedy


def test_everything_that_is_not_understood_is_said_at_once() -> None:
    found = read_changes(said(missed="x", sore="y", prefer="qqq"), WEEK)
    assert not isinstance(found, Changes)
    assert len(found) == 3
