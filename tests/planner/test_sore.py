"""Training around a joint that hurts: what is near it, and what is said above the program."""

from dataclasses import replace

import pytest
from small import someone

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Certainty, Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.pain import BORNE, NEXT_SETS
from topset.ground.units import Load, Unit
from topset.model.athlete import Wish
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Program
from topset.notation import parse, print_program
from topset.planner import plan, retests
from topset.planner.build import wishes_of
from topset.planner.first_loads import how_to_find_loads
from topset.planner.sore import near, when_it_hurts

KNEE = frozenset({"knee"})


def test_nothing_is_said_where_nothing_hurts() -> None:
    assert when_it_hurts(someone(), PUBLISHED) == ()


def test_one_line_says_when_a_set_ends() -> None:
    (line,) = when_it_hurts(someone(hurts=KNEE), PUBLISHED)
    assert line == (
        "If the knee hurts more than 3 of 10, end the set; worse next morning: halve the sets (opinion)."
    )
    assert BORNE.certainty is Certainty.OPINION


def test_several_joints_are_named_in_it() -> None:
    (line,) = when_it_hurts(someone(hurts=frozenset({"wrist", "knee", "hip"})), PUBLISHED)
    assert line.startswith("If the hip, knee or wrist hurts")


def test_the_users_own_figures_count() -> None:
    own = Figures({BORNE.key: 2, NEXT_SETS.key: 70})
    (line,) = when_it_hurts(someone(hurts=KNEE), own)
    assert "more than 2 of 10" in line
    assert "do 70 % of the sets" in line


def test_it_stands_above_the_lines_about_loads() -> None:
    beginner = someone(hurts=KNEE, level=Level.BEGINNER)
    assert how_to_find_loads(Program(), beginner, PUBLISHED) == when_it_hurts(beginner, PUBLISHED)


@pytest.mark.parametrize("joint", ["knee", "shoulder"])
def test_a_plan_says_it_once_and_prints_canonically(joint: str) -> None:
    athlete = someone(hurts=frozenset({joint}))
    answer = plan(athlete, seconds=0.5)
    assert answer.program
    text = print_program(answer.program)
    assert text.count("of 10, end the set") == 1
    assert parse(text).program == answer.program
    assert print_program(parse(text).program) == text


def test_a_squat_is_near_the_knee_and_a_row_is_not() -> None:
    athlete = someone(hurts=KNEE)
    assert near(exercises()["dumbbell_box_squat"], athlete)
    assert not near(exercises()["cable_row"], athlete)


@pytest.mark.parametrize(
    ("joint", "part", "suits"),
    [("knee", "quads", False), ("knee", "chest", True), ("shoulder", "chest", False)],
)
def test_no_ten_heavy_sets_for_a_joint_that_hurts(joint: str, part: str, suits: bool) -> None:
    athlete = someone(hurts=frozenset({joint}), wishes=(Wish("backwards", part),))
    wishes = wishes_of(athlete, PUBLISHED)
    assert (wishes.backwards == (VolumeGroup(part),)) is suits
    assert any(f"the {joint} hurts" in reason.message for reason in wishes.refused) is not suits


def test_what_hurts_is_not_tested() -> None:
    lifts = tuple(Max(slug, Load.of(100, Unit.KG)) for slug in ("bench_press", "back_squat"))
    athlete = someone(goal=Goal.STRENGTH, maxes=lifts, guards=frozenset({Guard.SAFETIES}))
    assert retests.testable(athlete, PUBLISHED) == {"bench_press", "back_squat"}
    assert retests.testable(replace(athlete, hurts=KNEE), PUBLISHED) == {"bench_press"}
