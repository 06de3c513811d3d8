import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.rests import STRENGTH_MAIN, default_rest
from topset.evidence.table import Point, interpolate
from topset.evidence.warm_up import ramp
from topset.evidence.zones import POWER_OLYMPIC, zone
from topset.model.exercise import Exercise, Kind, Muscle, Pattern
from topset.model.program import Goal


def exercise(kind: Kind, *, main_lift: bool = False) -> Exercise:
    return Exercise(
        name="Lift",
        pattern=Pattern.SQUAT,
        muscles={Muscle.QUADS: 1.0},
        equipment=(),
        kind=kind,
        main_lift=main_lift,
    )


@pytest.mark.parametrize(
    ("goal", "rests"),
    [(Goal.STRENGTH, (180, 150, 90)), (Goal.HYPERTROPHY, (150, 120, 90)), (None, (150, 120, 90))],
)
def test_rest_falls_from_main_lift_to_isolation(goal: Goal | None, rests: tuple[int, ...]) -> None:
    lifts = (exercise(Kind.COMPOUND, main_lift=True), exercise(Kind.COMPOUND), exercise(Kind.ISOLATION))
    assert tuple(default_rest(lift, goal) for lift in lifts) == rests


def test_endurance_work_rests_little() -> None:
    assert default_rest(exercise(Kind.COMPOUND), Goal.ENDURANCE) == 45


def test_the_users_rest_counts() -> None:
    own = Figures({STRENGTH_MAIN.key: 240})
    assert default_rest(exercise(Kind.COMPOUND, main_lift=True), Goal.STRENGTH, own) == 240
    assert own.overridden(STRENGTH_MAIN)
    assert not PUBLISHED.overridden(STRENGTH_MAIN)


@pytest.mark.parametrize("goal", Goal)
def test_every_goal_has_a_zone(goal: Goal) -> None:
    assert zone(goal).percent.lo < zone(goal).percent.hi


def test_olympic_lifts_have_a_power_zone_of_their_own() -> None:
    assert zone(Goal.POWER, olympic=True) == POWER_OLYMPIC.value
    assert zone(Goal.STRENGTH, olympic=True) == zone(Goal.STRENGTH)


@pytest.mark.parametrize(
    ("percent", "sets"), [(500, 0), (600, 2), (749, 2), (750, 3), (850, 4), (920, 5), (1000, 5)]
)
def test_a_heavier_set_has_a_longer_ramp(percent: int, sets: int) -> None:
    assert len(ramp(percent)) == sets


@given(st.integers(600, 1000))
def test_a_ramp_rises_with_fewer_reps_and_stays_below_the_working_load(percent: int) -> None:
    steps = ramp(percent)
    assert [s.percent for s in steps] == sorted({s.percent for s in steps})
    assert [s.reps for s in steps] == sorted((s.reps for s in steps), reverse=True)
    assert steps[-1].percent < 1000


@pytest.mark.parametrize(("at", "value"), [(0, 10), (5, 15), (10, 20), (15, 10), (20, 0), (-5, 5), (25, -10)])
def test_a_table_is_read_on_straight_lines(at: float, value: float) -> None:
    assert interpolate((Point(0, 10), Point(10, 20), Point(20, 0)), at) == pytest.approx(value)
