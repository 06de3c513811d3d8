"""A session belongs to a week that the program does not have.

Why:
    The week of a session says which session of the program it was. A week beyond the last one is a slip of the hand:
    the session counts for none, so it stays due, and the week that was meant looks as if it had been missed. What lies
    before the program's start, or before it was begun last, may be of another program and is not judged.

Flagged:
    program "Four weeks"
    weeks 1-4
    day mon
    Bench Press: 5x8-12 @RIR2

    2026-03-02 week 1
    Bench Press: 80kg 5x8 @RIR2
    2026-03-09 week 22
    Bench Press: 80kg 5x9 @RIR2

Accepted:
    program "Four weeks"
    start 2026-03-02
    weeks 1-4
    day mon
    Bench Press: 5x8-12 @RIR2

    2026-02-23 week 12 "Of a longer program"
    Bench Press: 80kg 5x7 @RIR2
    2026-03-02 week 1
    Bench Press: 80kg 5x8 @RIR2
"""

import datetime
from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.journal.adherence import last_run
from topset.metrics.view import View

CITES = ("general-knowledge",)
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL


def check(view: View) -> Iterator[Finding]:
    """Compare the weeks of the sessions with those of the program."""
    weeks = [week.number for week in view.weeks] if view.whole else []
    start = view.program.start or datetime.date.min
    entries = view.journal.in_time if view.journal and weeks else ()
    numbered = [(e.week, e) for e in entries if e.lifts and e.week is not None and e.date >= start]
    for number, entry in last_run(numbered):
        if number not in weeks:
            yield found(
                f"The session of {entry.date} is of week {number}; the program has weeks {weeks[0]} to {weeks[-1]}.",
                "Write the week that it was, or leave the week out.",
                entry.place,
            )
