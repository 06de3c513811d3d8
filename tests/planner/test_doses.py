"""How many sets of an exercise there may be, and how they may grow."""

import pytest
from small import choice, someone

from topset.evidence.figure import PUBLISHED
from topset.ground.units import Load
from topset.model.program import Goal, Level, Max
from topset.planner.doses import doses

SQUAT = Max("back_squat", Load(100_000))


def sets(slug: str, **fields: object) -> set[tuple[int, int]]:
    """Starting and peak sets of every dose."""
    return {(mode.start, mode.peak) for mode in doses(choice(slug), someone(**fields), PUBLISHED)}


def most(slug: str, **fields: object) -> int:
    return max(peak for _, peak in sets(slug, **fields))


@pytest.mark.parametrize(
    ("slug", "fields", "limit"),
    [
        ("back_squat", {}, 5),
        ("leg_press", {}, 4),
        ("leg_press", {"priorities": ("quads",)}, 5),
        ("barbell_curl", {}, 4),
        ("barbell_curl", {"priorities": ("biceps",)}, 5),
        ("deadlift", {}, 3),
        ("deadlift", {"goal": Goal.STRENGTH}, 4),
        ("barbell_curl", {"level": Level.BEGINNER}, 3),
        ("back_squat", {"level": Level.BEGINNER}, 4),
        ("back_squat", {"level": Level.BEGINNER, "maxes": (SQUAT,)}, 5),
    ],
)
def test_the_most_sets(slug: str, fields: dict[str, object], limit: int) -> None:
    assert most(slug, **fields) == limit


def test_no_exercise_gains_more_than_a_set() -> None:
    assert all(peak - start in (0, 1) for start, peak in sets("leg_press"))


def test_a_compound_of_three_sets_and_more_grows_except_in_a_deficit() -> None:
    assert {(s, p) for s, p in sets("leg_press") if s == p} == {(2, 2)}
    assert all(start == peak for start, peak in sets("leg_press", goal=Goal.LEAN))


def test_jumps_are_three_sets_at_the_least() -> None:
    assert min(start for start, _ in sets("box_jump", goal=Goal.POWER)) == 3


def test_three_sets_of_a_beginners_lift_may_stay_three() -> None:
    """Its load rises from week to week, and a short day has room for more of them."""
    for level, stays in ((Level.BEGINNER, True), (Level.INTERMEDIATE, False)):
        athlete = someone(level=level, goal=Goal.STRENGTH)
        found = {(mode.start, mode.peak) for mode in doses(choice("back_squat"), athlete, PUBLISHED)}
        assert ((3, 3) in found) is stays
        assert min(found)[0] == 3


def test_the_known_lift_of_a_priority_is_worth_three_sets() -> None:
    for priorities, least in ((("chest",), 3), (("back",), 2)):
        athlete = someone(priorities=priorities, maxes=(Max("bench_press", Load(90_000)),))
        assert min(mode.start for mode in doses(choice("bench_press"), athlete, PUBLISHED)) == least
        assert min(mode.start for mode in doses(choice("machine_chest_press"), athlete, PUBLISHED)) == 2
