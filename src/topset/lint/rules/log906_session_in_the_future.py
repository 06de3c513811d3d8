"""A session of a day that has not come yet.

Why:
    A journal says what was done. A date ahead is a slip of the month or the year: every estimate, clock and trend then
    ends on a day that has not been, and what was due today looks as if it were long past. One day is let pass, for
    whoever travels east.

Flagged:
    2026-03-02
    Bench Press: 80kg x8
    2026-11-09
    Bench Press: 80kg x8

Accepted:
    2026-03-02
    Bench Press: 80kg x8
    2026-03-09
    Bench Press: 80kg x8
"""

import datetime
from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("general-knowledge",)
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL
A_DAY = datetime.timedelta(1)


def check(view: View) -> Iterator[Finding]:
    """Compare each date with the day on which is judged; without that day nothing is."""
    if view.today is None or view.journal is None:
        return
    for entry in view.journal.entries:
        if entry.date - view.today > A_DAY:
            what = "session" if entry.lifts else "entry"
            yield found(
                f"The {what} of {entry.date} lies {(entry.date - view.today).days} days ahead.",
                "Correct its date.",
                entry.place,
            )
