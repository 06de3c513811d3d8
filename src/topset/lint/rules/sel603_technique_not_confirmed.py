"""A near-maximal set is planned on a lift whose technique nobody has confirmed.

Why:
    Before an attempt near the maximum the lift should be clean: technique that is almost right at 80 % breaks
    at 95 %, and one article makes it a gate for testing a maximum and for the back-offs that rest on it. The
    athlete's file lists the lifts that have been checked. Near-maximal means 88 % and more, or sets of one or
    two reps. Without an athlete nothing is known and nothing is said.

Flagged:
    # athlete: level=advanced, technique=none
    day mon
    Deadlift: top 1x1 @92.5% rest 4:00, back-off 2x4 @75%

Accepted:
    # athlete: level=advanced, technique=deadlift
    day mon
    Deadlift: top 1x1 @92.5% rest 4:00, back-off 2x4 @75%
---
    # athlete: level=intermediate, technique=none
    day mon
    Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import near_maximal
from topset.metrics.view import View
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets

CITES = ("E23", "E24")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

ATTEMPTS = frozenset({Role.TOP, Role.TEST})


def check(view: View) -> Iterator[Finding]:
    """Compare near-maximal tops and tests with the lifts that were checked."""
    if view.athlete is None:
        return
    checked = view.athlete.technique
    for _, work in view.works:
        for sets in work.sets:
            if sets.role in ATTEMPTS and work.exercise.slug not in checked and _is_attempt(sets, view):
                name = work.exercise.name
                message = f"{name} goes near the maximum, and its technique is not confirmed."
                remedy = f"Have the lift checked and add {name} to the athlete's technique, or stay lighter."
                yield found(message, remedy, sets.place, weeks=view.weeks_of(work), about="technique")


def _is_attempt(sets: Sets, view: View) -> bool:
    return sets.reps.kind is RepKind.REPS and near_maximal(sets, view.figures)
