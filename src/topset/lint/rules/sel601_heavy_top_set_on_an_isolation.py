"""A heavy top set, or a set of one or two reps, on an exercise that is not made for it.

Why:
    Near-maximal sets belong on the big compound lifts. A one- or two-rep maximum on a curl or a triceps
    extension puts the whole load on one joint and its tendons, and the article calls the risk of injury
    enormous. Isolation work may still have a top set: of six reps and more, with lighter sets after it. On a
    compound that is no main lift, 90 % and more are a warning.

Flagged:
    day mon
    Barbell Curl: top 1x2 @90% rest 3:00, back-off 3x8 @70%
---
    day mon
    Leg Extension: 5x1 @RIR1 rest 3:00
---
    day mon
    Bulgarian Split Squat: top 1x1 @92.5% rest 3:00, back-off 2x6 @75%

Accepted:
    day mon
    Barbell Curl: top 1x6-8 @RIR1 rest 2:00, back-off 2x12 @RIR2
---
    day mon
    Barbell Curl: backwards @77.5% rest 2:00
---
    day mon
    Bench Press: top 1x1 @92.5% rest 3:00, back-off 2x5 @75%
"""

from collections.abc import Iterator

from topset.evidence.back_offs import HEAVY, ISOLATION_TOP_REPS
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import heavy_top, near_maximal
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets, Work

CITES = ("E20", "E21", "E32", "B9")
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS

UNJUDGED = frozenset({Role.RAMP, Role.DROP})


def check(view: View) -> Iterator[Finding]:
    """Judge isolation exercises, and the top sets of compounds that are no main lifts."""
    for _, work in view.works:
        exercise = work.exercise
        if exercise.kind is Kind.ISOLATION and work.counted_in_reps:
            for sets in work.sets:
                yield from _isolation(view, work, sets)
        elif exercise.kind is Kind.COMPOUND and not exercise.main_lift:
            for sets in work.sets:
                if sets.role is Role.TOP and sets.percent and near_maximal(sets, view.figures):
                    yield _compound(view, work, sets)


def _isolation(view: View, work: Work, sets: Sets) -> Iterator[Finding]:
    if sets.role in UNJUDGED or sets.reps.kind is not RepKind.REPS or sets.reps.amrap:
        return
    least, name, weeks = view.figures(ISOLATION_TOP_REPS), work.exercise.name, view.weeks_of(work)
    remedy = f"Do {least} reps or more, or keep the heavy set for a compound."
    if sets.reps.span.hi <= view.figures(HEAVY).top_reps.hi:
        message = f"Sets of one or two reps on {name} risk the joint for nothing."
        yield found(message, remedy, sets.place, weeks=weeks, about="heavy")
    elif sets.role is Role.TOP and heavy_top(sets, view.figures):
        message = f"The top set of {name} is too heavy for an isolation exercise."
        yield found(message, remedy, sets.place, weeks=weeks, about="heavy")
    elif sets.role is Role.TOP and sets.reps.span.hi < least:
        message = f"The top set of {name} has few reps for an isolation exercise."
        yield found(message, remedy, sets.place, severity=Severity.WARNING, weeks=weeks, about="heavy")


def _compound(view: View, work: Work, sets: Sets) -> Finding:
    message = f"{work.exercise.name} is not one of the big lifts that a near-maximal top set is for."
    remedy = "Take a squat, deadlift, press or Olympic lift for it, or lower the top set."
    weeks = view.weeks_of(work)
    return found(message, remedy, sets.place, severity=Severity.WARNING, weeks=weeks, about="heavy")
