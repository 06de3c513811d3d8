"""How `topset why` words what more time and other splits would bring."""

import pytest

from topset.cli.why import _bought, _rival
from topset.planner.more_time import Buys, RunnerUp


def test_growth_is_told_as_growth_and_what_is_met_in_words() -> None:
    met = ("Chest is trained once a week only.", "Calves get no sets of their own.")
    said = _bought(Buys("15 minutes more", 3.854, 3.87, "full body", None, 0.42, met))
    assert said.startswith("15 minutes more: 42.0% more expected growth and strength (full body).")
    assert all(message in said for message in met)
    assert "385" not in said


def test_of_many_things_that_are_met_a_few_are_named() -> None:
    said = _bought(Buys("a day more", 1.0, 1.0, "full body", None, 0.1, tuple("abcdef")))
    assert said.endswith("a b c d And 2 more.")


@pytest.mark.parametrize(
    ("gain", "words"),
    [(-0.02, "2.0% less expected"), (0.0, "no more expected"), (0.03, "3.0% more expected")],
)
def test_signs_are_told_in_words(gain: float, words: str) -> None:
    assert words in _bought(Buys("a day more", 0.1, 0.2, "full body", None, gain))


def test_a_split_that_is_hardly_better_is_as_good() -> None:
    said = _rival(RunnerUp("upper, lower", -0.022, -0.03, alike=True))
    assert "as good; the 2.2% between the two are less than a forecast can tell" in said


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        (-0.008, "worth 0.8% more, which the search"),
        (0.0, "as good"),
        (0.02, "worth 2.0% less, 1.0% at the least"),
    ],
)
def test_no_split_costs_a_negative_less(cost: float, words: str) -> None:
    assert words in _rival(RunnerUp("upper, lower", cost, 0.01))
