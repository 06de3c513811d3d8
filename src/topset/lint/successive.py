"""Ordinary weeks compared with the ones before them."""

from collections.abc import Iterator

from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.metrics.set_credit import NO_SETS, Count
from topset.metrics.view import View
from topset.model.session import Week


@frozen
class Succession:
    """Sets of one group in a week and in the ordinary week before it. `rested`: something light lay between."""

    group: VolumeGroup
    first: Week
    second: Week
    before: Count
    now: Count
    rested: bool


def successive_weeks(view: View) -> Iterator[tuple[Week, Week, bool]]:
    """Pair each ordinary week with the next one, where they differ, and tell whether a lighter one lay between."""
    last, rested = None, False
    for week in view.weeks:
        if week.deload or view.tests(week):
            rested = True
            continue
        if last is not None and view.alike.first_of[id(last)] != view.alike.first_of[id(week)]:
            yield last, week, rested
        last, rested = week, False


def successive_counts(view: View) -> Iterator[Succession]:
    """Compare the sets of every group trained in either of two successive weeks."""
    for first, second, rested in successive_weeks(view):
        before, now = view.weekly_sets(first), view.weekly_sets(second)
        for group in {**before, **now}:
            pair = before.get(group, NO_SETS), now.get(group, NO_SETS)
            yield Succession(group, first, second, *pair, rested)
