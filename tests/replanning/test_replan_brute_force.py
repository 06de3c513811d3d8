"""Weeks so small that every choice can be tried: the solver finds the best."""

from itertools import product

import pytest
from weeks import days, lost, sore, week_of, without

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.replanning import Changes, Left
from topset.replanning.problem import problem_of
from topset.replanning.rows import rows_of
from topset.replanning.solve import solve, worth

THREE = (
    "day mon 40min\nBack Squat: 3x6 @RIR2 rest 2:00\nCable Row: 3x10 @RIR2 rest 1:30\n\n"
    "day wed 30min\nBench Press: 3x6 @RIR2 rest 2:00\n\n"
    "day fri 30min\nLeg Press: 3x10 @RIR2 rest 1:30\nBarbell Curl: 2x10 @RIR1 rest 1:00\n"
)
CASES = {
    "a day lost": week_of(THREE, lost("mon")),
    "two days lost": week_of(THREE, lost("mon wed")),
    "a day moved": week_of(THREE, Changes(moved={Weekday.WED: Weekday.THU})),
    "close to the next": week_of(THREE, Changes(moved={Weekday.MON: Weekday.THU})),
    "few minutes": week_of(THREE, Changes(minutes={Weekday.MON: 18})),
    "no barbell": week_of(THREE, without("mon", Equipment.BARBELL)),
    "sore": week_of(THREE, sore("quads", VolumeGroup.QUADS)),
    "all at once": week_of(
        THREE, Changes(missed=days("wed"), minutes={Weekday.FRI: 15}, hurts=frozenset({"elbow"}))
    ),
    "nothing": week_of(THREE),
}
FEW = 300_000  # choices of a case, so that all can be tried


@pytest.mark.parametrize("left", CASES.values(), ids=CASES)
def test_no_choice_is_worth_more_than_the_solver_s(left: Left) -> None:
    problem, rows = problem_of(left), rows_of(problem_of(left))
    of: dict[object, list[int | None]] = {}
    for number, option in enumerate(problem.options):
        of.setdefault(option.task.number if option.task else f"cool-down {option.day}", [None]).append(number)
    ways = 1
    for each in of.values():
        ways *= len(each)
    assert ways <= FEW, ways
    best = max(
        worth(problem, chosen)
        for choice in product(*of.values())
        for chosen in (frozenset(n for n in choice if n is not None),)
        if all(kept.row.kept(chosen) for kept in rows)
    )
    found = solve(problem, rows)
    assert found
    assert found.proven
    assert all(kept.row.kept(found.chosen) for kept in rows)
    assert found.worth == worth(problem, found.chosen) == best
