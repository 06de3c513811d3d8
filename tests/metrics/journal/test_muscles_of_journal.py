import datetime

from journals import log

from topset.metrics.journal.muscles import Tally, muscles
from topset.model.exercise import Muscle

TEXT = (
    "2026-03-02\nBench Press: ramp 40kg x5, 80kg x8 @RIR2, x8, x8 @RIR8\n"
    "2026-03-09\nBench Press: 80kg x8, x8\nRunning: x30min\n"
    "2026-03-16\nLateral Raise: 8kg x12\n"
)
MONDAYS = [datetime.date(2026, 3, 2), datetime.date(2026, 3, 9)]


def test_hard_sets_of_the_weeks_that_are_asked_for() -> None:
    found = muscles(log(TEXT), MONDAYS)
    assert found[Muscle.CHEST] == Tally(2, 2)
    assert found[Muscle.TRICEPS] == Tally(0, 1)
    assert found[Muscle.SIDE_DELTS] == Tally(0, 0)
    assert set(found) == set(Muscle)


def test_without_weeks_there_is_nothing() -> None:
    assert set(muscles(log(TEXT), []).values()) == {Tally(0, 0)}
