"""Which goals live from volume."""

from topset.ground.reason import Severity
from topset.metrics.view import View
from topset.model.program import Goal

FOR_SIZE = frozenset({Goal.HYPERTROPHY, Goal.MIXED, Goal.LEAN})


def graver_for_size(view: View) -> Severity:
    """Warn where muscle is the goal; elsewhere the landmarks, which are for growth, are worth a remark."""
    return Severity.WARNING if view.goal in FOR_SIZE else Severity.INFO
