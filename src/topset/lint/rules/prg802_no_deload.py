"""Too many hard weeks stand in a row.

Why:
    Fatigue gathers over weeks of hard training, and lighter weeks take it away. Athletes deload every 5.6 weeks
    on average, most of them within three to eight. More than eight hard weeks in a row are a warning, more than
    six a remark. A week that cuts the sets by a third counts as lighter even if it is not called a deload. The
    habit is well documented, its benefit less so.

Flagged:
    program "Ten weeks through"
    progress double +2.5kg
    weeks 1-10
    day mon
    Bench Press: 4x8-12 @RIR2

Accepted:
    program "Deload after five"
    progress double +2.5kg
    weeks 1-5
    day mon
    Bench Press: 4x8-12 @RIR2
    week 6 deload
    weeks 7-10
    day mon
    Bench Press: 4x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.check_limits import REMARKABLE_INTERVAL
from topset.evidence.deloads import MAX_WEEKS_WITHOUT, SETS_CUT
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.session import Week

CITES = ("D35", "bell-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Look at each stretch of hard weeks."""
    most, usual = view.figures(MAX_WEEKS_WITHOUT), view.figures(REMARKABLE_INTERVAL)
    for stretch in stretches(view):
        if len(stretch) > usual:
            yield found(
                f"{len(stretch)} hard weeks in a row, from week {stretch[0].number} to {stretch[-1].number}.",
                f"Make week {stretch[0].number + usual - 1} or an earlier one a deload.",
                view.place_of(stretch[0]),
                severity=None if len(stretch) > most else Severity.INFO,
            )


def stretches(view: View) -> Iterator[tuple[Week, ...]]:
    """Part the weeks where a lighter one lies."""
    hard: list[Week] = []
    for week in view.weeks:
        if week.deload or (hard and _lighter(view, hard[-1], week)):
            yield tuple(hard)
            hard = []
        else:
            hard.append(week)
    yield tuple(hard)


def _lighter(view: View, before: Week, week: Week) -> bool:
    kept = 100 - view.figures(SETS_CUT).lo
    return 100 * view.total_sets(week).middle <= kept * view.total_sets(before).middle
