"""A back-off set is as heavy as its top set, or heavier.

Why:
    A back-off set is the same exercise with weight taken off: the published forms go down by five to ten points
    of the 1RM. The lighter load is what buys the reps, the clean technique and the recovery. At the top set's
    own load the later sets are simply more top sets, with fatigue on top. This is a definition, so there is
    little to doubt; if equal loads are what you want, leave the roles out.

Flagged:
    day mon
    Bench Press: top 1x2-3 @85%, back-off 3x3 @85%
---
    day mon
    Deadlift: top 1x2 @180kg rest 3:00, back-off 2x3 @190kg

Accepted:
    day mon
    Bench Press: top 1x2-3 @85%, back-off 3x6-8 @80%
---
    day mon
    Deadlift: top 1x2 @180kg rest 3:00, back-off 2x4 @80%top
"""

from collections.abc import Iterator

from topset.evidence import back_offs
from topset.ground.reason import Severity
from topset.ground.units import Span, percent
from topset.lint.finding import Finding, found
from topset.lint.repair import at_percent
from topset.lint.rule import Scope
from topset.lint.tops import has, of_role
from topset.metrics.view import View
from topset.model.prescription import Role
from topset.model.program import Goal
from topset.model.session import Sets, Work

CITES = ("B5", "E5", "B27")
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Compare every back-off with the heaviest top set of its line, where both loads are known alike."""
    for _, work in view.works:
        if not has(work, Role.BACK_OFF):
            continue
        for back in of_role(work, Role.BACK_OFF):
            top = _beaten(back, of_role(work, Role.TOP))
            if top is not None:
                yield _finding(view, work, top, back)


def _beaten(back: Sets, tops: tuple[Sets, ...]) -> Sets | None:
    """The heaviest top set, where the back-off is no lighter than it."""
    pairs = [
        (_span(top), _span(back), top) for top in tops if (top.percent is None) == (back.percent is None)
    ]
    known = [(above, below, top) for above, below, top in pairs if above and below]
    if not known:
        return None
    above, below, top = max(known, key=lambda pair: pair[0].hi)
    return top if below.hi >= above.hi or below.lo >= above.lo else None


def _span(sets: Sets) -> Span | None:
    if sets.percent is not None:
        return sets.percent
    return Span(sets.load[0].grams, sets.load[1].grams) if sets.load else None


def _finding(view: View, work: Work, top: Sets, back: Sets) -> Finding:
    form = view.figures(back_offs.STRENGTH if view.goal is Goal.STRENGTH else back_offs.HYPERTROPHY)
    drop = form.top_percent.lo - form.percent.lo
    remedy = f"Take weight off: the published form goes down by {percent(drop)} points of the 1RM."
    lower = top.percent.lo - drop if top.percent else 0
    fix = at_percent(view, work, back, lower) if lower > 0 else ()
    message = f"The back-off of {work.exercise.name} is not lighter than its top set ({_loads(top, back)})."
    return found(message, remedy, back.place, fix=fix, weeks=view.weeks_of(work), about="load")


def _loads(top: Sets, back: Sets) -> str:
    if top.percent and back.percent:
        return f"{percent(back.percent.hi)}% after {percent(top.percent.hi)}%"
    return f"{back.load[1]} after {top.load[1]}" if back.load and top.load else ""
