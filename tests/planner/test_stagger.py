"""In which weeks sets rise: evenly for every group."""

from collections import Counter

import pytest
from small import dose

from topset.catalogue import exercises
from topset.planner.problem import Choice
from topset.planner.solve import Pick
from topset.planner.stagger import stagger

PULLS = ("barbell_row", "lat_pulldown", "cable_row", "chest_supported_dumbbell_row", "pull_up", "t_bar_row")


def picks(*slugs: str, start: int = 2, peak: int = 3) -> list[Pick]:
    return [Pick(Choice((exercises()[slug],), 0), dose(start, peak)) for slug in slugs]


@pytest.mark.parametrize("hard", [2, 3, 4, 6, 9])
def test_a_group_rises_as_evenly_as_can_be(hard: int) -> None:
    weeks = Counter(week for rises in stagger(picks(*PULLS), hard).values() for week in rises)
    assert sum(weeks.values()) == len(PULLS)
    assert set(weeks) <= set(range(1, hard))
    assert max(weeks.values()) <= -(-len(PULLS) // (hard - 1))


def test_what_stays_does_not_rise() -> None:
    assert set(stagger(picks(*PULLS, peak=2), 4).values()) == {()}


def test_two_sets_rise_in_two_weeks() -> None:
    (rises,) = stagger(picks("barbell_row", start=2, peak=4), 4).values()
    assert len(set(rises)) == 2


def test_groups_that_share_an_exercise_both_rise_evenly() -> None:
    chosen = picks(
        "back_squat", "leg_press", "hip_thrust", "front_squat", "bulgarian_split_squat", "dumbbell_lunge"
    )
    rises = stagger(chosen, 4)
    glutes = [p for p in chosen if "glutes" in p.choice.like.muscles]
    weeks = Counter(week for p in glutes for week in rises[id(p)])
    assert max(weeks.values()) <= 3
