"""Wishes against a plan: their cost with what is proven of it, or the rules and facts that forbid them."""

from functools import cache
from typing import Any

import pytest
from small import days, someone

from topset.catalogue import find, gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.halt import Halt
from topset.ground.search import Search
from topset.model.athlete import Wish
from topset.model.program import Level, Weekday
from topset.planner import again
from topset.planner import conflict as conflicts
from topset.planner.asked import About, Asked
from topset.planner.build import material_of, wishes_of
from topset.planner.conflict import feasible, rules_of
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.search import Effort, Found, Phase, search
from topset.planner.solve import draft_of
from topset.planner.why_not import CLOSE, Verdict, wanted_of, why_not

SMALL = someone(days=dict.fromkeys(days("mon thu"), 30), gym=gyms()["home_dumbbells"], supersets=False)
WITHIN = CLOSE + 0.01  # relative gaps of both searches


@cache
def found() -> Found:
    plan = search(material_of(SMALL, PUBLISHED, wishes_of(SMALL, PUBLISHED)), Phase(), Effort(5.0))
    assert plan
    return plan


def verdict(asked: Asked) -> Verdict:
    return why_not(found(), asked)


def exercise(name: str, day: str = "", number: int = 0) -> Asked:
    about = About.SETS if number else About.EXERCISE
    return Asked(about, name, find(name), Weekday(day) if day else None, number)


def slack() -> float:
    """What the searches leave open, as a share of the expected gain rather than of the value."""
    return WITHIN * 2


@pytest.mark.parametrize(
    "asked",
    [
        exercise("Goblet Squat"),
        exercise("Dumbbell Row", "thu"),
        Asked(About.SPLIT, "upper/lower", foci=(Focus.UPPER, Focus.LOWER)),
        Asked(About.MINUTES, "25 minutes on mon", day=Weekday.MON, number=25),
    ],
)
def test_what_takes_something_away_costs_nothing_or_more(asked: Asked) -> None:
    answer = verdict(asked)
    assert answer.possible
    assert answer.cost >= -slack()
    assert answer.least <= answer.cost


def test_more_minutes_are_worth_no_less() -> None:
    answer = verdict(Asked(About.MINUTES, "45 minutes", number=45))
    assert answer.cost <= slack()


def test_a_stricter_wish_costs_no_less() -> None:
    anywhere, there = verdict(exercise("Dumbbell Row")), verdict(exercise("Dumbbell Row", "mon"))
    assert there.cost >= anywhere.least - slack()


def test_a_wish_that_the_plan_fulfils_costs_nothing() -> None:
    day, picks = next(iter(found().solution.picks.items()))
    asked = Asked(About.EXERCISE, "", picks[0].choice.like, day)
    assert verdict(asked).cost <= slack()


@pytest.mark.parametrize(
    ("asked", "code", "words"),
    [
        (exercise("Barbell Row"), "SEL607", "needs barbell"),
        (exercise("Goblet Squat", "fri"), "PLAN003", "no training day"),
        (exercise("Goblet Squat", number=9), "VOL106", "are the most"),
        (Asked(About.NO_DELOAD, "no deload"), "PRG802", "deload"),
        (Asked(About.WITHOUT, "without mon", day=Weekday.MON), "PLAN003", "fewest"),
        (Asked(About.DAYS, "7 days", number=7), "PLAN003", "2 to 6"),
        (Asked(About.DAYS, "1 day", number=1), "PLAN003", "2 to 6"),
        (Asked(About.MINUTES, "10 minutes", number=10), "PLAN003", "20 to 180 minutes"),
        (Asked(About.MINUTES, "300 minutes", number=300), "PLAN003", "20 to 180 minutes"),
    ],
)
def test_facts_forbid(asked: Asked, code: str, words: str) -> None:
    answer = verdict(asked)
    assert answer.possible is False
    assert [fact.code for fact in answer.facts] == [code]
    assert words in answer.facts[0].message


def test_a_beginner_is_refused_what_the_athletes_file_would_be_refused() -> None:
    beginner = someone(days=dict.fromkeys(days("mon thu"), 30), level=Level.BEGINNER)
    plan = search(material_of(beginner, PUBLISHED, wishes_of(beginner, PUBLISHED)), Phase(), Effort(1.0))
    assert plan
    answer = why_not(plan, Asked(About.BACKWARDS, "", group=VolumeGroup.GLUTES))
    assert answer.possible is False
    assert answer.facts[0].code == "SEL602"


def test_an_exercise_on_two_days_costs_no_less_than_on_one() -> None:
    once = verdict(exercise("Dumbbell Row", "mon"))
    both = Asked(About.EXERCISE, "", find("Dumbbell Row"), Weekday.MON, also_on=(Weekday.THU,))
    assert verdict(both).cost >= once.least - slack()


def test_without_an_exercise_the_plan_names_the_list_to_avoid() -> None:
    trained = next(iter(found().solution.picks.values()))[0].choice.like
    answer = verdict(Asked(About.AVOID, "", trained))
    assert answer.possible
    assert answer.cost >= -slack()
    assert answer.how == f'avoid = ["{trained.name}"]'


def test_two_muscles_trained_backwards_collide_as_each_does() -> None:
    asked = Asked(About.BACKWARDS, "", group=VolumeGroup.GLUTES, also_for=(VolumeGroup.CHEST,))
    answer = why_not(short(), asked)
    assert answer.possible is False
    assert answer.conflict


