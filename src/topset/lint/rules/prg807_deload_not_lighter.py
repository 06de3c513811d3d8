"""A deload week is hardly lighter than the week before.

Why:
    A deload is meant to let fatigue fall: usual ones cut the sets by 30 to 60 per cent and keep the load or take a
    little off. A week that cuts less has the name only; one that cuts nothing is a warning.

Flagged:
    program "In name only"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @70%
    week 5 deload sets 100% load 100%

Accepted:
    program "Half the sets"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @70%
    week 5 deload
"""

from collections.abc import Iterator
from itertools import pairwise

from topset.evidence.deloads import SETS_CUT, SETS_KEPT
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("D35", "field-notes")
SEVERITY = Severity.INFO
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Compare the sets of each deload with the week before it."""
    least = view.figures(SETS_CUT).lo
    for before, week in pairwise(view.weeks):
        if not week.deload or before.deload:
            continue
        sets, kept = view.total_sets(before).middle, view.total_sets(week).middle
        if sets and 100 * kept > (100 - least) * sets:
            yield found(
                f"The deload of week {week.number} keeps {round(100 * kept / sets)} % of the sets.",
                f"Cut them by {least} % or more: `week {week.number} deload sets {view.figures(SETS_KEPT)}%`.",
                view.place_of(week),
                severity=Severity.WARNING if kept >= sets else None,
            )
