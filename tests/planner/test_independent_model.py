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
from topset.model.learned import Learned
from topset.model.program import Goal, Level, Max, Weekday
from topset.planner import constraints
from topset.planner.build import material_of, problem_of, wishes_of
from topset.planner.focus import Focus
from topset.planner.problem import Problem
from topset.planner.solve import Solution, draft_of, solve
from topset.planner.splits import splits_for

NAMES = frozenset(module.__name__.rpartition(".")[2] for module in modules(constraints))
MUCH = 100  # points a set, more than any gain
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


def liking(problem: Problem, slugs: str) -> Problem:
    """The problem of somebody who likes these much better than the others."""
    worth = dict.fromkeys(slugs.split(), MUCH)
    choices = (replace(choice, worth=worth.get(choice.like.slug, -MUCH)) for choice in problem.choices)
    return replace(problem, choices=tuple(choices))


SEEDS = (0, 2, 4, 5, 6, 7, 9, 11, 12, 13, 14, 17)
BENCH = Max("bench_press", Load(100_000))
SQUAT = Max("back_squat", Load(140_000))
GARAGE = gyms()["garage_rack"]
PATIENT = someone(days=dict.fromkeys(days("mon thu"), 60), supersets=False)
LIFTER = someone(days=dict.fromkeys(days("mon thu"), 60), goal=Goal.STRENGTH, maxes=(BENCH, SQUAT))
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
    "priorities on days of their own": tiny(
        "leg_press cable_row push_up cable_reverse_fly",
        dose(2, 3, minutes=6),
        dose(4, 5),
        on="mon thu",
        budget=18,
        athlete=replace(PATIENT, priorities=("side and rear delts",)),
    ),
    "a light squat beside a deadlift": tiny(
        "deadlift back_squat bench_press lat_pulldown",
        dose(2, 3, minutes=9),
        dose(2, 3, "heavy", minutes=9),
        on="mon thu",
        budget=40,
        athlete=LIFTER,
    ),
    "benching twice for volume": tiny(
        "bench_press leg_press cable_row",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=24,
        athlete=replace(LIFTER, level=Level.ADVANCED),
    ),
    "the squat that is known": tiny(
        "back_squat front_squat bench_press cable_row",
        dose(2, 3, "heavy", minutes=9),
        on="mon thu",
        budget=20,
        athlete=LIFTER,
    ),
    "the same again": tiny(
        "leg_press hack_squat machine_chest_press cable_row lat_pulldown",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=36,
    ),
    "a novice's sets": tiny(
        "leg_press machine_chest_press cable_row leg_extension lying_leg_curl lateral_raise dumbbell_curl"
        " triceps_pushdown standing_calf_raise cable_crunch machine_shoulder_press lat_pulldown hip_thrust",
        dose(2, 3, minutes=5),
        on="mon wed fri sat",
        budget=40,
        athlete=someone(days=dict.fromkeys(days("mon wed fri sat"), 60), level=Level.BEGINNER),
    ),
    "a novice's whole day": tiny(
        "leg_press hip_thrust cable_row lat_pulldown lying_leg_curl",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=45,
        athlete=someone(days=dict.fromkeys(days("mon thu"), 60), level=Level.BEGINNER),
    ),
    "small work only": tiny(
        "cable_row leg_extension lying_leg_curl lateral_raise dumbbell_curl",
        dose(3, 3, minutes=5),
        on="mon thu",
        budget=30,
        athlete=PATIENT,
    ),
    "much for the chest": tiny(
        "bench_press push_up machine_fly dumbbell_row leg_press",
        dose(5, 6, minutes=8),
        on="mon thu",
        budget=36,
        athlete=replace(PATIENT, priorities=("chest",)),
    ),
    "the back of the shoulder": liking(
        tiny(
            "cable_reverse_fly lateral_raise leg_press push_up",
            dose(2, 4, minutes=15),
            on="mon thu",
            budget=60,
            athlete=PATIENT,
        ),
        "cable_reverse_fly",
    ),
    "no raises": liking(
        tiny(
            "lateral_raise leg_press push_up cable_row",
            dose(1, 2, minutes=20),
            on="mon thu",
            budget=80,
            athlete=PATIENT,
        ),
        "leg_press push_up cable_row",
    ),
    "a novice's chest": tiny(
        "push_up machine_fly bench_press leg_press",
        dose(4, 5, minutes=6),
        on="mon thu",
        budget=36,
        athlete=replace(PATIENT, level=Level.BEGINNER),
    ),
    "three days for two": tiny(
        "leg_press bench_press cable_row", dose(2, 3, minutes=9), on="mon wed fri", budget=30
    ),
    "a press that was trained week by week": tiny(
        "overhead_press machine_chest_press leg_press cable_row",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=20,
        athlete=replace(PATIENT, learned=Learned(practised=frozenset({"overhead_press"}))),
    ),
    "few sets of late": tiny(
        "leg_press bench_press cable_row leg_extension",
        dose(2, 3, minutes=6),
        dose(4, 5, minutes=8),
        on="mon thu",
        budget=30,
        athlete=replace(PATIENT, learned=Learned(sets={"quads": 3, "chest": 9})),
    ),
    "few sets before": replace(
        tiny("leg_press bench_press cable_row", dose(2, 2, minutes=9), dose(3, 5), on="mon thu", budget=30),
        steps=1,
        before={VolumeGroup.BACK: 3},
    ),
    "a wish": tiny(
        "leg_press cable_row barbell_curl bench_press",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=20,
        wished="barbell_curl",
    ),
    "Backwards": tiny(
        "leg_extension leg_press bench_press cable_row",
        dose(2, 3, minutes=9),
        dose(10, 10, "backwards", 30, "backwards"),
        on="mon thu",
        budget=50,
        backwards=(VolumeGroup.QUADS,),
    ),
    "back and legs": tiny(
        "romanian_deadlift cable_row leg_press leg_extension lying_leg_curl standing_calf_raise",
        dose(3, 5, minutes=6),
        on="mon thu",
        focus=Focus.BACK_AND_LEGS,
        budget=40,
        athlete=replace(PATIENT, wishes=COMBINED, level=Level.ADVANCED),
    ),
    "pulls from the floor": tiny(
        "deadlift sumo_deadlift push_up lat_pulldown", dose(2, 3, minutes=9), on="mon thu", budget=30
    ),
    "a press overhead": tiny(
        "overhead_press deadlift lat_pulldown cable_row",
        dose(2, 3, "heavy", minutes=9),
        on="mon thu",
        budget=40,
        athlete=LIFTER,
    ),
    "upper and lower": replace(
        tiny(
            "leg_press leg_extension bench_press lateral_raise cable_row", dose(2, 3, minutes=9), on="mon thu"
        ),
        days=((Weekday.MON, Focus.UPPER), (Weekday.THU, Focus.LOWER)),
        budget={Weekday.MON: 12, Weekday.THU: 12},
    ),
    "hours for arms": tiny(
        "leg_press cable_row bench_press barbell_curl triceps_pushdown lateral_raise",
        dose(2, 3, minutes=20),
        on="mon thu",
        budget=100,
        athlete=PATIENT,
    ),
    "a third day of bench presses": tiny(
        "bench_press leg_press cable_row push_up",
        dose(2, 3, minutes=9),
        dose(2, 3, "heavy", minutes=12),
        on="mon tue thu fri",
        budget=24,
        athlete=replace(LIFTER, level=Level.ADVANCED),
    ),
    "a back that hurts": tiny(
        "leg_press cable_row push_up cable_crunch hip_thrust",
        dose(2, 3, minutes=9),
        on="mon thu",
        budget=20,
        athlete=replace(PATIENT, level=Level.BEGINNER, hurts=frozenset({"lower back"})),
    ),
    "pulls all day": tiny(
        "dumbbell_row cable_row lat_pulldown pull_up push_up", dose(2, 3, minutes=6), on="mon thu", budget=30
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


DECIDES = {
    "back_patterns": "one scheme",
    "beginner_sets": "a novice's sets",
    "beginners_day": "a novice's whole day",
    "combined_day": "back and legs",
    "different_stress": "one scheme",
    "frequency": "in turn",
    "heavy_work": "heavy costs time",
    "movements": "upper and lower",
    "one_dose": "three days for two",
    "practised_lifts": "a press that was trained week by week",
    "session_ceiling": "Backwards",
    "session_minutes": "a wish",
    "session_shape": "small work only",
    "shoulders": "the back of the shoulder",
    "small_muscles": "hours for arms",
    "spacing": "a novice's sets",
    "spine": "one scheme",
    "start_as_learned": "few sets of late",
    "supersets": "in turn",
    "variety": "the same again",
    "volume_maximum": "a novice's chest",
    "volume_minimum": "in turn",
    "weekly_growth": "few sets before",
    "wish_backwards": "Backwards",
    "wish_exercises": "a wish",
    "wish_known_lifts": "pulls from the floor",
    "wish_methods": "back-offs cost time",
}


def test_every_rule_decides_a_problem() -> None:
    assert set(DECIDES) == NAMES
    rules = [(problem, NAMES - {rule}) for rule, problem in DECIDES.items()]
    programs = [mip_of(KNOWN[problem], kept) for problem, names in rules for kept in (NAMES, names)]
    solved = solve_with_highs(programs, seconds=LONG)
    assert all(one.status == "Optimal" for one in solved)
    same = [
        rule
        for rule, whole, less in zip(DECIDES, solved[::2], solved[1::2], strict=True)
        if round(whole.objective) == round(less.objective)
    ]
    assert not same, f"{same} change nothing: let a problem here depend on each"


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
