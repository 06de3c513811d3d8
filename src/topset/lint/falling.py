"""Lifts whose estimated 1RM falls by more than estimates scatter, session after session."""

import datetime
from collections.abc import Iterator, Sequence
from statistics import median

from topset.evidence.figure import Figures
from topset.evidence.journal_signs import (
    BASELINE_SESSIONS,
    E1RM_SCATTER,
    FALLING_SESSIONS,
    PERFORMANCE_DAYS,
)
from topset.ground.frozen import frozen
from topset.metrics.lifted import Best, bests
from topset.metrics.view import View


@frozen
class Fall:
    """A lift in its last sessions `low`, against `before`: the median of `sessions` earlier ones, in grams."""

    slug: str
    low: tuple[Best, ...]
    before: float
    sessions: int


def falls(view: View) -> Iterator[Fall]:
    """Find where each fall is first plain, lift by lift."""
    if view.journal is None:
        return
    for slug, found in bests(view.journal, view.figures).items():
        fallen = False
        for fall in _each_session(slug, found, view.figures):
            if fall and not fallen:
                yield fall
            fallen = fall is not None


def _each_session(slug: str, found: Sequence[Best], figures: Figures) -> Iterator[Fall | None]:
    """For every session with enough others before it, whether the lift has fallen by then."""
    recent, first = figures(FALLING_SESSIONS), 0
    days = datetime.timedelta(figures(PERFORMANCE_DAYS))
    for end in range(recent, len(found) + 1):
        while found[end - 1].date - found[first].date > days:
            first += 1
        start = max(first, end - recent)
        yield _fall(slug, found[first:start], found[start:end], figures)


def _fall(slug: str, before: Sequence[Best], low: Sequence[Best], figures: Figures) -> Fall | None:
    if len(before) < figures(BASELINE_SESSIONS) or len(low) < figures(FALLING_SESSIONS):
        return None
    usual = median(best.grams for best in before)
    least = usual * (1 - figures(E1RM_SCATTER) / 1000)
    if max(best.grams for best in low) >= least:
        return None
    return Fall(slug, tuple(low), usual, len(before))
