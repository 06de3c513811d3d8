"""Which lifts of a session are ramped to."""

from dataclasses import replace

import pytest
from small import pick, tiny

from topset.planner.lines import Row
from topset.planner.ramping import to_ramp, warmed_up
from topset.planner.weeks import Block

BLOCK = Block(1, 4, (), 0.5, 0, 4)


@pytest.mark.parametrize(
    ("before", "grams", "enough"),
    [
        (None, 60_000, False),
        (27_500, 60_000, False),  # an overhead press before a bench press
        (45_000, 60_000, True),
        (0, 60_000, True),
        (60_000, 0, True),
    ],
)
def test_a_like_lift_is_warm_up_enough_unless_its_bar_is_much_lighter(
    before: int | None, grams: int, enough: bool
) -> None:
    assert warmed_up(before, grams) is enough


def test_of_a_superset_that_opens_a_session_the_lift_for_the_legs_is_warmed_up() -> None:
    rows = [row("seated_dumbbell_press", "A1"), row("dumbbell_hip_thrust", "A2"), row("dumbbell_row")]
    problem = tiny("seated_dumbbell_press dumbbell_hip_thrust dumbbell_row")
    assert to_ramp(problem, rows, frozenset(), BLOCK) == {1}
    alone = [row("seated_dumbbell_press"), *rows[2:]]
    assert to_ramp(problem, alone, frozenset(), BLOCK) == {0}


def row(slug: str, turn: str = "") -> Row:
    """An exercise with a light dose, perhaps of a superset."""
    one = replace(pick(slug), turn=turn)
    return Row(one, one.choice.like, ())
