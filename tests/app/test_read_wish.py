"""Wishes in words."""

import pytest

from topset.app.read_wish import FORMS, read_wish
from topset.catalogue import gyms
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
