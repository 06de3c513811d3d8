"""A part is trained backwards for too many weeks.

Why:
    The Backwards Workout is a trial of three to four weeks, then back to a traditional program; its effect is
    expected to show after the return. Forty challenging reps an exercise are about twice what weightlifters do
    at such loads, which is no diet for months. The length is the author's word.

Flagged:
    program "Backwards for ever"
    weeks 1-6
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards

Accepted:
    program "A trial"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
    weeks 5-8
    day mon
    Hip Thrust: 4x10 @65%
    day thu
    Hip Thrust: 4x10 @65%
"""

from collections.abc import Iterator

from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.reason import Severity
from topset.lint.backwards_runs import backwards_runs
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("A25", "prilepin")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Measure each run of Backwards weeks."""
    weeks = view.figures(BACKWARDS_WEEKS)
    for run in backwards_runs(view):
        hard = sum(not week.deload for week in run.weeks)
        if hard > weeks.hi:
            yield found(
                f"{hard} weeks of Backwards training for {run.part}, up to week {run.last}.",
                f"Return to traditional sets after {weeks.lo} to {weeks.hi} weeks.",
                view.place_of(run.weeks[0]),
                about=run.part,
            )
