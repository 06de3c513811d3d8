"""Which lifts of a session are ramped to."""

import pytest

from topset.planner.layout import warmed_up


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
