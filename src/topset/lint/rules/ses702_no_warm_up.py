"""A session has no warm-up.

Why:
    Before the first exercise comes something light for the circulation and dynamic movements for the joints to be
    used; ten to fifteen minutes of both are the article's template. How much it prevents is not well measured,
    but it costs little, and when time is short the ramp sets of the first exercise do most of it. A session or
    two without a program around them are only remarked upon.

Flagged:
    program "Cold start"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    cool-down 5min

Accepted:
    program "Warm start"
    weeks 1-4
    day mon
    warm-up 10min: Light Cardio 5min, Arm Circles x10
    Bench Press: 4x8-12 @RIR2
    cool-down 5min
"""

from collections.abc import Iterator

from topset.evidence.time_costs import WARM_UP
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found, insert_below
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.set_credit import UNCOUNTED_KINDS
from topset.metrics.view import View

CITES = ("D36", "D40")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Look for the warm-up of each session that trains muscles."""
    line = f"warm-up {view.figures(WARM_UP)}min"
    for session in view.sessions:
        trains = any(work.exercise.kind not in UNCOUNTED_KINDS for work in session.works)
        if trains and session.warm_up is None:
            yield found(
                f"{day(session)} has no warm-up.",
                f"Write `{line}` below the day, with a little cardio and dynamic movements.",
                session.place,
                fix=insert_below(session.place, line),
                severity=None if view.whole else Severity.INFO,
                weeks=view.weeks_of(session),
            )
