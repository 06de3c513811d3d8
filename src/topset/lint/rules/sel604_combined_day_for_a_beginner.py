"""A beginner trains back and legs together as the content of a day.

Why:
    Two large groups in one session take a lot out of a lifter and leave little for technique, and the lower
    back works in both. Beginners usually gain more by learning the patterns of each group on its own. A
    full-body day is something else: a combined day is one with two compounds and more for each of back and
    legs, and nothing for the chest or the front of the shoulders.

Flagged:
    level beginner
    day mon
    Back Squat: 3x8-10 @RIR3
    Lat Pulldown: 3x8-10 @RIR3
    Leg Press: 3x10-12 @RIR3
    Seated Cable Row: 3x10-12 @RIR3

Accepted:
    level beginner
    day mon
    Goblet Squat: 3x8-10 @RIR3
    Dumbbell Bench Press: 3x8-10 @RIR3
    Lat Pulldown: 3x10-12 @RIR3
    Leg Curl: 2x10-12 @RIR3
---
    level intermediate
    day mon
    Back Squat: 3x8-10 @RIR3
    Lat Pulldown: 3x8-10 @RIR3
    Leg Press: 3x10-12 @RIR3
    Seated Cable Row: 3x10-12 @RIR3
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.combined_day import is_combined
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.program import Level

CITES = ("D18", "D17")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Find the combined days of beginners."""
    if view.level is not Level.BEGINNER:
        return
    for session in view.sessions:
        if is_combined(session, view):
            message = "Back and legs together are much for a beginner."
            remedy = "Train them on days of their own, or one exercise of each in a full-body session."
            yield found(message, remedy, session.place, weeks=view.weeks_of(session))
