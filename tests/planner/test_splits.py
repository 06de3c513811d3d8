"""Splits: which day is for what."""

from itertools import combinations

import pytest
from athletes import athletes
from hypothesis import given, settings
from small import days, someone

from topset.evidence.figure import PUBLISHED
from topset.evidence.recovery import SAME_MUSCLE
from topset.model.athlete import Athlete, Wish
from topset.model.program import Goal, Level
from topset.planner.focus import Focus
from topset.planner.problem import hours_between
from topset.planner.splits import CANDIDATES, COMBINED, REGIONS, Split, splits_for

COMBINED_WISH = (Wish("back-and-legs", "legs first"),)


def foci(on: str, **fields: object) -> tuple[Focus, ...]:
    athlete = someone(days=dict.fromkeys(days(on), 60), **fields)
    return foci_of(splits_for(athlete, PUBLISHED)[0])


def foci_of(split: Split) -> tuple[Focus, ...]:
    return tuple(focus for _, focus in split.days)


@given(athletes())
@settings(max_examples=60, derandomize=True, deadline=None)
def test_every_training_day_has_a_focus_in_week_order(athlete: Athlete) -> None:
    for split in splits_for(athlete, PUBLISHED):
        assert [day for day, _ in split.days] == sorted(athlete.days, key=lambda day: day.index)


@pytest.mark.parametrize("table", [CANDIDATES, COMBINED], ids=["usual", "combined"])
def test_candidates_have_as_many_days_as_they_are_for(
    table: dict[int, tuple[tuple[Focus, ...], ...]],
) -> None:
    assert set(table) == {2, 3, 4, 5, 6}
    for count, splits in table.items():
        assert all(len(split) == count for split in splits)
        assert len(set(splits)) == len(splits)


@pytest.mark.parametrize("table", [CANDIDATES, COMBINED], ids=["usual", "combined"])
def test_every_split_trains_every_region(table: dict[int, tuple[tuple[Focus, ...], ...]]) -> None:
    for splits in table.values():
        for split in splits:
            assert all(there & set(split) for there in REGIONS.values())


@pytest.mark.parametrize("on", ["mon wed", "mon wed fri", "mon tue thu fri", "tue thu sat"])
def test_no_region_twice_within_two_days_where_days_allow(on: str) -> None:
    athlete = someone(days=dict.fromkeys(days(on), 60))
    likeliest = splits_for(athlete, PUBLISHED)[0]
    for there in REGIONS.values():
        met = [day for day, focus in likeliest.days if focus in there]
        assert all(hours_between(a, b) >= PUBLISHED(SAME_MUSCLE) for a, b in combinations(met, 2))


@pytest.mark.parametrize("on", ["mon wed", "mon wed fri", "mon tue thu fri"])
def test_every_region_is_met_twice_where_days_allow(on: str) -> None:
    found = foci(on)
    assert all(sum(focus in there for focus in found) >= 2 for there in REGIONS.values())


def test_following_days_are_split_by_region() -> None:
    assert foci("mon tue") == (Focus.UPPER, Focus.LOWER)


@pytest.mark.parametrize("fields", [{"level": Level.BEGINNER}, {"goal": Goal.STRENGTH}, {"goal": Goal.POWER}])
def test_who_practises_lifts_trains_the_whole_body(fields: dict[str, object]) -> None:
    assert foci("mon wed fri", **fields) == (Focus.FULL,) * 3


@pytest.mark.parametrize("on", ["mon thu", "mon wed fri", "mon tue thu fri", "mon tue wed fri sat"])
def test_a_wish_for_back_and_legs_brings_such_days(on: str) -> None:
    assert Focus.BACK_AND_LEGS in foci(on, wishes=COMBINED_WISH)


def test_but_not_for_a_beginner() -> None:
    assert Focus.BACK_AND_LEGS not in foci("mon wed fri", wishes=COMBINED_WISH, level=Level.BEGINNER)


def test_and_never_unasked() -> None:
    assert Focus.BACK_AND_LEGS not in foci("mon wed fri")


def test_sessions_for_the_whole_body_on_following_days_are_not_usual() -> None:
    athlete = someone(days=dict.fromkeys(days("mon tue"), 60))
    habits = {foci_of(split): split.habit for split in splits_for(athlete, PUBLISHED)}
    assert habits[Focus.FULL, Focus.FULL] < habits[Focus.UPPER, Focus.LOWER] == 0
