"""Days with more minutes than training can use: said, with shorter days that hold the same."""

from collections.abc import Mapping
from math import ceil

from topset.ground.reason import Reason, Severity
from topset.metrics.minutes import session_minutes
from topset.metrics.view import View
from topset.model.program import Weekday

USED = 75  # percent of the minutes given, under which days are longer than they need be
ROUND = 5  # minutes


def spare_room(view: View, days: Mapping[Weekday, int]) -> tuple[Reason, ...]:
    """That shorter days would do, where the longest sessions leave a quarter of the minutes or more."""
    needed = longest(view)
    used, given = sum(needed.values()), sum(days.values())
    minutes = ROUND * ceil(max(needed.values(), default=0) / ROUND)
    if not needed or 100 * used >= USED * given or minutes * len(days) >= given:
        return ()
    said = (
        f"The days have room for {given - used} minutes a week more than help:"
        f" {len(days)} days of {minutes} minutes give the same."
    )
    remedy = "Take shorter days, or fewer of them; more sets would cost more than they bring."
    return (Reason("PLAN102", said, remedy, ("C6", "C9"), severity=Severity.INFO),)


def longest(view: View) -> Mapping[Weekday, int]:
    """Minutes of the longest session of each day."""
    found: dict[Weekday, int] = {}
    for session in view.schedule.sessions:
        minutes = ceil(session_minutes(session, view.figures).middle)
        found[session.weekday] = max(found.get(session.weekday, 0), minutes)
    return found
