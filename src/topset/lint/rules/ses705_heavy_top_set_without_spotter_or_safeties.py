"""A heavy set under the bar has neither spotter nor safeties.

Why:
    A missed squat or bench press ends with the bar on the lifter; a missed deadlift or clean is put down. So from
    90 % on, or for three reps and fewer with at most one in reserve, a squat or a press lying down wants
    something that catches the bar. The article points to spotting without a number, and 85 % for two or three
    reps leaves enough in hand. An athlete whose file names spotter or safeties is taken at their word.

Flagged:
    day mon
    Bench Press: ramp, top 1x1 @92% rest 4:00

Accepted:
    day mon
    Bench Press: ramp, top 1x1 @92% rest 4:00 spotter
---
    day mon
    Bench Press: ramp, top 1x2-3 @85% rest 3:00, back-off 3x6-8 @80% rest 2:30
"""

from collections.abc import Iterator

from topset.evidence.check_limits import GUARDED_PERCENT, GUARDED_REPS, GUARDED_RIR
from topset.ground.reason import Severity
from topset.ground.units import percent
from topset.lint.finding import Finding, found
from topset.lint.repair import group_of, rewritten
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Equipment, Exercise, Pattern
from topset.model.families import PINNING
from topset.model.prescription import Guard, Role
from topset.model.session import Sets, Work

CITES = ("B14", "E25", "E31")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

FREE_BARS = frozenset({Equipment.BARBELL, Equipment.SAFETY_BAR, Equipment.SWISS_BAR})


def check(view: View) -> Iterator[Finding]:
    """Look at the heavy sets of exercises that can pin the lifter."""
    if view.athlete and view.athlete.guards:
        return
    for _, work in view.works:
        if not can_pin(work.exercise):
            continue
        for sets in work.sets:
            if not sets.guards and _heavy(view, sets):
                yield _finding(view, work, sets)


def can_pin(exercise: Exercise) -> bool:
    """Tell whether a missed rep ends with a free bar on the lifter."""
    return exercise.pattern in PINNING and not FREE_BARS.isdisjoint(exercise.equipment)


def _heavy(view: View, sets: Sets) -> bool:
    if sets.role is Role.RAMP:
        return False
    if sets.percent is not None and sets.percent.hi >= view.figures(GUARDED_PERCENT):
        return True
    close = sets.rir is not None and sets.rir.lo <= view.figures(GUARDED_RIR)
    return close and 0 < sets.reps.span.hi <= view.figures(GUARDED_REPS)


def _finding(view: View, work: Work, sets: Sets) -> Finding:
    guard = Guard.SAFETIES if work.exercise.pattern is Pattern.SQUAT else Guard.SPOTTER
    load = f" at {percent(sets.percent.hi)}%" if sets.percent else " close to failure"
    written = group_of(view, work, sets)
    return found(
        f"{work.exercise.name}{load} with nothing to catch the bar.",
        f"Have a spotter or set the safeties, and write `{guard}` behind the set.",
        sets.place or work.place,
        fix=rewritten(view, work, sets, guards=frozenset({guard})) if written else (),
        weeks=view.weeks_of(work),
        about="guard",
    )
