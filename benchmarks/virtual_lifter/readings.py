"""What a lifter writes down besides sets: readiness, soreness of the muscles of the session, sleep, illness."""

from collections.abc import Iterable
from random import Random

from benchmarks.virtual_lifter import parameters as p
from benchmarks.virtual_lifter.body import Body, shares
from benchmarks.virtual_lifter.life import Date
from topset.model.journal import Entry, Readings
from topset.model.session import Session


def readings(body: Body, today: Date, session: Session) -> Iterable[Readings]:
    """The line of a session, as the lifter felt when it began; none from those who write none."""
    if not body.lifter.tells_readings:
        return ()
    chance = Random(f"readings {body.lifter.seed} {today.date}")
    groups = sorted(
        {g for work in session.works for g, part in shares(work.exercise.slug).items() if part >= 1}
    )
    sore = {str(group): _points(p.SORE_PER * body.fast.get(group, 0.0), chance) for group in groups}
    form = p.READY - p.READY_SLOW * body.slow + p.READY_FORM * min(0.0, today.form)
    return (
        Readings(
            sleep=round(60 * today.sleep),
            soreness=tuple((name, points) for name, points in sore.items() if points),
            readiness=_points(form, chance),
        ),
    )


def ill(today: Date) -> Entry:
    """The entry of an ill day."""
    return Entry(today.date, (Readings(illness=""),))


def _points(mean: float, chance: Random) -> int:
    return min(5, max(0, round(chance.gauss(mean, p.POINTS_SPREAD))))
