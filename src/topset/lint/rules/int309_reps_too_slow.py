"""One rep takes longer than slowness is good for.

Why:
    A slower rep helps to feel a muscle that is hard to feel, such as the back, and up to about eight seconds a
    rep growth stays the same. Beyond ten seconds it was less, because the load has to come down too far. Slow
    lowering costs load and reps in any case, so prescribe the effort rather than a percentage with it. Between
    eight and ten seconds this is only a remark.

Flagged:
    day mon
    Lat Pulldown: 3x8 @RIR2 rest 2:00 tempo 6-2-4-1
---
    day mon
    Lat Pulldown: 3x8 @RIR2 rest 2:00 tempo 4-1-3-1

Accepted:
    day mon
    Lat Pulldown: 3x8-12 @RIR2 rest 1:30 tempo 3-0-1-1
---
    day mon
    Plank: 3x30s rest 1:00
"""

from collections.abc import Iterator

from topset.evidence.tempo import EQUAL_UNTIL, TOO_SLOW
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("C22", "C23", "schoenfeld-2015", "wilk")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Add up the phases of every tempo."""
    equal, slow = view.figures(EQUAL_UNTIL), view.figures(TOO_SLOW)
    for _, work in view.works:
        for sets in work.sets:
            if sets.tempo is not None and sets.tempo.seconds > equal:
                severity = None if sets.tempo.seconds > slow else Severity.INFO
                message = f"A rep of {work.exercise.name} takes {sets.tempo.seconds} s."
                remedy = f"Keep a rep within {equal} s; most of it belongs to the lowering."
                yield found(message, remedy, sets.place, severity=severity, weeks=view.weeks_of(work))
