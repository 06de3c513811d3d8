"""Back and legs share days although the week has days enough for both.

Why:
    The combination saves days: it suits people who train two or three times a week. With four sessions and more
    each group can have a day of its own, with more sets and less fatigue. Athletes and people who want the
    strain combine them all the same, so this is only a remark.

Flagged:
    program "Four days"
    weeks 1-4
    day mon
    Back Squat: 3x5-8
    Pull-Up: 3x6-10
    Leg Press: 3x10-15
    Seated Cable Row: 3x8-12
    day tue
    Bench Press: 3x8-12
    day thu
    Dip: 3x8-12
    day sat
    Overhead Press: 3x8-12

Accepted:
    program "Two days"
    weeks 1-4
    day mon
    Back Squat: 3x5-8
    Pull-Up: 3x6-10
    Leg Press: 3x10-15
    Seated Cable Row: 3x8-12
    day thu
    Bench Press: 3x8-12
"""

from collections.abc import Iterator

from topset.evidence.sessions import COMBINED_DAYS
from topset.ground.reason import Severity
from topset.lint.combined_day import is_combined
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("D8", "D19", "D20", "D21")
SEVERITY = Severity.INFO
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Look at weeks of more sessions than the combination is for."""
    most = view.figures(COMBINED_DAYS)
    for week in view.distinct_weeks:
        if len(week.sessions) > most:
            for session in week.sessions:
                if is_combined(session, view):
                    message = f"Back and legs share a day in a week of {len(week.sessions)} sessions."
                    remedy = "Give each a day of its own, or keep it if the strain is wanted."
                    yield found(message, remedy, session.place, weeks=view.weeks_of(week))
