"""The weekly sets of every muscle."""

import datetime

import pytest

from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.app.muscles import MuscleLine, Muscles, RegionLine, muscle_map, weekly_muscles
from topset.evidence.landmarks import GROUP_OF, VolumeGroup
from topset.metrics.standing import Standing
from topset.model.exercise import Muscle

SQUATS = ", ".join(["100kg x8 @RIR2"] + ["x8"] * 5)
LOG = f"""\
2026-02-02
Bench Press: 80kg x8 @RIR2, x8, x8, x8, x8, x8, x8, x8

2026-03-02
Back Squat: {SQUATS}
Lateral Raise: 8kg x12 @RIR1, x12, x12, x12, x12, x12

2026-03-09
Back Squat: {SQUATS}
Good Morning: 40kg x10 @RIR2, x10
"""


def of(text: str, weeks: int = 2) -> Muscles:
    found = read_numbers(Texts(text, "log"))
    assert isinstance(found, Numbers)
    return weekly_muscles(found, weeks)


def muscle(found: Muscles, name: Muscle) -> MuscleLine:
    return next(one for one in found.muscles if one.muscle is name)


def region(found: Muscles, name: str) -> RegionLine:
    return next(one for one in found.regions if one.name == name)


def test_the_mean_of_the_last_weeks() -> None:
    found = of(LOG)
    assert (found.first, found.last, found.weeks) == (datetime.date(2026, 3, 2), datetime.date(2026, 3, 9), 2)
    assert muscle(found, Muscle.QUADS).direct == 6
    assert region(found, "quads").sets == 6
    assert region(found, "chest").sets == 0
    assert region(of(LOG, 99), "chest").sets == pytest.approx(8 / 6, abs=0.05)


def test_every_muscle_once_and_in_one_region() -> None:
    found = of(LOG)
    assert [one.muscle for one in found.muscles] == list(Muscle)
    assert sorted(each for one in found.regions for each in one.muscles) == sorted(Muscle)
    assert [one.name for one in found.regions[: len(VolumeGroup)]] == list(VolumeGroup)


def test_a_muscle_stands_as_its_group_unless_it_gets_nothing() -> None:
    found = of(LOG, 1)
    assert muscle(found, Muscle.QUADS).standing is region(found, "quads").standing is Standing.PRODUCTIVE
    both = of(LOG.replace("2026-03-02", "2026-03-10"), 1)
    assert region(both, "side and rear delts").standing is Standing.PRODUCTIVE
    assert muscle(both, Muscle.SIDE_DELTS).standing is Standing.PRODUCTIVE
    assert muscle(both, Muscle.REAR_DELTS).standing is Standing.BELOW


def test_a_muscle_without_landmarks() -> None:
    found = of(LOG)
    assert region(found, "erectors").maximum is None
    assert muscle(found, Muscle.ERECTORS).standing is Standing.UNMARKED
    assert muscle(found, Muscle.NECK).standing is Standing.NONE
    assert Muscle.ERECTORS not in GROUP_OF


def test_the_map_tells_the_numbers() -> None:
    chart = muscle_map(of(LOG))
    texts = {one.name: one.text for one in chart.regions}
    assert texts["quads"] == "6 of 4-16"
    assert texts["neck"] == "0"
    assert "by share" in texts["adductors"]
    parts = {part.muscle: part for part in chart.parts}
    assert set(parts) == set(Muscle)
    assert parts[Muscle.QUADS].text == "quads: 6 direct sets, 6 by share, productive"
    assert chart.head.subtitle == "Direct sets a week in the 2 weeks to that of 2026-03-09"
    assert "Below the minimum: chest, back" in chart.head.summary
    assert muscle_map(of(LOG, 1)).head.subtitle == "Direct sets in the week of 2026-03-09"


def test_a_journal_without_sessions() -> None:
    found = of("2026-03-02\nsleep 7h\n")
    assert found.weeks == 0
    assert muscle_map(found).head.summary == "The journal has no session."
