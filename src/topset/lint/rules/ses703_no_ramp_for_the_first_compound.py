"""The first compound is heavy and nothing leads up to it.

Why:
    The specific part of a warm-up is the first compound itself with growing loads. Going straight to 80 % and more
    makes the first working set the worst one. A bare `ramp` works the sets out from the working load. A general
    warm-up of ten minutes and more satisfies this rule too, as in the article's sample, and sets that are not
    heavy need no ramp. A session or two without a program around them are only remarked upon.

Flagged:
    program "Straight to the bar"
    weeks 1-4
    day mon
    warm-up 5min
    Back Squat: 3x5 @85% rest 3:00

Accepted:
    program "Ramped"
    weeks 1-4
    day mon
    warm-up 5min
    Back Squat: ramp, 3x5 @85% rest 3:00
"""

from collections.abc import Iterator

from topset.evidence.time_costs import WARM_UP
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found, insert_before
from topset.lint.ramps import ramped
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind, LoadMode
from topset.model.session import Session, Work

CITES = ("D36", "D40")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION

LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})


def check(view: View) -> Iterator[Finding]:
    """Look at the first loaded compound of each session."""
    for session in view.sessions:
        first = next((work for work in session.works if _loaded_compound(work)), None)
        if first and view.heavy(first) and not ramped(view, first) and not _warm(view, session):
            yield found(
                f"{first.exercise.name} is heavy, comes first and has no ramp.",
                "Write `ramp,` before its sets.",
                first.place,
                fix=insert_before(first.sets[0].place, "ramp, "),
                severity=None if view.whole else Severity.INFO,
                weeks=view.weeks_of(session),
                about="ramp",
            )


def _loaded_compound(work: Work) -> bool:
    return work.exercise.kind is Kind.COMPOUND and work.exercise.load_mode in LOADED


def _warm(view: View, session: Session) -> bool:
    if session.warm_up is None:
        return False
    usual = view.figures(WARM_UP)
    return (session.warm_up.minutes or usual).hi >= usual.lo
