"""A heavy lift comes after volume work for the same muscles.

Why:
    Heavy sets of few reps need fresh muscles; strength stands ask for them early in the session, and an
    article's sample goes from 5-8 reps in the first lifts to 12-15 in the last. After sets of eight and more
    for the same muscles the heavy lift is done with less weight or worse technique. Only a remark: a lifter may
    practise heavy work tired on purpose.

Flagged:
    day mon
    Leg Press: 3x10-15 @RIR1
    Back Squat: 3x3 @87.5% rest 3:00

Accepted:
    day mon
    Back Squat: 3x3 @87.5% rest 3:00
    Leg Press: 3x10-15 @RIR1
---
    day mon
    Leg Press: 3x10-15 @RIR1
    Bench Press: 3x3 @87.5% rest 3:00
"""

from collections.abc import Iterator

from topset.evidence.counting import INDIRECT
from topset.evidence.prescribing import SHORT_SETS
from topset.evidence.sessions import HEAVY_REPS
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind, Muscle
from topset.model.prescription import RepKind, Role
from topset.model.session import Session, Work

CITES = ("D50", "D13", "D14", "acsm-2026")
SEVERITY = Severity.INFO
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Look back from each heavy lift."""
    for session in view.sessions:
        for work, before in _pairs(session, view):
            name, other = work.exercise.name, before.exercise.name
            message = f"{name} is heavy and comes after the volume work on {other}."
            remedy, weeks = f"Do {name} before {other}.", view.weeks_of(session)
            yield found(message, remedy, work.place, weeks=weeks, about=other)


def _pairs(session: Session, view: View) -> Iterator[tuple[Work, Work]]:
    """Each heavy compound with the first one before it that worked one of its muscles for eight reps or more."""
    least = view.figures(INDIRECT)
    tired: dict[Muscle, tuple[int, Work]] = {}
    for index, work in enumerate(session.works):
        if work.exercise.kind is not Kind.COMPOUND:
            continue
        if _is_heavy(work, view):
            before = min((tired[m] for m in work.exercise.direct if m in tired), default=None, key=_first)
            if before:
                yield work, before[1]
        if _many_reps(work, view):
            for muscle, share in work.exercise.muscles.items():
                if share >= least:
                    tired.setdefault(muscle, (index, work))


def _first(place: tuple[int, Work]) -> int:
    return place[0]


def _is_heavy(work: Work, view: View) -> bool:
    most = view.figures(SHORT_SETS)
    return any(sets.reps.span.hi <= most and view.is_heavy(sets) for sets in work.sets)


def _many_reps(work: Work, view: View) -> bool:
    counted = [sets for sets in work.sets if sets.role is not Role.RAMP]
    fewest = view.figures(HEAVY_REPS)
    return all(s.reps.kind is RepKind.REPS and not s.reps.amrap and s.reps.span.lo >= fewest for s in counted)
