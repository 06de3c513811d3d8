"""Warm-up and cool-down: they fit the session and what it trains."""

import pytest
from small import COMMERCIAL, pick, someone

from topset.catalogue import exercises, gyms
from topset.model.exercise import Kind
from topset.model.prescription import RepKind
from topset.model.program import Drill
from topset.planner.frame import RAMP_MINUTES, cool_down, frame_minutes, room, warm_up

PULLING = (pick("lat_pulldown"), pick("cable_row"))
LEGGY = (pick("leg_press"), pick("lying_leg_curl"))


def drills(minutes: int, *, legs: bool, gym: str = "commercial") -> set[str]:
    routine = warm_up(LEGGY if legs else PULLING, minutes, someone(gym=gyms()[gym]))
    return {drill.exercise for drill in routine.drills}


@pytest.mark.parametrize("minutes", range(20, 181, 5))
def test_room_and_frame_make_the_session(minutes: int) -> None:
    warm, cool = frame_minutes(minutes)
    assert room(minutes) + warm.hi + cool.hi + RAMP_MINUTES == minutes
    assert room(minutes) > 0


def test_longer_sessions_have_longer_frames() -> None:
    lengths = [sum(span.hi for span in frame_minutes(minutes)) for minutes in (30, 60, 90)]
    assert lengths == sorted(set(lengths))


@pytest.mark.parametrize("minutes", [20, 45, 75, 120])
@pytest.mark.parametrize("gym", gyms())
def test_drills_are_movements_that_the_gym_allows(minutes: int, gym: str) -> None:
    for slug in drills(minutes, legs=True, gym=gym) | drills(minutes, legs=False, gym=gym):
        assert gyms()[gym].offers(exercises()[slug])
        assert exercises()[slug].kind in (Kind.MOBILITY, Kind.CONDITIONING, Kind.ISOLATION)


def test_legs_and_arms_warm_up_differently() -> None:
    assert "leg_swings" in drills(60, legs=True)
    assert "leg_swings" not in drills(60, legs=False)
    assert "arm_circles" in drills(60, legs=False)


def test_a_short_session_names_few_drills() -> None:
    assert len(drills(30, legs=True)) == 2
    assert len(drills(60, legs=True)) > 2


def test_what_was_trained_is_stretched() -> None:
    stretched = {drill.exercise for drill in cool_down(LEGGY, 60).drills}
    assert {"quad_stretch", "hamstring_stretch"} <= stretched
    assert "chest_stretch" not in stretched


@pytest.mark.parametrize("minutes", [20, 45, 75])
def test_the_drills_fit_their_minutes(minutes: int) -> None:
    athlete = someone(gym=COMMERCIAL)
    for routine in (warm_up((*PULLING, *LEGGY), minutes, athlete), cool_down((*PULLING, *LEGGY), minutes)):
        assert routine.minutes
        assert sum(seconds(drill) for drill in routine.drills) <= 60 * routine.minutes.hi


def seconds(drill: Drill) -> int:
    assert drill.dose
    return drill.dose.span.hi * (1 if drill.dose.kind is RepKind.SECONDS else 3)
