"""A beginner is given a Backwards Workout.

Why:
    Ten challenging sets of four on one exercise ask for stable technique under load and for a lifter who has
    exhausted simpler progress. A beginner grows and gets stronger on the traditional schemes with a quarter of
    the strain, and should start near the least volume. The article addresses people who have trained the
    traditional way; that beginners are to wait is inferred from it and from the caution about heavy work
    elsewhere.

Flagged:
    level beginner
    weeks 1-3
    day mon
    Hip Thrust: backwards @77.5% rest 2:30

Accepted:
    level beginner
    weeks 1-3
    day mon
    Hip Thrust: 4x10 @RIR3 rest 1:30
---
    level intermediate
    weeks 1-3
    day mon
    Hip Thrust: backwards @77.5% rest 2:30
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.program import Level

CITES = ("A16", "C9", "E23")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Find the Backwards work of beginners."""
    if view.level is not Level.BEGINNER:
        return
    for _, work in view.works:
        if view.backwards_part(work) is not None:
            message = f"{work.exercise.name} backwards is too much for a beginner."
            remedy = "Use straight sets or double progression."
            yield found(message, remedy, work.place, weeks=view.weeks_of(work))
