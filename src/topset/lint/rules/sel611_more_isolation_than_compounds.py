"""A session rests on isolation work.

Why:
    Multi-joint lifts train the most muscle for the time and should be the base of a session; isolation
    exercises fill in what they leave. A remark is due when a session has no compound at all, or isolation
    exercises outnumber compounds by two and more. A day for arms or a session in the hotel may be just that on
    purpose.

Flagged:
    day mon
    Bench Press: 3x8 @RIR2
    Cable Fly: 3x12 @RIR1
    Lateral Raise: 3x12 @RIR1
    Triceps Pushdown: 3x12 @RIR1

Accepted:
    day mon
    Bench Press: 3x8 @RIR2
    Incline Dumbbell Press: 3x10 @RIR2
    Lateral Raise: 3x12 @RIR1
    Triceps Pushdown: 3x12 @RIR1
"""

from collections.abc import Iterator

from topset.evidence.check_limits import ISOLATIONS_OVER
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind

CITES = ("D26",)
SEVERITY = Severity.INFO
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Count both kinds in each session."""
    over = view.figures(ISOLATIONS_OVER)
    for session in view.sessions:
        kinds = [work.exercise.kind for work in session.works]
        single, compound = kinds.count(Kind.ISOLATION), kinds.count(Kind.COMPOUND)
        if single > compound + over or (single and not compound):
            most = "no compound" if not compound else f"{compound} compound{'s' if compound > 1 else ''}"
            message = f"{single} isolation exercise{'s' if single > 1 else ''} and {most} in this session."
            remedy = "Let a multi-joint lift do part of the work."
            yield found(message, remedy, session.place, weeks=view.weeks_of(session))
