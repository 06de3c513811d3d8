"""A method is used on an exercise that it cannot be used on.

Why:
    Methods that speak of reps and of percentages need an exercise that is counted in reps and can be loaded. Ten
    sets of four of a plank mean nothing, nor do 78 % of a band. Who may use a method is judged by other rules;
    this one asks whether the exercise can.

Flagged:
    day mon
    Plank: backwards

Accepted:
    day mon
    Hip Thrust: ramp, backwards
"""

from collections.abc import Iterator

from topset.ground.reason import Reason, Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.methods import build
from topset.metrics.view import View
from topset.model.prescription import MethodCall
from topset.model.session import Work

CITES = ("A15", "B27")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

UNSUITED = "MET007"  # the reason that methods give; eligibility of the athlete has rules of its own


def check(view: View) -> Iterator[Finding]:
    """Ask the methods of each exercise."""
    for _, work in view.works:
        if work.method:
            for reason in _unsuited(view, work):
                yield found(reason.message.rstrip("."), reason.remedy, work.place, weeks=view.weeks_of(work))


def _unsuited(view: View, work: Work) -> Iterator[Reason]:
    line = view.line_of(work)
    calls = [part for part in line.parts if isinstance(part, MethodCall)] if line else []
    for call in calls:
        method = build(call, view.figures)
        if not isinstance(method, tuple):
            yield from (r for r in method.eligible(work.exercise, view.athlete) if r.code == UNSUITED)
