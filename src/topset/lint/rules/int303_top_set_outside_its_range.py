"""A top set is lighter or heavier than any form of top set that the sources describe.

Why:
    Two kinds of top set are described. One primes: 85 % of the 1RM for two or three reps, with several left in
    reserve. The other comes close to the maximum: 90-95 % for one or two, and 94 % for singles in the Olympic
    lifts. Two points either way are within what the articles' own examples allow. A double at 70 % prepares
    nothing; a single above 97 % is a test of the maximum and should be planned as one. The near-maximal form is
    for strength: on a program for size it earns a remark. Top sets of more than three reps are not judged here,
    nor are deload weeks. The limits are the articles' practice, not measured optima.

Flagged:
    day mon
    Back Squat: top 1x2 @72.5% rest 3:00, back-off 3x8 @65%
---
    day mon
    Deadlift: top 1x1 @100% rest 4:00, back-off 2x4 @75%
---
    program "Size"
    goal hypertrophy
    weeks 1-4
    day mon
    Bench Press: top 1x1 @92.5% rest 3:00, back-off 3x8 @75%

Accepted:
    day mon
    Back Squat: top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75%
---
    day mon
    Power Clean: top 1x1 @94%, back-off 2x2 @86%
---
    day mon
    Leg Extension: top 1x8 @75% rest 2:00, back-off 2x12 @65%
"""

from collections.abc import Iterator

from topset.evidence import back_offs
from topset.ground.reason import Severity
from topset.ground.units import Span, percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import has, of_role, stated_goal, technique_limited
from topset.metrics.view import View
from topset.model.prescription import RepKind, Role
from topset.model.program import Goal
from topset.model.session import Sets, Work

CITES = ("E4", "B21", "B23", "B25", "E14", "E17")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

NOT_FOR_SIZE = frozenset({Goal.HYPERTROPHY, Goal.ENDURANCE, Goal.LEAN})


def check(view: View) -> Iterator[Finding]:
    """Judge the percentage of every top set outside deloads."""
    for session, work in view.works:
        if not session.deload and has(work, Role.TOP):
            for top in of_role(work, Role.TOP):
                if top.percent is not None and top.reps.kind is RepKind.REPS:
                    yield from _judged(view, work, top, top.percent)


def _judged(view: View, work: Work, top: Sets, span: Span) -> Iterator[Finding]:
    heavy, tolerance = view.figures(back_offs.HEAVY).top_percent, view.figures(back_offs.TOLERANCE)
    light = view.figures(back_offs.HYPERTROPHY).top_percent
    name, weeks = work.exercise.name, view.weeks_of(work)
    written = f"The top set of {name} at {percent(span.hi)}%"
    few = top.reps.span.hi <= view.figures(back_offs.HEAVY_REPS)
    if span.lo > heavy.hi + tolerance:
        remedy = f"Stay at {percent(heavy.lo)}-{percent(heavy.hi)}%, or write it as a test."
        message = f"{written} is an attempt at the maximum."
        yield found(message, remedy, top.place, weeks=weeks, about="range")
    elif few and span.hi < light.lo - tolerance:
        remedy = f"Raise it to {percent(light.lo)}% or more, or write the sets without roles."
        message = f"{written} is lighter than any published top set of so few reps."
        yield found(message, remedy, top.place, weeks=weeks, about="range")
    elif (
        span.lo >= heavy.lo - tolerance and stated_goal(view) in NOT_FOR_SIZE and not technique_limited(work)
    ):
        remedy = f"{percent(light.lo)}% for two or three reps serves the goal; keep this for strength."
        message = f"{written} is nearer to the maximum than {view.goal} asks for."
        yield found(message, remedy, top.place, severity=Severity.INFO, weeks=weeks, about="range")
