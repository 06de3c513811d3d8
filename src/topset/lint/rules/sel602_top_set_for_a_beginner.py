"""A beginner is given a top set or an attempt at the maximum.

Why:
    A set at one's limit asks for the fundamentals and, in the article's words, for a perfect lift; a beginner
    gains strength from almost any load and has the movement to learn. So heavy tops (85 % and more, or three
    reps and fewer) and tests of one or two reps are errors for a beginner. Lighter top sets are a warning:
    nothing is wrong with them but that straight sets teach more.

Flagged:
    # athlete: level=beginner
    day mon
    Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%
---
    level beginner
    day mon
    Bench Press: top 1x8 @70%, back-off 2x10 @60%
---
    level beginner
    day mon
    Bench Press: test 1x1 @100% rest 5:00

Accepted:
    # athlete: level=beginner
    day mon
    Back Squat: 3x8-10 @RIR3
---
    level intermediate
    day mon
    Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%
"""

from collections.abc import Iterator

from topset.evidence.back_offs import HEAVY
from topset.evidence.effort import BEGINNER_RIR
from topset.ground.reason import Severity
from topset.ground.units import halves
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import heavy_top
from topset.metrics.view import View
from topset.model.prescription import Role
from topset.model.program import Level
from topset.model.session import Sets, Work

CITES = ("E23", "E24", "E25")
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the top sets and tests of beginners."""
    if view.level is not Level.BEGINNER:
        return
    for _, work in view.works:
        for sets in work.sets:
            if sets.role is Role.TOP or (sets.role is Role.TEST and _maximal(sets, view)):
                yield _finding(view, work, sets)


def _maximal(sets: Sets, view: View) -> bool:
    return 0 < sets.reps.span.lo <= view.figures(HEAVY).top_reps.hi


def _finding(view: View, work: Work, sets: Sets) -> Finding:
    grave = sets.role is Role.TEST or heavy_top(sets, view.figures)
    what = "A test of the maximum" if sets.role is Role.TEST else "A heavy top set" if grave else "A top set"
    message = f"{what} of {work.exercise.name} is not for beginners."
    kept = halves(view.figures(BEGINNER_RIR))
    remedy = f"Use straight sets with {kept} reps in reserve until the lift is mastered."
    severity, weeks = None if grave else Severity.WARNING, view.weeks_of(work)
    return found(message, remedy, sets.place, severity=severity, weeks=weeks, about="top")
