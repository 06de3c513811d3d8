"""What a logged set says of the 1RM."""

from topset.evidence.effort import TOLD_RESERVE
from topset.evidence.figure import Figures
from topset.ground.units import Load, Span
from topset.metrics.lifted import estimate
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort


def done(half_reps: int) -> LiftedSet:
    return LiftedSet(5, amount=Load(100_000), effort=Effort(Span.one(half_reps)))


def test_a_set_far_from_failure_says_nothing_of_the_maximum() -> None:
    assert estimate(done(8), Figures()) is not None
    assert estimate(done(9), Figures()) is None


def test_how_far_that_is_is_ones_own_figure() -> None:
    careful = Figures({TOLD_RESERVE.key: 4})
    assert estimate(done(4), careful) is not None
    assert estimate(done(5), careful) is None
