"""Warm-up and cool-down: they fit the session and what it trains."""

import pytest
from small import pick, someone

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.warm_up import DRILL_SECONDS
from topset.ground.units import Span
from topset.model.exercise import Kind
from topset.model.prescription import RepKind
from topset.model.program import Drill
from topset.planner.frame import RAMP_MINUTES, cool_down, frame_minutes, room, warm_up
from topset.planner.solve import Pick

PULLING = (pick("lat_pulldown"), pick("cable_row"))
LEGGY = (pick("leg_press"), pick("lying_leg_curl"))


def drills(minutes: int, *, legs: bool, gym: str = "commercial") -> set[str]:
    routine = warm_up(LEGGY if legs else PULLING, minutes, someone(gym=gyms()[gym]), PUBLISHED)
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
    assert "band_pull_apart" in drills(60, legs=False)


def test_a_short_session_names_few_drills() -> None:
    assert len(drills(30, legs=False)) == 3
    assert len(drills(60, legs=False)) > 3


def test_what_was_trained_is_stretched() -> None:
    stretched = {drill.exercise for drill in cool_down(LEGGY, Span(4, 4), PUBLISHED).drills}
    assert {"quad_stretch", "hamstring_stretch"} <= stretched
    assert "chest_stretch" not in stretched


@pytest.mark.parametrize("minutes", [20, 45, 75])
@pytest.mark.parametrize("gym", gyms())
@pytest.mark.parametrize("picks", [PULLING, LEGGY, (*PULLING, *LEGGY)], ids=["pulls", "legs", "both"])
def test_the_drills_fill_the_minutes(minutes: int, gym: str, picks: tuple[Pick, ...]) -> None:
    athlete = someone(gym=gyms()[gym])
    warm = warm_up(picks, minutes, athlete, PUBLISHED)
    cool = cool_down(picks, frame_minutes(minutes)[1], PUBLISHED)
    warm_minutes, cool_minutes = (limit.hi for limit in frame_minutes(minutes))
    assert warm.minutes == Span.one(warm_minutes)
    assert sum(seconds(drill) for drill in warm.drills) == 60 * warm_minutes
    assert cool.minutes
    assert 60 * cool.minutes.lo <= sum(seconds(drill) for drill in cool.drills) <= 60 * cool.minutes.hi
    assert cool.minutes.hi <= cool_minutes


def seconds(drill: Drill) -> int:
    """Seconds of a drill: as written for both sides, else a minute."""
    assert drill.dose
    held = drill.dose.kind is RepKind.SECONDS
    return drill.dose.span.hi * (2 if drill.dose.per_side else 1) if held else PUBLISHED(DRILL_SECONDS)


JOINTS = ("knee", "hip", "lower back", "shoulder", "elbow", "wrist", "neck", "ankle")


class TestWhatHurtsIsLeftOut:
    @pytest.mark.parametrize("joint", JOINTS)
    @pytest.mark.parametrize("minutes", [20, 45, 75])
    @pytest.mark.parametrize("picks", [PULLING, LEGGY, (*PULLING, *LEGGY)], ids=["pulls", "legs", "both"])
    def test_of_warm_up_and_cool_down(self, joint: str, minutes: int, picks: tuple[Pick, ...]) -> None:
        athlete = someone(hurts=frozenset({joint}))
        routines = (
            warm_up(picks, minutes, athlete, PUBLISHED),
            cool_down(picks, frame_minutes(minutes)[1], PUBLISHED, athlete),
        )
        for routine in routines:
            assert routine.drills
            assert not any(joint in exercises()[drill.exercise].stresses for drill in routine.drills)

    def test_light_cardio_takes_the_time_of_the_drills(self) -> None:
        sore = warm_up(LEGGY, 60, someone(hurts=frozenset({"hip", "lower back"})), PUBLISHED)
        assert sum(seconds(drill) for drill in sore.drills) == 60 * frame_minutes(60)[0].hi

    def test_a_back_that_hurts_is_not_twisted_nor_a_knee_bent_to_its_end(self) -> None:
        back, knee = someone(hurts=frozenset({"lower back"})), someone(hurts=frozenset({"knee"}))
        twisted = warm_up(PULLING, 60, back, PUBLISHED)
        bent = cool_down(LEGGY, Span(4, 4), PUBLISHED, knee)
        assert "torso_twists" not in {drill.exercise for drill in twisted.drills}
        assert "quad_stretch" not in {drill.exercise for drill in bent.drills}

    def test_where_no_stretch_is_left_another_muscle_is_stretched(self) -> None:
        everywhere = someone(hurts=frozenset(JOINTS))
        (drill,) = cool_down(LEGGY, Span(4, 4), PUBLISHED, everywhere).drills
        assert drill.exercise == "upper_back_stretch"
