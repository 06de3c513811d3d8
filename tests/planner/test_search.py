"""The search over splits: comparable, complete, and true to its bounds."""

from math import inf

import pytest
from small import days, someone

from topset.evidence.figure import PUBLISHED
from topset.model.athlete import Athlete
from topset.model.program import Goal, Level
from topset.planner.build import Material, material_of, problem_of, wishes_of
from topset.planner.relaxed import relaxed_bound
from topset.planner.search import Effort, Phase, search, widens
from topset.planner.solve import Solution, draft_of, solve
from topset.planner.splits import splits_for

QUICK = {"days": dict.fromkeys(days("mon thu"), 35), "weeks": 4}
PEOPLE = {
    "size": someone(**QUICK),
    "strength": someone(**QUICK, goal=Goal.STRENGTH),
    "beginner": someone(**QUICK, level=Level.BEGINNER),
}


def material(athlete: Athlete) -> Material:
    return material_of(athlete, PUBLISHED, wishes_of(athlete, PUBLISHED))


@pytest.mark.parametrize("goal", [Goal.HYPERTROPHY, Goal.POWER, Goal.MIXED])
def test_what_may_be_missing_costs_the_same_in_every_split(goal: Goal) -> None:
    athlete = someone(goal=goal)
    found = material(athlete)
    drafts = [draft_of(problem_of(found, split)) for split in splits_for(athlete, PUBLISHED)]
    assert len({draft.nothing for draft in drafts}) == 1


@pytest.mark.parametrize("athlete", PEOPLE.values(), ids=PEOPLE)
def test_no_split_holds_a_better_plan(athlete: Athlete) -> None:
    found = search(material(athlete), Phase(), Effort.exact(30.0, 0.0))
    assert found
    for split in splits_for(athlete, PUBLISHED):
        best = solve(draft_of(problem_of(material(athlete), split)), close=0.0)
        assert isinstance(best, Solution)
        assert best.objective <= found.solution.objective
        assert best.objective <= next((o.bound for o in found.others if o.split == split), found.bound)


@pytest.mark.parametrize("athlete", PEOPLE.values(), ids=PEOPLE)
def test_the_relaxation_bounds_every_split(athlete: Athlete) -> None:
    for split in splits_for(athlete, PUBLISHED):
        draft = draft_of(problem_of(material(athlete), split))
        bound = relaxed_bound(draft.model)
        best = solve(draft, close=0.0)
        assert isinstance(best, Solution)
        assert best.objective <= bound + 1e-6


def test_every_other_split_is_told_of() -> None:
    athlete = someone()
    found = search(material(athlete), Phase(), Effort(seconds=2.0))
    assert found
    names = {found.split.name, *(other.split.name for other in found.others)}
    assert names == {split.name for split in splits_for(athlete, PUBLISHED)}
    assert all(other.bound <= found.bound for other in found.others)


def test_what_little_time_there_is_gives_a_plan() -> None:
    found = search(material(someone()), Phase(), Effort(seconds=0.001))
    assert found
    assert found.solution.picks


@pytest.mark.parametrize("athlete", PEOPLE.values(), ids=PEOPLE)
def test_what_was_shown_with_more_room_changes_no_answer(athlete: Athlete) -> None:
    tight = Phase(spare=dict.fromkeys(athlete.days, 5))
    roomy = search(material(athlete), Phase(), Effort.exact(30.0, 0.0))
    assert roomy
    alone = search(material(athlete), tight, Effort.exact(30.0, 0.0))
    after = search(material(athlete), tight, Effort.exact(30.0, 0.0), roomy)
    assert alone
    assert after
    assert after.solution.objective == alone.solution.objective <= roomy.solution.objective
    assert after.bound == alone.bound


def test_what_was_shown_for_others_is_not_taken_over() -> None:
    one, other = PEOPLE["size"], PEOPLE["strength"]
    roomy = search(material(one), Phase(), Effort.exact(30.0, 0.0))
    assert roomy
    assert not widens(roomy, material(other), Phase())
    assert not widens(roomy, material(one), Phase(steps=2))
    assert widens(roomy, material(one), Phase(spare=dict.fromkeys(one.days, 5)))


def test_what_is_spared_changes_no_rule_but_that_of_minutes() -> None:
    athlete = someone(days=dict.fromkeys(days("mon thu"), 50), weeks=4)
    split = splits_for(athlete, PUBLISHED)[0]
    whole, spared = (
        draft_of(problem_of(material(athlete), split, dict.fromkeys(athlete.days, minutes)))
        for minutes in (0, 8)  # minutes fewer than make a day short of time
    )
    assert whole.rows == spared.rows
    assert len(whole.model.lows) == len(spared.model.lows)
    rows = zip(whole.model.rows, spared.model.rows, strict=True)
    differ = {number for number, (one, other) in enumerate(rows) if one != other}
    assert differ == set(whole.rows["topset.planner.constraints.session_minutes"])


def test_a_few_minutes_less_keep_the_exercises_where_that_is_close() -> None:
    athlete, near = PEOPLE["size"], Effort(stages=((inf, 0.2),))
    roomy = search(material(athlete), Phase(), near)
    assert roomy
    day = next(iter(athlete.days))
    tight = search(material(athlete), Phase(spare={day: 2}), near, roomy)
    assert tight
    assert tight.split == roomy.split
    there = {day: [pick.choice for pick in picks] for day, picks in roomy.solution.picks.items()}
    assert all(pick.choice in there[day] for day, picks in tight.solution.picks.items() for pick in picks)
    assert tight.bound <= roomy.bound
    assert tight.bound <= tight.solution.objective + 0.2 * tight.solution.gain
