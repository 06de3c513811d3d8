"""A muscle group is not trained at all.

Why:
    Volume is the base of growth, and a group that gets none, not even indirectly, gets nothing. Often that is
    meant: a specialisation, another sport, an injury. Groups that need no direct work (front delts, traps,
    abs, forearms) are never named.

Flagged:
    program "Mirror muscles"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    Barbell Curl: 4x8-12 @RIR1
    day thu
    Bench Press: 4x8-12 @RIR2
    Barbell Curl: 4x8-12 @RIR1

Accepted:
    program "Everything"
    weeks 1-4
    day mon
    Back Squat: 4x6-8 @RIR2
    Bench Press: 4x8-12 @RIR2
    Barbell Row: 4x8-12 @RIR2
    Standing Calf Raise: 4x10-15 @RIR1
    day thu
    Romanian Deadlift: 4x8-12 @RIR2
    Overhead Press: 4x8-12 @RIR2
    Lat Pulldown: 4x8-12 @RIR2
    Lateral Raise: 4x12-15 @RIR1
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, listed
from topset.metrics.view import View

CITES = ("C2", "C8", "pelland-2026")
SEVERITY = Severity.INFO
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Name the groups with a minimum that no week touches."""
    touched = {
        group
        for week in view.distinct_weeks
        for group, count in view.weekly_sets(week).items()
        if count.fractional_hi
    }
    missing = [group for group, bounds in view.bounds.items() if bounds.minimum and group not in touched]
    if missing and touched:
        yield found(
            f"{capital(listed(missing))}: not a single set in the whole program.",
            "Add an exercise for them, or allow it where they are left out on purpose.",
            view.program.place,
        )
