"""Training days that follow each other."""

from small import choice, dose, tiny

from topset.model.program import Weekday
from topset.planner.following import one_after_the_other
from topset.planner.problem import Problem
from topset.planner.solve import Pick, Solution

SQUAT, ROW = Pick(choice("back_squat"), dose()), Pick(choice("cable_row"), dose())


def told(on: str, *each: Pick) -> list[str]:
    problem: Problem = tiny("back_squat cable_row", on=on)
    picks = dict.fromkeys(problem.weekdays, each)
    return [r.message for r in one_after_the_other(problem, Solution(picks, {}, 0.0, 0.0, 0.0, 0.0))]


def test_a_weekend_is_one_remark_with_its_muscles() -> None:
    (said,) = told("sat sun", SQUAT, ROW)
    assert said.startswith("Saturday and Sunday follow each other, and back, quads")
    assert "48 hours" in said


def test_the_turn_of_the_week_counts() -> None:
    assert len(told("mon sun", ROW)) == 1


def test_three_days_in_a_row_are_one_remark() -> None:
    (said,) = told("fri sat sun", ROW)
    assert said.startswith("Friday, Saturday and Sunday follow")


def test_nothing_where_a_day_lies_between() -> None:
    assert told("mon wed fri", SQUAT, ROW) == []


def test_nothing_where_the_muscles_differ() -> None:
    problem = tiny("back_squat cable_row", on="sat sun")
    picks = {Weekday.SAT: (SQUAT,), Weekday.SUN: (ROW,)}
    assert not list(one_after_the_other(problem, Solution(picks, {}, 0.0, 0.0, 0.0, 0.0)))


def test_nothing_where_the_week_has_no_room_for_rest_days() -> None:
    assert told("mon tue wed thu", ROW) == []
