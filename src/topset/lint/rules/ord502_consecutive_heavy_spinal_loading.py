"""Two exercises in a row load the lower back heavily.

Why:
    The muscles that hold the spine tire like others, and a tired lower back under a deadlift is how technique
    goes wrong. Squats followed at once by deadlifts are the article's example; put something between them that
    leaves the spine alone, a pulldown or a leg press. Two lifts of the highest axial load are a warning
    whatever their sets, one of them with a lighter axial lift when both are done heavy (80 % and more, or eight
    reps and fewer near failure). Milder pairs, such as Romanian deadlifts and barbell rows for 8-12 reps, are
    remarks: an article's own sample session has them. The axial levels are judgement, drawn from a few measured
    loads.

Flagged:
    day mon
    Back Squat: 3x5 @80%
    Deadlift: 3x5 @80%
    Lat Pulldown: 3x10 @RIR2
---
    day mon
    Romanian Deadlift: 3x8-12
    Barbell Row: 3x8-12

Accepted:
    day mon
    Back Squat: 3x5 @80%
    Lat Pulldown: 3x10 @RIR2
    Deadlift: 3x5 @80%
---
    day mon
    Romanian Deadlift: 3x8-12
    Seated Cable Row: 3x8-12
"""

from collections.abc import Iterator
from itertools import pairwise

from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.reason import Edit, Severity
from topset.lint.finding import Finding, found
from topset.lint.repair import swapped
from topset.lint.rule import Scope
from topset.lint.spine import clash, clashes
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.session import Session, Work

CITES = ("D29", "D30", "cholewicki-1991", "fenwick-2009")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Judge every two exercises in a row."""
    least = view.figures(HEAVY_SPINE)
    for session in view.sessions:
        for index, (first, second) in enumerate(pairwise(session.works), 1):
            if first.exercise.spine >= least and second.exercise.spine >= least:
                severity = clash(first, second, view)
                if severity is not None:
                    yield _finding(view, session, index, severity)


def _finding(view: View, session: Session, index: int, severity: Severity) -> Finding:
    works = session.works
    first, second, better = works[index - 1], works[index], _better(works, index, view)
    message = f"{first.exercise.name} and {second.exercise.name} load the lower back one after the other."
    remedy = "Put an exercise that leaves the spine alone between them, or a supported one in place of one."
    fix: tuple[Edit, ...] = ()
    if better is not None:
        remedy = f"Do {better[1].exercise.name} before {better[0].exercise.name}."
        fix = swapped(view, *better)
    weeks = view.weeks_of(session)
    return found(message, remedy, second.place, fix=fix, severity=severity, weeks=weeks)


def _better(works: tuple[Work, ...], index: int, view: View) -> tuple[Work, Work] | None:
    """Two neighbours, one of them in the pair, that change places for fewer clashes; no isolation moves forward."""
    for left in (index, index - 2):
        there = 0 <= left < len(works) - 1 and works[left + 1].exercise.kind is Kind.COMPOUND
        if there and _fewer(works, left, view):
            return works[left], works[left + 1]
    return None


def _fewer(works: tuple[Work, ...], left: int, view: View) -> bool:
    """Tell whether fewer clash once `left` has changed places with the next; only their neighbours can tell."""
    before, two, after = works[max(0, left - 1) : left], works[left : left + 2], works[left + 2 : left + 3]
    return clashes((*before, *reversed(two), *after), view) < clashes((*before, *two, *after), view)
