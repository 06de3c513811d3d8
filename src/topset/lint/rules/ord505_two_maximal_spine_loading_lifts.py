"""Two lifts that load the spine are done at maximal intensity in one session.

Why:
    Heavy rows and heavy squats both ask the lower back to hold the trunk still. At maximal intensity in the
    same session they may overstress the lumbar spine, the more so as the second one meets tired muscles. From
    90 % of the 1RM in both it is an error, from 85 % (or reps and reserve that come to as much) a warning. The
    article warns without numbers; the percentages are inferred. Priming doubles at 85 % of two such lifts
    belong on two days.

Flagged:
    day mon
    Back Squat: top 1x1 @92.5% rest 4:00
    Lat Pulldown: 3x10 @RIR2
    Deadlift: 3x1 @90% rest 4:00
---
    day mon
    Back Squat: 3x3 @87.5% rest 4:00
    Leg Curl: 3x10 @RIR2
    Barbell Row: 3x3 @RIR1 rest 3:00

Accepted:
    day mon
    Back Squat: top 1x1 @92.5% rest 4:00
    Lat Pulldown: 3x10 @RIR2
    Romanian Deadlift: 3x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.sessions import MAXIMAL_PERCENT
from topset.ground.reason import Severity
from topset.ground.units import percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.spine import maximal_percent
from topset.metrics.view import View
from topset.model.session import Session

CITES = ("D16",)
SEVERITY = Severity.ERROR
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Collect the maximal axial lifts of each session."""
    for session in view.sessions:
        yield from _session(view, session)


def _session(view: View, session: Session) -> Iterator[Finding]:
    limits = view.figures(MAXIMAL_PERCENT)
    lifts = [(maximal_percent(work, view), work) for work in session.works]
    maximal = [(heaviest, work) for heaviest, work in lifts if heaviest >= limits.lo]
    if len({work.exercise.slug for _, work in maximal}) < 2:
        return
    surely = sum(heaviest >= limits.hi for heaviest, _ in maximal) >= 2
    names = " and ".join(dict.fromkeys(work.exercise.name for _, work in maximal))
    least = limits.hi if surely else limits.lo
    each = f"{names} {'both' if len(maximal) == 2 else 'all'} load the spine"
    message = f"{each} at {percent(least)}% or more in one session."
    remedy = "Move one to another day, or do it lighter, or choose a supported exercise in its place."
    severity = None if surely else Severity.WARNING
    yield found(
        message, remedy, maximal[1][1].place, severity=severity, weeks=view.weeks_of(session), about="spine"
    )
