"""Load on the spine: which exercises clash next to each other, and what is maximal for the lower back."""

from collections.abc import Sequence
from itertools import pairwise

from topset.evidence.sessions import HEAVIEST_SPINE, HEAVY_SPINE, MAXIMAL_PERCENT
from topset.ground.reason import Severity
from topset.metrics.view import View
from topset.model.exercise import Pattern
from topset.model.prescription import Role
from topset.model.session import Sets, Work


def clash(first: Work, second: Work, view: View) -> Severity | None:
    """Judge two exercises in a row.

    Two of the highest axial level, or one with a heavy one of the level below, are a warning; other pairs that both
    load the lower back are worth knowing.
    """
    levels = sorted((first.exercise.spine, second.exercise.spine))
    if levels[0] < view.figures(HEAVY_SPINE):
        return None
    highest = view.figures(HEAVIEST_SPINE)
    if levels[0] >= highest or (levels[1] >= highest and view.heavy(first) and view.heavy(second)):
        return Severity.WARNING
    return Severity.INFO


def clashes(works: Sequence[Work], view: View) -> int:
    """How many neighbours clash."""
    return sum(clash(a, b, view) is not None for a, b in pairwise(works))


def maximal_percent(work: Work, view: View) -> float:
    """The heaviest set of an axial lift in tenths of a percent, in the middle of its range; 0 if not known.

    Overhead presses are left out: the shoulders limit them at loads that are light for the lower back.
    """
    overhead = work.exercise.pattern is Pattern.VERTICAL_PRESS
    if overhead or work.exercise.spine < view.figures(HEAVY_SPINE):
        return 0.0
    return max((_percent(sets, view) for sets in work.sets), default=0.0)


def _percent(sets: Sets, view: View) -> float:
    if sets.role is Role.RAMP:
        return 0.0
    if sets.percent is None and view.is_max_effort(sets):
        return float(view.figures(MAXIMAL_PERCENT).hi)
    span = view.percent(sets)
    return span.middle if span else 0.0
