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
        tops = _heaviest(of_role(work, Role.TOP))
        for back in of_role(work, Role.BACK_OFF):
            top = _beaten(back, tops)
            if top is not None:
                yield _finding(view, work, top, back)


def _heaviest(tops: tuple[Sets, ...]) -> dict[bool, Sets]:
    """The heaviest top set with a percentage, and the heaviest with a load alone."""
    found: dict[bool, Sets] = {}
    for top in tops:
        span, written = _span(top), top.percent is not None
        known = _span(found[written]) if written in found else None
        if span and (known is None or span.hi > known.hi):
            found[written] = top
    return found


def _beaten(back: Sets, tops: dict[bool, Sets]) -> Sets | None:
    """The heaviest top set whose load is known alike, where the back-off is no lighter than it."""
    top, below = tops.get(back.percent is not None), _span(back)
    above = _span(top) if top else None
    if above is None or below is None:
        return None
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
