"""The planner's optimum is that of the same rules written again by hand and solved by another solver."""

from dataclasses import replace

import pytest
from benchmarks.athletes import random_athlete
from benchmarks.mip import solve_with_highs
from independent_rules import RULES, mip_of
from small import days, dose, someone, tiny

from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.discover import modules
from topset.ground.units import Load
from topset.model.athlete import Athlete, Wish
from topset.model.program import Goal, Level, Max
from topset.planner import constraints
from topset.planner.build import material_of, problem_of, wishes_of
from topset.planner.problem import Problem
from topset.planner.solve import Solution, draft_of, solve
from topset.planner.splits import splits_for

NAMES = frozenset(module.__name__.rpartition(".")[2] for module in modules(constraints))
LONG = 60.0  # seconds that neither solver needs


def problem_for(athlete: Athlete, number: int = 0) -> Problem:
    """The problem of one of the athlete's splits."""
    material = material_of(athlete, PUBLISHED, wishes_of(athlete, PUBLISHED))
    splits = splits_for(athlete, PUBLISHED)
    return problem_of(material, splits[number % len(splits)])


def anybody(seed: int) -> Problem:
    """A random athlete's problem on two or three of the days; without supersets, which make it long."""
    athlete = random_athlete(seed)
    fewer = dict(list(athlete.days.items())[: 2 + seed % 2])
    return problem_for(replace(athlete, days=fewer, supersets=False), seed)


def who(on: str, minutes: int = 60, number: int = 0, **fields: object) -> Problem:
    """The problem of somebody at home with dumbbells, in some split."""
    home = gyms()["home_dumbbells"]
    usual: dict[str, object] = {"gym": home, "days": dict.fromkeys(days(on), minutes), "supersets": False}
    return problem_for(someone(**(usual | fields)), number)


SEEDS = (0, 2, 4, 5, 6, 7, 9, 11, 12, 13, 14, 17)
BENCH = Max("bench_press", Load(100_000))
SQUAT = Max("back_squat", Load(140_000))
GARAGE = gyms()["garage_rack"]
COMBINED = (Wish("back-and-legs", "back first"),)
KNOWN: dict[str, Problem] = {
    **{f"anybody {seed}": anybody(seed) for seed in SEEDS},
    "priorities": who("mon thu", priorities=("biceps", "back")),
    "combined days": who("mon thu", wishes=COMBINED, level=Level.ADVANCED),
    "strength": who("mon thu", goal=Goal.STRENGTH, gym=GARAGE, maxes=(BENCH, SQUAT)),
    "size and strength": who("tue fri", minutes=45, goal=Goal.MIXED, gym=GARAGE),
    "power": who("mon thu", goal=Goal.POWER, gym=GARAGE, minutes=45),
    "back-offs": who("mon thu", gym=GARAGE, maxes=(BENCH,), wishes=(Wish("back-offs", "bench_press"),)),
    "no steps": replace(who("mon thu"), steps=1, before={VolumeGroup.BACK: 6, VolumeGroup.CHEST: 4}),
    "the same lift twice": who("mon thu", gym=GARAGE, level=Level.ADVANCED, minutes=40),
    "one scheme": tiny(
        "back_squat bench_press barbell_row leg_press",
        dose(2, 3, "heavy", minutes=12),
        on="mon thu",
        budget=50,
    ),
    "heavy costs time": tiny(
        "leg_press bench_press cable_row",
        dose(2, 3, minutes=9),
        dose(2, 2, "heavy", minutes=20),
        on="mon thu",
        budget=30,
        athlete=someone(days=dict.fromkeys(days("mon thu"), 40), goal=Goal.MIXED),
    ),
    "back-offs cost time": tiny(
        "leg_press bench_press cable_row",
        dose(2, 3, minutes=9),
        dose(3, 3, "top-back-off", 22, "top-back-off"),
        on="mon thu",
        budget=32,
    ),
    "in turn": tiny(
        "leg_extension lying_leg_curl lateral_raise dumbbell_curl dumbbell_row push_up",
        dose(2, 3, "small", minutes=6),
        dose(3, 4, "small", minutes=8),
        on="mon thu",
        budget=22,
    ),
}


def test_every_rule_is_written_again() -> None:
    unknown = NAMES - set(RULES)
    assert not unknown, (
        f"write {sorted(unknown)} in independent_rules.py, and let a problem here depend on it"
    )


@pytest.mark.parametrize("problem", KNOWN.values(), ids=KNOWN)
def test_both_solvers_find_the_same_optimum(problem: Problem) -> None:
    draft = draft_of(problem)
    ours = solve(draft, close=0.0, seconds=LONG)
    (theirs,) = solve_with_highs([mip_of(problem, NAMES)], seconds=LONG)
    if not isinstance(ours, Solution):
        assert theirs.status == "Infeasible"
        return
    assert theirs.status == "Optimal"
    assert ours.objective == ours.bound
    assert ours.objective - draft.nothing == round(theirs.objective)
