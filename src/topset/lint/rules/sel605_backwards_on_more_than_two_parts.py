"""More than one part of the body is trained backwards in a week.

Why:
    Forty heavy reps an exercise take twenty to thirty minutes and a lot of recovery. The article reserves the
    method for one priority part, two at the most, and trains everything else in the traditional way meanwhile.
    Two parts are therefore only remarked on; three and more are an error. An exercise counts for its first
    muscle group, whatever else it works.

Flagged:
    program "Everything backwards"
    weeks 1-3
    day mon
    Hip Thrust: backwards @77.5% rest 2:30
    Barbell Curl: backwards @77.5% rest 2:00
    day tue
    Bench Press: backwards @77.5% rest 2:30
---
    program "Two parts"
    weeks 1-3
    day mon
    Hip Thrust: backwards @77.5% rest 2:30
    Barbell Curl: backwards @77.5% rest 2:00

Accepted:
    program "One part"
    weeks 1-3
    day mon
    Hip Thrust: backwards @77.5% rest 2:30
    Bench Press: 3x8-10 @RIR2
    day thu
    Hip Thrust: backwards @77.5% rest 2:30
"""

from collections.abc import Iterator

from topset.evidence.progression import BACKWARDS_PARTS
from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import listed
from topset.metrics.view import View

CITES = ("A20", "A23")
SEVERITY = Severity.ERROR
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Count the parts of each week."""
    most = view.figures(BACKWARDS_PARTS)
    for week in view.distinct_weeks:
        parts = backwards_parts(view, week)
        if len(parts) >= most:
            over = len(parts) > most
            message = f"{len(parts)} parts are trained backwards in a week: {listed(parts)}."
            remedy = (
                f"Keep {most} at most and the others traditional." if over else "One part recovers better."
            )
            severity, weeks = None if over else Severity.INFO, view.weeks_of(week)
            yield found(message, remedy, view.place_of(week), severity=severity, weeks=weeks, about="parts")
