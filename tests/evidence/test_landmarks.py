from itertools import combinations, pairwise

import pytest

from topset.evidence.figure import Figures
from topset.evidence.landmarks import (
    BACK,
    FIGURES,
    MEMBERS,
    Bounds,
    Landmark,
    VolumeGroup,
    group_landmark,
    group_named,
)
from topset.ground.units import Span
from topset.model.exercise import Muscle
from topset.model.program import Level

EVERY = [(group, level) for group in VolumeGroup for level in Level]


def test_every_group_has_members_and_a_figure() -> None:
    assert set(MEMBERS) == set(FIGURES) == set(VolumeGroup)


def test_no_muscle_is_in_two_groups() -> None:
    assert not any(one & other for one, other in combinations(MEMBERS.values(), 2))


def test_the_back_is_lats_and_upper_back_without_erectors() -> None:
    assert MEMBERS[VolumeGroup.BACK] == {Muscle.LATS, Muscle.UPPER_BACK}


@pytest.mark.parametrize("level", Level)
def test_the_back_takes_ten_to_twenty_five_sets_at_every_level(level: Level) -> None:
    bounds = group_landmark(VolumeGroup.BACK, level)
    assert (bounds.minimum, bounds.maximum) == (10, 25)


@pytest.mark.parametrize(("group", "level"), EVERY)
def test_bounds_are_in_order(group: VolumeGroup, level: Level) -> None:
    bounds = group_landmark(group, level)
    assert 0 <= bounds.minimum <= bounds.start < bounds.peak <= bounds.maximum


@pytest.mark.parametrize("group", VolumeGroup)
def test_nothing_falls_with_experience(group: VolumeGroup) -> None:
    for low, high in pairwise(group_landmark(group, level) for level in Level):
        assert low.minimum <= high.minimum
        assert low.start <= high.start
        assert low.peak <= high.peak
        assert low.maximum <= high.maximum


def test_a_beginner_starts_at_the_minimum_and_ends_well_below_the_maximum() -> None:
    assert group_landmark(VolumeGroup.BACK, Level.BEGINNER) == Bounds(10, 10, 17, 25)


def test_an_advanced_lifter_starts_a_little_higher_and_ends_near_the_maximum() -> None:
    assert group_landmark(VolumeGroup.BACK, Level.ADVANCED) == Bounds(10, 12, 23, 25)


def test_a_published_range_is_read_by_level() -> None:
    chest = [group_landmark(VolumeGroup.CHEST, level) for level in Level]
    assert chest == [Bounds(4, 4, 11, 16), Bounds(4, 6, 16, 20), Bounds(6, 8, 22, 24)]


def test_muscles_that_need_no_direct_work_have_no_minimum() -> None:
    assert group_landmark(VolumeGroup.FOREARMS, Level.ADVANCED).minimum == 0


def test_the_users_own_landmark_counts() -> None:
    own = Landmark(Span(4, 4), Span(6, 6), Span(8, 12), Span(14, 14))
    figures = Figures({BACK.key: own})
    assert group_landmark(VolumeGroup.BACK, Level.INTERMEDIATE, figures) == Bounds(6, 6, 12, 14)


def test_an_own_landmark_upside_down_still_gives_bounds_in_order() -> None:
    figures = Figures({BACK.key: Landmark(None, Span(20, 20), Span(5, 5), Span(10, 10))})
    assert group_landmark(VolumeGroup.BACK, Level.ADVANCED, figures) == Bounds(10, 10, 10, 10)


@pytest.mark.parametrize("group", VolumeGroup)
def test_a_group_is_found_by_its_own_name(group: VolumeGroup) -> None:
    assert group_named(str(group)) is group
    assert group_named(str(group).upper().replace(" ", "_")) is group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Shoulders", VolumeGroup.SIDE_AND_REAR_DELTS),
        ("delts", VolumeGroup.SIDE_AND_REAR_DELTS),
        ("rear delts", VolumeGroup.SIDE_AND_REAR_DELTS),
        ("side & rear delts", VolumeGroup.SIDE_AND_REAR_DELTS),
        ("front-delt", VolumeGroup.FRONT_DELTS),
        ("lats", VolumeGroup.BACK),
        ("upper back", VolumeGroup.BACK),
        ("pecs", VolumeGroup.CHEST),
        ("bicep", VolumeGroup.BICEPS),
        ("triceps", VolumeGroup.TRICEPS),
        ("quadriceps", VolumeGroup.QUADS),
        ("hamstring", VolumeGroup.HAMSTRINGS),
        ("glute", VolumeGroup.GLUTES),
        ("calf", VolumeGroup.CALVES),
        ("core", VolumeGroup.ABS),
        ("trapezius", VolumeGroup.TRAPS),
    ],
)
def test_a_group_is_found_by_what_people_call_it(text: str, group: VolumeGroup) -> None:
    assert group_named(text) is group


@pytest.mark.parametrize("text", ["legs", "arms", "upper body", "", "ears"])
def test_several_groups_or_none_have_no_name(text: str) -> None:
    assert group_named(text) is None
