"""A Backwards block is not followed by a test.

Why:
    The return to traditional training is where a visible rise in strength and size is expected, so that is where to
    look: a test within a week or two, rested. Without one the percentages that follow still rest on the old
    maximum. Any test in the weeks after the block counts.

Flagged:
    program "And then?"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
    weeks 5-6
    day mon
    Hip Thrust: 4x10 @65%

Accepted:
    program "And then a test"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
    weeks 5-6
    day mon
    Hip Thrust: retest
"""

from collections.abc import Iterator

from topset.evidence.progression import RETEST_WEEKS
from topset.ground.reason import Severity
from topset.lint.backwards_runs import Run, backwards_runs
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import listed
from topset.metrics.view import View

CITES = ("A17", "A28")
SEVERITY = Severity.INFO
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Look for a test after each run of Backwards weeks."""
    for run in backwards_runs(view):
        if not _tested_after(view, run):
            weeks = view.figures(RETEST_WEEKS)
            yield found(
                f"{listed(run.exercises)}: no test after the Backwards weeks.",
                f"Test a rep-max {weeks.lo} to {weeks.hi} weeks after week {run.last}:"
                f" `{run.exercises[0]}: retest reps 5`.",
                view.place_of(run.weeks[-1]),
                about=run.part,
            )


def _tested_after(view: View, run: Run) -> bool:
    return any(view.tests(week) for week in view.weeks if week.number > run.last)
