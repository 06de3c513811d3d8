"""What was done week by week."""

import datetime

from journals import log

from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.metrics.journal.log import Log
from topset.metrics.journal.weeks import sessions_a_week, weeks
from topset.model.journal import Journal

TEXT = """
2026-03-04
Bench Press: 100kg x8 @RIR2, x8 @RIR1
2026-03-08
Bench Press: 100kg x8 @RIR2
2026-03-19
Lat Pulldown: 60kg x10 @RIR2
"""


def test_weeks_begin_on_mondays_and_none_is_missing() -> None:
    first, empty, last = weeks(log(TEXT))
    assert first.monday == datetime.date(2026, 3, 2)
    assert [one.sessions for one in (first, empty, last)] == [2, 0, 1]
    assert (first.hard, first.reps, first.volume_g) == (3, 24, 2_400_000)
    assert (empty.hard, empty.groups) == (0, {})


def test_groups_have_direct_and_fractional_sets() -> None:
    first = weeks(log(TEXT))[0].groups
    assert first[VolumeGroup.CHEST].direct == Span.one(3)
    assert first[VolumeGroup.CHEST].fractional_hi == 3
    assert first[VolumeGroup.TRICEPS].direct == Span.one(0)
    assert first[VolumeGroup.TRICEPS].fractional_lo == 1.5


def test_sessions_a_week() -> None:
    assert sessions_a_week(log(TEXT)) == 1.0
    assert sessions_a_week(Log.of(Journal())) == 0.0
    assert weeks(Log.of(Journal())) == ()
