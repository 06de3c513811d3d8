"""What would allow a thing, once the longer week has been planned."""

from small import days, someone

from topset.model.program import Weekday
from topset.planner.patience import Patience
from topset.planner.promised import UNTRIED, Change, Missed, checked
from topset.planner.relax import Relaxation

WED, SAT = Weekday.WED, Weekday.SAT
QUADS, CHEST, PRESS = ("REC201", "quads"), ("REC201", "chest"), ("COVER", "overhead press")
ATHLETE = someone(days=dict.fromkeys(days("wed sat"), 20))
FIVE = Relaxation("minutes", "5 minutes more on Wednesday", 5, WED, 5)
TEN = Relaxation("minutes", "10 minutes more on Saturday", 10, SAT, 10)
FREE = Relaxation("priority", "it fits as things are", 0)
NOW = {QUADS: 1, CHEST: 1, PRESS: 1}


def words(ways: tuple[Relaxation, ...]) -> list[str]:
    return [way.words for way in ways]


def planned(weeks: dict[Change, Missed | None]) -> dict[tuple[str, str], list[str]]:
    """What is told of each lack where the plans of longer weeks miss this."""
    ways = {QUADS: [FIVE], CHEST: [FREE, FIVE], PRESS: [TEN]}
    found = checked(ATHLETE, NOW, ways, lambda change: weeks[change])
    return {lack: words(those) for lack, those in found.items()}


def test_a_way_stands_whose_plan_gives_it() -> None:
    told = planned({(WED, 25): {QUADS: 1}, (SAT, 30): {QUADS: 1}})
    assert told[CHEST] == [FREE.words, FIVE.words]
    assert told[PRESS] == [TEN.words]


def test_where_the_minutes_go_elsewhere_it_is_said() -> None:
    told = planned({(WED, 25): {QUADS: 1}, (SAT, 30): {QUADS: 1}})
    assert told[QUADS][0].startswith("5 minutes more on Wednesday, if it is put first")


def test_another_longer_week_that_gives_it_is_told_instead() -> None:
    assert planned({(WED, 25): {QUADS: 1}, (SAT, 30): {}})[QUADS] == [TEN.words]


def test_a_week_that_lacks_something_else_more_gives_nothing() -> None:
    told = planned({(WED, 25): {PRESS: 2}, (SAT, 30): None})
    assert "put first" in told[QUADS][0]


def test_each_longer_week_is_planned_once() -> None:
    seen: list[Change] = []

    def missed_with(change: Change) -> Missed:
        seen.append(change)
        return {}

    checked(ATHLETE, NOW, {QUADS: [FIVE], CHEST: [FIVE], PRESS: [TEN]}, missed_with)
    assert sorted(seen) == [(SAT, 30), (WED, 25)]


def with_patience(
    patience: Patience, stop: bool = False
) -> tuple[dict[tuple[str, str], list[str]], list[Change]]:
    """What is told, and the weeks that were planned, where each plan takes three seconds and gives everything."""
    seen: list[Change] = []

    def missed_with(change: Change) -> Missed:
        seen.append(change)
        patience.spend(3.0)
        if stop:
            patience.halt.ask()
        return {}

    found = checked(ATHLETE, NOW, {PRESS: [TEN], QUADS: [FIVE, TEN]}, missed_with, patience)
    return {lack: words(those) for lack, those in found.items()}, seen


def test_the_least_changes_are_planned_first_and_of_the_rest_it_is_said_that_they_were_not() -> None:
    told, seen = with_patience(Patience(4.0))
    assert seen == [(WED, 25)]
    assert told == {
        QUADS: [FIVE.words, UNTRIED.format(words=TEN.words)],
        PRESS: [FIVE.words, UNTRIED.format(words=TEN.words)],
    }


def test_a_plan_that_was_stopped_shows_nothing() -> None:
    told, seen = with_patience(Patience(), stop=True)
    assert seen == [(WED, 25)]
    assert told[QUADS] == [UNTRIED.format(words=way.words) for way in (FIVE, TEN)]


def test_with_enough_time_every_week_is_planned() -> None:
    told, seen = with_patience(Patience(6.0))
    assert seen == [(WED, 25), (SAT, 30)]
    assert told == {QUADS: [FIVE.words, TEN.words], PRESS: [TEN.words]}
