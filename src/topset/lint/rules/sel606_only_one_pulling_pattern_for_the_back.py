"""The back is trained with rows only, or with pulldowns only.

Why:
    Rows work the middle of the back, pulldowns, pull-ups and pullovers the lats. A week with only one of the
    two leaves a part of the back behind, in size and in strength, and nobody notices from the front. Two to
    four sets of the other pattern are enough while one of them has the priority. In a gym that offers no
    exercise of the missing pattern this is only a remark; deload weeks are not judged.

Flagged:
    program "Rows"
    weeks 1-4
    day mon
    Barbell Row: 4x8-10 @RIR2
    day thu
    Seated Cable Row: 4x8-12 @RIR2

Accepted:
    program "Both"
    weeks 1-4
    day mon
    Barbell Row: 4x8-10 @RIR2
    day thu
    Lat Pulldown: 4x8-12 @RIR2
---
    program "No back"
    weeks 1-4
    day mon
    Bench Press: 4x8-10 @RIR2
"""

from collections.abc import Iterator

from topset.catalogue import usable
from topset.evidence.sessions import PULLING_SETS
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Pattern
from topset.model.families import PULLDOWNS, PULLS, ROWS
from topset.model.session import Work

CITES = ("C25", "C26", "C27")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Collect the pulling patterns of each ordinary week."""
    for week in view.ordinary_weeks:
        pulls = [w for s in week.sessions for w in s.works if w.exercise.pattern in PULLS]
        patterns = {work.exercise.pattern for work in pulls}
        if patterns and (patterns <= ROWS or patterns <= PULLDOWNS):
            yield _finding(view, pulls[0], view.weeks_of(week))


def _finding(view: View, work: Work, weeks: tuple[int, ...]) -> Finding:
    rows = work.exercise.pattern in ROWS
    message = f"The back is trained with {'rows' if rows else 'pulldowns'} only."
    remedy = f"Add {view.figures(PULLING_SETS)} sets of a {'pulldown or pull-up' if rows else 'row'} a week."
    severity = None if _offered(view, PULLDOWNS if rows else ROWS) else Severity.INFO
    return found(message, remedy, work.place, severity=severity, weeks=weeks, about="pattern")


def _offered(view: View, patterns: frozenset[Pattern]) -> bool:
    if view.athlete is None:
        return True
    avoided = view.athlete.avoid
    return any(e.pattern in patterns and e.slug not in avoided for e in usable(view.athlete.gym))
