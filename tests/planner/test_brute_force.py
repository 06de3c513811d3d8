"""Weeks so small that all of them can be tried: the solver finds the best."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from math import inf
from unittest.mock import ANY

import pytest
from small import Picked, choice, days, dose, fix, solver_of_one_worker, someone, tiny

from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.solver import SOLVED
from topset.model.athlete import Athlete, Wish
from topset.model.program import Goal, Level, Weekday
from topset.planner.build import Material, Wishes, problem_of
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.problem import Problem
from topset.planner.search import Effort, Phase, search
from topset.planner.solve import Beaten, Solution, draft_of, solve
from topset.planner.splits import splits_for

MODES = (dose(2, 2, minutes=8), dose(3, 4, minutes=14), dose(4, 5, "heavy", minutes=18))
PROBLEMS = {
    "squat, press and row": tiny("leg_press bench_press cable_row", *MODES, on="mon thu", budget=26),
    "following days": tiny("leg_press leg_extension cable_row", *MODES[:2], on="mon tue", budget=30),
    "two axial lifts": tiny("deadlift back_squat lat_pulldown", *MODES[1:], on="mon thu", budget=40),
    "a wish": tiny(
        "leg_press cable_row barbell_curl", *MODES, on="mon wed", budget=24, wished="barbell_curl"
    ),
    "priority": tiny(
        "bench_press cable_row lateral_raise",
        *MODES[:2],
        on="mon thu",
        budget=24,
        athlete=someone(days=dict.fromkeys(days("mon thu"), 40), priorities=("back",)),
    ),
    "strength": tiny(
        "back_squat bench_press cable_row",
        *MODES[1:],
        on="mon thu",
        budget=36,
        athlete=someone(days=dict.fromkeys(days("mon thu"), 60), goal=Goal.STRENGTH, level=Level.ADVANCED),
    ),
    "Backwards": tiny(
        "leg_extension bench_press cable_row",
        dose(),
        dose(10, 10, "backwards", 30, "backwards"),
        on="mon thu",
        budget=50,
        backwards=(VolumeGroup.QUADS,),
    ),
    "beginner": tiny(
        "leg_press machine_chest_press cable_row",
        *MODES[:2],
        on="tue fri",
        budget=26,
        athlete=someone(days=dict.fromkeys(days("tue fri"), 40), level=Level.BEGINNER),
    ),
    "power": tiny(
        "box_jump back_squat cable_row",
        dose(2, 3, "explosive", minutes=8),
        MODES[1],
        on="mon thu",
        budget=30,
        athlete=someone(days=dict.fromkeys(days("mon thu"), 40), goal=Goal.POWER),
    ),
    "back-offs": tiny(
        "bench_press lat_pulldown leg_extension",
        MODES[1],
        dose(4, 4, "top-back-off", 18, "top-back-off"),
        on="mon thu",
        budget=38,
    ),
    "back and legs": tiny(
        "romanian_deadlift cable_row leg_press",
        *MODES[:2],
        on="mon thu",
        focus=Focus.BACK_AND_LEGS,
        budget=30,
        athlete=someone(
            days=dict.fromkeys(days("mon thu"), 40), wishes=(Wish("back-and-legs", "back first"),)
        ),
    ),
}
SPLIT_MODES = (dose(2, 3, minutes=10), dose(3, 3, minutes=14))
PEOPLE = {
    "size": someone(days=dict.fromkeys(days("mon tue"), 35), supersets=False),
    "strength": someone(days=dict.fromkeys(days("mon thu"), 35), goal=Goal.STRENGTH, supersets=False),
    "beginner": someone(days=dict.fromkeys(days("mon thu"), 30), level=Level.BEGINNER, supersets=False),
    "combined": someone(
        days=dict.fromkeys(days("mon thu"), 35),
        wishes=(Wish("back-and-legs", "legs first"),),
        supersets=False,
    ),
}


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=PROBLEMS)
def test_no_week_is_better_than_the_solver_s(problem: Problem) -> None:
    draft = draft_of(problem)
    best = max(value for week in weeks(problem) if (value := worth(draft, week)) is not None)
    found = solve(draft_of(problem))
    assert isinstance(found, Solution)
    assert found.objective <= best
    assert found.objective >= best - abs(best) / 100  # the search stops at a gap of one percent
    assert found.bound >= best


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=PROBLEMS)
def test_the_week_that_was_found_is_worth_what_it_says(problem: Problem) -> None:
    found = solve(draft_of(problem))
    assert isinstance(found, Solution)
    numbers = {choice.like.slug: index for index, choice in enumerate(problem.choices)}
    week = frozenset(
        (index, day, problem.modes[index, day].index(pick.mode))
        for day, picks in found.picks.items()
        for pick in picks
        for index in (numbers[pick.choice.like.slug],)
    )
    assert worth(draft_of(problem), week) == found.objective


@pytest.mark.parametrize("athlete", PEOPLE.values(), ids=PEOPLE)
def test_no_week_of_any_split_is_better_than_what_was_found(athlete: Athlete) -> None:
    offered = tuple(choice(slug) for slug in ("leg_press", "dumbbell_bench_press", "cable_row"))
    material = Material(athlete, PUBLISHED, Wishes(), offered, (SPLIT_MODES,) * len(offered))
    found = search(material, Phase(), Effort.exact(10.0, 0.0))
    assert found
    best = max(
        value
        for split in splits_for(athlete, PUBLISHED)
        for problem in (problem_of(material, split),)
        for draft in (draft_of(problem),)
        for week in weeks(problem)
        if (value := worth(draft, week)) is not None
    )
    assert found.solution.objective == best
    assert found.bound == best


def test_no_minutes_no_week() -> None:
    problem = tiny("leg_press cable_row", *MODES, on="mon thu", budget=5)
    assert solve(draft_of(problem)) == Beaten(-inf, ANY)
    assert not list(weeks(problem))


def weeks(problem: Problem) -> Iterator[frozenset[Picked]]:
    """Every week there is: each choice of each day left out, or in one of its doses."""
    places = tuple(problem.modes)
    for numbers in product(*(range(-1, len(problem.modes[place])) for place in places)):
        week = frozenset((*place, n) for place, n in zip(places, numbers, strict=True) if n >= 0)
        if fits(problem, week):
            yield week


def fits(problem: Problem, week: frozenset[Picked]) -> bool:
    """Whether every day has an exercise and the minutes for all of them: the rest is left to the model."""
    spent: dict[Weekday, int] = dict.fromkeys(problem.weekdays, 0)
    for index, day, number in week:
        spent[day] += problem.modes[index, day][number].minutes
    return all(0 < minutes <= problem.budget[day] for day, minutes in spent.items())


def worth(draft: Draft, week: frozenset[Picked]) -> float | None:
    """The objective of a week with every variable fixed, None where it breaks a rule."""
    fixed = replace(draft, model=draft.model.copy())
    fix(fixed, week)
    solver = solver_of_one_worker()
    return solver.objective if solver.solve(fixed.model) in SOLVED else None
