"""There is no real rest between the top set and the back-offs.

Why:
    Two, three or four minutes, whatever the lifter needs: that rest is what separates back-offs from a drop
    set, whose purpose is the opposite. Without it the back-offs start tired and lose the reps and the clean
    technique they are for. After a light top set of many reps a minute is enough. Only a rest that is written
    is judged.

Flagged:
    day mon
    Back Squat: top 1x2 @85% rest 0s, back-off 3x8 @75% rest 2:30
---
    day mon
    Deadlift: top 1x1 @92.5% rest 1:30, back-off 2x4 @75% rest 3:00

Accepted:
    day mon
    Back Squat: top 1x2 @85% rest 3:00, back-off 3x8 @75% rest 2:30
---
    day mon
    Back Squat: top 1x2 @85%, back-off 3x8 @75%
---
    day mon
    Cable Row: top 1x8 @RIR1 rest 1:30, back-off 2x12 @RIR2 rest 1:30
"""

from collections.abc import Iterator

from topset.evidence import rests
from topset.evidence.prescribing import SHORT_SETS
from topset.ground.reason import Severity
from topset.ground.units import rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rested
from topset.lint.rule import Scope
from topset.lint.tops import has, heavy_top
from topset.metrics.view import View
from topset.model.prescription import Role
from topset.model.session import Sets, Work

CITES = ("B6", "E9", "E8")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the rest after the last top set before the first back-off."""
    for _, work in view.works:
        if has(work, Role.BACK_OFF) and not work.label:
            top = _before_back_offs(work)
            if top is not None and top.rest_written and top.rest.hi < _least(top, view):
                yield _finding(view, work, top)


def _before_back_offs(work: Work) -> Sets | None:
    first = next(i for i, sets in enumerate(work.sets) if sets.role is Role.BACK_OFF)
    before = work.sets[first - 1] if first else None
    return before if before is not None and before.role is Role.TOP else None


def _least(top: Sets, view: View) -> int:
    heavy = heavy_top(top, view.figures) or top.reps.span.lo <= view.figures(SHORT_SETS)
    return view.figures(rests.BACK_OFF).lo if heavy else view.figures(rests.SHORT)


def _finding(view: View, work: Work, top: Sets) -> Finding:
    none = top.rest.hi <= view.figures(rests.REST_PAUSE)
    long = view.figures(rests.BACK_OFF)
    much = "no rest" if top.rest.hi == 0 else f"only {rest_text(top.rest)}"
    message = f"There is {much} between the top set of {work.exercise.name} and its back-offs."
    remedy = f"Rest {rest_text(long)}, or call it a drop set." if none else f"Rest {rest_text(long)}."
    fix, severity = rested(view, work, top, long), Severity.ERROR if none else None
    return found(
        message, remedy, top.place, fix=fix, severity=severity, weeks=view.weeks_of(work), about="rest"
    )
