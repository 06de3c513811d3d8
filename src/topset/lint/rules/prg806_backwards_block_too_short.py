"""A part is trained backwards for too few weeks to tell.

Why:
    The trial run takes three to four weeks. One or two teach the lifter the rhythm of it but show nothing, and
    the soreness of the first sessions is all that is seen. A remark: the length is the author's word, and a
    program may end before its training does.

Flagged:
    program "A taste"
    weeks 1-2
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
    weeks 3-6
    day mon
    Hip Thrust: 4x10 @65%

Accepted:
    program "A trial"
    weeks 1-3
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
    weeks 4-6
    day mon
    Hip Thrust: 4x10 @65%
"""

from collections.abc import Iterator

from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.reason import Severity
from topset.lint.backwards_runs import backwards_runs
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("A25", "A28")
SEVERITY = Severity.INFO
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Measure each run of Backwards weeks that ends before the program does."""
    weeks = view.figures(BACKWARDS_WEEKS)
    for run in backwards_runs(view):
        if len(run.weeks) < weeks.lo and run.last < view.weeks[-1].number:
            yield found(
                f"Only {len(run.weeks)} weeks of Backwards training for {run.part}.",
                f"Give it {weeks.lo} to {weeks.hi} weeks.",
                view.place_of(run.weeks[0]),
                about=run.part,
            )
