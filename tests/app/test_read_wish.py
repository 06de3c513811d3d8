"""Wishes in words."""

import pytest

from topset.app.read_wish import FORMS, read_wish
from topset.catalogue import gyms
from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.model.program import Weekday
from topset.planner.asked import About, Asked
from topset.planner.focus import Focus

ATHLETE = Athlete(gym=gyms()["commercial"])


def read(words: str) -> Asked:
    found = read_wish(words, ATHLETE)
    assert isinstance(found, Asked), found
    return found


@pytest.mark.parametrize("words", FORMS)
def test_every_form_that_is_offered_is_understood(words: str) -> None:
    assert read(words).words == words


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("barbell  row ON Tuesday", About.EXERCISE),
        ("three days a week", About.DAYS),
        ("no fri", About.WITHOUT),
        ("with saturday", About.ALSO),
        ("60 min on thu", About.MINUTES),
        ("no deloads", About.NO_DELOAD),
        ("backwards for glute", About.BACKWARDS),
        ("backoffs for bench press", About.BACK_OFFS),
        ("push, pull, legs split", About.SPLIT),
        ("without supersets", About.SUPERSETS),
        ("no Leg Press", About.AVOID),
        ("without Cable Row", About.AVOID),
        ("1 day", About.DAYS),
        ("one day a week", About.DAYS),
    ],
)
def test_other_words_for_them(words: str, about: About) -> None:
    assert read(words).about is about


def test_the_parts_of_a_wish() -> None:
    wish = read("4 sets of Barbell Row on tue")
    assert wish.exercise
    assert (wish.number, wish.exercise.name, wish.day) == (4, "Barbell Row", Weekday.TUE)
    assert read("90 minutes on mon").day is Weekday.MON
    assert read("upper/lower").foci == (Focus.UPPER, Focus.LOWER)
    assert not read("no supersets").wanted


def test_several_days() -> None:
    wish = read("Lat Pulldown on mon and fri")
    assert wish.exercise
    assert (wish.exercise.name, wish.days) == ("Lat Pulldown", (Weekday.MON, Weekday.FRI))
    assert read("Lat Pulldown on mon, wed and fri").days == (Weekday.MON, Weekday.WED, Weekday.FRI)


def test_several_muscles() -> None:
    assert read("Backwards for glutes and chest").groups == (VolumeGroup.GLUTES, VolumeGroup.CHEST)
    assert read("Backwards for side and rear delts").groups == (VolumeGroup.SIDE_AND_REAR_DELTS,)


@pytest.mark.parametrize(("words", "said"), [("12 weeks", "weeks = 12"), ("30 weeks", "4 to 12 weeks")])
def test_the_length_of_a_block_stands_in_the_file(words: str, said: str) -> None:
    found = read_wish(words, ATHLETE)
    assert isinstance(found, Reason)
    assert said in f"{found.message} {found.remedy}"


@pytest.mark.parametrize("words", ["", "Barbel Roww on tue", "be stronger", "90 minutes on the moon"])
def test_what_is_not_understood_is_answered_with_what_would_be(words: str) -> None:
    found = read_wish(words, ATHLETE)
    assert isinstance(found, Reason)
    assert found.code == "ASK013"
    assert "Understood are" in found.remedy


def test_the_nearest_is_named() -> None:
    found = read_wish("Barbel Row on tue", ATHLETE)
    assert isinstance(found, Reason)
    assert "Did you mean Barbell Row" in found.remedy
