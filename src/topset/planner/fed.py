"""Small muscles with fewer sets of their own than their landmark asks: said, with what works them besides."""

from topset.ground.reason import Reason, Severity
from topset.metrics.view import View
from topset.planner.constraints.volume_minimum import FED
from topset.planner.search import Found


def fed_by_others(view: View, found: tuple[Found, ...]) -> tuple[Reason, ...]:
    """That presses and pulls feed arms and shoulders which have sets of their own, though fewer than is usual.

    What the plan says to be short is not said again.
    """
    said = {subject for there in found for (code, subject) in there.solution.missed if code == "VOL101"}
    weeks = [view.weekly_sets(week) for week in view.ordinary_weeks]
    few = [
        f"{group} {fewest} of {least}"
        for group in sorted(FED - said)
        if (least := view.bounds[group].minimum)
        and 0 < (fewest := min((week[group].direct.hi for week in weeks if group in week), default=0)) < least
    ]
    if not few:
        return ()
    message = (
        f"Presses and pulls work small muscles too: {', '.join(few)} usual sets of their own to begin with."
    )
    remedy = "None is needed; wish for an exercise of them where they matter more to you."
    return (Reason("PLAN108", message, remedy, ("C5", "pelland-2026"), severity=Severity.INFO),)
