"""Weekly sets of a muscle group jump from one week to the next.

Why:
    Volume that rises step by step can be recovered from; a jump brings soreness and stale sessions first. Practice
    adds one to three sets a muscle and week, and keeps the growth within a fifth. Both must be passed before this
    rule speaks. A group that was not trained the week before is not judged: nobody knows what came before.

Flagged:
    program "From six to twelve"
    weeks 1-4
    day mon
    Bench Press: {3 6 6 6}x8-12 @RIR2
    day thu
    Bench Press: {3 6 6 6}x8-12 @RIR2

Accepted:
    program "Two sets more"
    weeks 1-4
    day mon
    Bench Press: {3 4 5 5}x8-12 @RIR2
    day thu
    Bench Press: {3 4 4 5}x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.progression import SETS_STEP, WEEKLY_GROWTH
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.successive import successive_counts
from topset.lint.words import capital, counted, direct
from topset.metrics.view import View

CITES = ("C3", "C11", "D49", "pyr", "rp-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Compare each week with the last one that was no deload."""
    step, growth = view.figures(SETS_STEP).hi, view.figures(WEEKLY_GROWTH)
    for pair in successive_counts(view):
        rise = pair.now.direct.middle - pair.before.direct.middle
        if pair.before.direct.hi and rise > step and 100 * rise > growth * pair.before.direct.middle:
            yield found(
                f"{capital(pair.group)}: from {direct(pair.before.direct)} in week"
                f" {pair.first.number} to {counted(pair.now.direct)} in week {pair.second.number}.",
                f"Add no more than {step} sets or {growth} % a week.",
                view.place_of(pair.second),
            )