@cache
def of_a_beginner(gym: str, *wishes: Wish) -> Found:
    athlete = someone(
        days=dict.fromkeys(days("mon thu"), 45), level=Level.BEGINNER, gym=gyms()[gym], wishes=wishes
    )
    plan = search(material_of(athlete, PUBLISHED, wishes_of(athlete, PUBLISHED)), Phase(), Effort(1.0))
    assert plan
    return plan


@pytest.mark.parametrize("name", ["Push-Up", "Pike Push-Up", "Diamond Push-Up"])
def test_body_weight_that_no_record_allows_is_a_fact_and_no_empty_conflict(name: str) -> None:
    answer = why_not(of_a_beginner("bodyweight"), exercise(name))
    assert answer.possible is False
    assert [fact.code for fact in answer.facts] == ["INT304"]
    assert name in answer.facts[0].message
    assert answer.conflict is None


@pytest.mark.parametrize("wishes", [(), (Wish("back-offs", "bench_press"),)])
def test_back_offs_are_refused_a_beginner_whether_or_not_the_file_wishes_for_them(
    wishes: tuple[Wish, ...],
) -> None:
    asked = Asked(About.BACK_OFFS, "", find("Bench Press"))
    answer = why_not(of_a_beginner("garage_rack", *wishes), asked)
    assert [fact.code for fact in answer.facts] == ["SEL602"]


def test_a_beginner_is_told_how_many_days_help() -> None:
    beginner = someone(days=dict.fromkeys(days("mon thu"), 30), level=Level.BEGINNER, supersets=False)
    plan = search(material_of(beginner, PUBLISHED, wishes_of(beginner, PUBLISHED)), Phase(), Effort(1.0))
    assert plan
    answer = why_not(plan, Asked(About.DAYS, "5 days", number=5))
    assert answer.possible is False
    assert [fact.code for fact in answer.facts] == ["PLAN103"]


@cache
def short() -> Found:
    athlete = someone(days=dict.fromkeys(days("mon thu"), 20), supersets=False)
    plan = search(material_of(athlete, PUBLISHED, wishes_of(athlete, PUBLISHED)), Phase(), Effort(1.0))
    assert plan
    return plan


class TestConflict:
    """Ten sets of four with long rests do not fit in twenty minutes."""

    asked = Asked(About.BACKWARDS, "Backwards for glutes", group=VolumeGroup.GLUTES)

    def test_the_minutes_of_both_days_collide_with_it(self) -> None:
        conflict = why_not(short(), self.asked).conflict
        assert conflict
        assert conflict.minimal
        assert {(m.file, m.day) for m in conflict.members} == {
            ("session_minutes", Weekday.MON),
            ("session_minutes", Weekday.THU),
        }
        assert conflict.members[0].codes == ("SES701",)

    def test_without_any_one_of_them_the_others_can_be_kept(self) -> None:
        wanted = wanted_of(short(), self.asked)
        conflict = why_not(short(), self.asked).conflict
        assert conflict
        draft = draft_of(wanted.those[0][1])
        wanted.force(draft)
        keys = [(m.file, m.day) for m in conflict.members]
        rows = rules_of(draft)
        assert not feasible(draft, rows, keys)
        for key in keys:
            assert feasible(draft, rows, [other for other in keys if other != key])


def asked_for() -> Halt:
    halt = Halt()
    halt.ask()
    return halt


class TestStopped:
    """Who asks for an end gets what is known so far."""

    longer = Asked(About.MINUTES, "45 minutes on mon", day=Weekday.MON, number=45)

    def test_before_any_search_nothing_is_said(self) -> None:
        answer = why_not(found(), self.longer, halt=asked_for())
        assert (answer.possible, answer.stopped) == (None, True)

    def test_facts_need_no_search(self) -> None:
        answer = why_not(found(), exercise("Barbell Row"), halt=asked_for())
        assert (answer.possible, answer.stopped) == (False, False)

    def test_the_first_plan_is_compared_and_its_bound_holds(self, monkeypatch: pytest.MonkeyPatch) -> None:
        halt, looks = Halt(), []

        def look_once(one: again.Try, seconds: float, least: float, close: float, _: Search) -> float:
            looks.append(one)
            halt.ask()
            return real(one, seconds, least, close, Search())

        real = again.look
        monkeypatch.setattr(again, "look", look_once)
        answer = why_not(found(), self.longer, halt=halt)
        monkeypatch.undo()
        assert len(looks) == 1
        assert (answer.possible, answer.stopped) == (True, True)
        assert answer.least <= verdict(self.longer).cost

    def test_a_conflict_is_not_called_minimal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        halt, real = Halt(), conflicts.collision

        def once(draft: Draft, rows: Any, keys: Any, _: Halt) -> object:
            found = real(draft, rows, keys, Halt())
            halt.ask()
            return found

        monkeypatch.setattr(conflicts, "collision", once)
        answer = why_not(short(), TestConflict.asked, halt=halt)
        assert (answer.possible, answer.stopped) == (False, True)
        assert answer.conflict
        assert not answer.conflict.minimal
        assert {"session_minutes"} <= {member.file for member in answer.conflict.members}
