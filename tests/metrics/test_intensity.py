from topset.ground.units import Span
from topset.metrics.intensity import zones
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets


def sets(percent: int | None, count: int = 3, role: Role = Role.WORK, rir: int | None = None) -> Sets:
    return Sets(
        role,
        Span.one(count),
        Reps(Span.one(5)),
        Span.one(120),
        percent=Span.one(percent) if percent else None,
        rir=Span.one(rir) if rir is not None else None,
    )


def test_zones_are_five_points_wide() -> None:
    groups = [sets(800), sets(849, 2), sets(850, 1), sets(500, 3, Role.RAMP)]
    assert zones(groups) == {80: 5, 85: 1}


def test_zones_use_effort_where_no_percentage_is_known() -> None:
    assert zones([sets(None, 2, rir=4), sets(None, 1)]) == {0: 1, 80: 2}


def test_seconds_have_no_percentage() -> None:
    held = Sets(Role.WORK, Span.one(3), Reps(Span.one(30), RepKind.SECONDS), Span.one(60), rir=Span.one(2))
    assert zones([held]) == {0: 3}
