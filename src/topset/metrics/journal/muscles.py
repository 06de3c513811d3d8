"""The weekly sets of each single muscle, also of those that belong to no group with landmarks."""

import datetime
from collections.abc import Iterable, Mapping

from topset.ground.frozen import frozen
from topset.metrics.journal.log import Log, week_of
from topset.model.exercise import Muscle


@frozen
class Tally:
    """Sets a week: those that work the muscle directly, and all of them by its share."""

    direct: float
    shared: float


def muscles(log: Log, mondays: Iterable[datetime.date]) -> Mapping[Muscle, Tally]:
    """The mean hard sets of every muscle in the weeks that begin on these days."""
    weeks = set(mondays)
    direct = dict.fromkeys(Muscle, 0)
    shared = dict.fromkeys(Muscle, 0.0)
    for line in log.lines:
        if not line.hard or week_of(line.entry.date) not in weeks:
            continue
        for muscle, share in line.exercise.muscles.items():
            shared[muscle] += share * line.hard
            direct[muscle] += line.hard if share >= 1.0 else 0
    count = max(1, len(weeks))
    return {muscle: Tally(direct[muscle] / count, shared[muscle] / count) for muscle in Muscle}
