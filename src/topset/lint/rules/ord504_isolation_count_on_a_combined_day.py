"""A day of back and legs has more isolation exercises than it can carry, or none for a group.

Why:
    When two large groups share a session, the compounds bring most of the work; one or two isolation
    exercises for each group, toward the end, aim at what is left. More than two stretch a session that is
    taxing already. None at all is only a remark, for the compounds reach every muscle and an article's own
    sample session has next to none. Isolation work for arms and shoulders counts to the back's side, calves
    to the legs', trunk work to neither. A combined day has two compounds and more for each of back and legs,
    and nothing for the chest or the front of the shoulders.

Flagged:
    day mon
    Back Squat: 3x5-8
    Pull-Up: 3x6-10
    Leg Press: 3x10-15
    Seated Cable Row: 3x8-12
    Leg Extension: 3x12
    Leg Curl: 3x12
    Calf Raise: 3x12
    Barbell Curl: 3x12
---
    day mon
    Back Squat: 3x5-8
    Pull-Up: 3x6-10
    Leg Press: 3x10-15
    Seated Cable Row: 3x8-12

Accepted:
    day mon
    Back Squat: 3x5-8
    Pull-Up: 3x6-10
    Leg Press: 3x10-15
    Seated Cable Row: 3x8-12
    Leg Curl: 3x12
    Face Pull: 3x12
"""

from collections.abc import Iterator

from topset.evidence.sessions import ISOLATIONS
from topset.ground.reason import Severity
from topset.lint.combined_day import is_combined, isolations
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.session import Session

CITES = ("D31",)
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Count the isolation exercises of each side on combined days."""
    for session in view.sessions:
        if is_combined(session, view):
            yield from _side(view, session, "the legs", legs=True)
            yield from _side(view, session, "back and arms", legs=False)


def _side(view: View, session: Session, side: str, *, legs: bool) -> Iterator[Finding]:
    usual, works = view.figures(ISOLATIONS), isolations(session, legs=legs)
    weeks = view.weeks_of(session)
    if len(works) > usual.hi:
        message = f"{len(works)} isolation exercises for {side} on a day of back and legs."
        remedy = f"Keep {usual}, and move the others to another day."
        yield found(message, remedy, works[usual.hi].place, weeks=weeks, about=side)
    elif len(works) < usual.lo:
        message = f"No isolation exercise for {side} on this day of back and legs."
        remedy = f"{usual} toward the end reach what the compounds leave."
        yield found(message, remedy, session.place, severity=Severity.INFO, weeks=weeks, about=side)
