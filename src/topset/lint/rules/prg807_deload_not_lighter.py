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
from topset.model.session import Week

CITES = ("D35", "field-notes")
SEVERITY = Severity.INFO
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Compare the sets of each deload with the week before it."""
    least = view.figures(SETS_CUT).lo
    for before, week in pairwise(view.weeks):
        kept = _kept(view, before, week)
        if kept > 100 - least:
            yield found(
                f"The deload of week {week.number} keeps {kept} % of the sets.",
                f"Cut them by {least} % or more: `week {week.number} deload sets {view.figures(SETS_KEPT)}%`.",
                view.place_of(week),
                severity=Severity.WARNING if kept >= 100 else None,
            )


def _kept(view: View, before: Week, week: Week) -> int:
    """Tell the share of sets that a deload keeps, in percent: as written, else counted on days of its own."""
    block = view.program.blocks[week.block]
    if block.deload is None or before.deload:
        return 0
    if block.deload.sets is not None or not block.days:
        return block.deload.sets or 0
    sets = view.total_sets(before).middle
    return round(100 * view.total_sets(week).middle / sets) if sets else 0
