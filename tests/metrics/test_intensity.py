from topset.ground.units import Span
from topset.metrics.intensity import percent, rir
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets


def sets(share: int | None = None, reserve: int | None = None, kind: RepKind = RepKind.REPS) -> Sets:
    """Fives, with a percentage or a reserve in half points."""
    return Sets(
        Role.WORK,
        Span.one(3),
        Reps(Span.one(5), kind),
        Span.one(120),
        percent=Span.one(share) if share else None,
        rir=Span.one(reserve) if reserve is not None else None,
    )


def test_the_percentage_is_as_laid_out() -> None:
    assert percent(sets(800, 4)) == Span.one(800)


def test_effort_tells_a_percentage_where_none_is_known() -> None:
    assert percent(sets(reserve=4)) == Span.one(811)
    assert percent(sets()) is None


def test_a_percentage_tells_the_effort_where_none_is_written() -> None:
    assert rir(sets(811)) == Span.one(4)
    assert rir(sets(800, 2)) == Span.one(2)
    assert rir(sets(1000)) == Span.one(0)
    assert rir(sets()) is None


def test_seconds_tell_neither() -> None:
    assert percent(sets(reserve=2, kind=RepKind.SECONDS)) is None
    assert rir(sets(800, kind=RepKind.SECONDS)) is None
