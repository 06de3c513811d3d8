"""Tighter rows change no plan: they follow from the others."""

import pytest
from small import dose, tiny
from test_search import PEOPLE, material

from topset.evidence.figure import PUBLISHED
from topset.model.athlete import Athlete
from topset.model.program import Weekday
from topset.planner.build import problem_of
from topset.planner.constraints import one_dose, session_shape, spacing
from topset.planner.draft import Draft, Limit
from topset.planner.relaxed import relaxed_bound
from topset.planner.solve import Solution, draft_of, solve
from topset.planner.splits import splits_for
from topset.planner.tighten import exercises_of, most_of, tighten, together

MONDAY = Weekday.MON
A_ROUNDING = 1e-6


@pytest.mark.parametrize("athlete", PEOPLE.values(), ids=PEOPLE)
def test_the_best_plan_stays_and_the_bound_comes_nearer(athlete: Athlete) -> None:
    for split in splits_for(athlete, PUBLISHED)[:2]:
        problem = problem_of(material(athlete), split)
        plain, tight = draft_of(problem), tighten(draft_of(problem))
        assert len(tight.model.rows) > len(plain.model.rows)
        assert relaxed_bound(tight.model) <= relaxed_bound(plain.model) + A_ROUNDING
        ours, theirs = solve(tight, close=0.0), solve(plain, close=0.0)
        assert isinstance(ours, Solution)
        assert isinstance(theirs, Solution)
        assert ours.objective == theirs.objective


def test_exercises_that_exclude_each_other_raise_a_flag_together() -> None:
    problem = tiny("bench_press dumbbell_bench_press", dose(3, 4), on="mon tue")
    draft = Draft.of(problem)
    for constraint in (one_dose, session_shape, spacing):
        constraint.add(draft)
    hard = next(flag for flag in draft.flags if draft.model.names[flag.var.index] == f"hard chest {MONDAY}")
    draft.model.maximize(draft.use[0, MONDAY] + draft.use[1, MONDAY] - hard.var)
    assert relaxed_bound(draft.model) > 0.5  # half of each, and half of the flag or less
    assert relaxed_bound(tighten(draft).model) < 0.01


def test_parts_lie_in_no_other() -> None:
    doses = frozenset({(0, 0), (0, 1), (1, 0), (2, 0)})
    limits = [
        Limit(MONDAY, frozenset({(0, 0), (0, 1), (1, 0)}), 1),
        Limit(MONDAY, frozenset({(0, 0), (1, 0)}), 1),
        Limit(MONDAY, doses, 2),
    ]
    found = [(frozenset({(0, 0), (0, 1), (1, 0)}), 1), (frozenset({(2, 0)}), 1)]
    assert together(doses, limits) == [*found, (doses, 2)]
    assert most_of(doses, limits) == 2
    assert most_of(doses, ()) == 3 == len(exercises_of(doses))
