"""A session takes longer than its minutes.

Why:
    A session that does not fit is cut short at its end, and what stands at the end is what never gets trained. The
    estimate adds warm-up, ramp sets, reps at their tempo, rests and changes of exercise, least and most. Lifters
    differ by ten minutes and more, so only a session whose lowest estimate is too long is a warning; one whose
    middle is too long is a remark. Ten sets of four cost half an hour: time is their only drawback. Where the day
    names no minutes, those of the athlete count.

Flagged:
    day mon 30min
    warm-up 10min
    Back Squat: 5x5 @80% rest 3:00
    Bench Press: 5x5 @80% rest 3:00
    Barbell Row: 5x5 @75% rest 3:00

Accepted:
    day mon 75min
    warm-up 10min
    Back Squat: 5x5 @80% rest 3:00
    Bench Press: 5x5 @80% rest 3:00
    Barbell Row: 5x5 @75% rest 3:00
"""

from collections.abc import Iterator

from topset.evidence.time_costs import SUPERSET_SAVING
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.view import View
from topset.model.session import Session

CITES = ("A19", "burke-2024", "public-logs")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Compare the estimate of each session with its minutes."""
    for session in view.sessions:
        budget, needed = _budget(view, session), view.minutes(session)
        if budget and needed.middle > budget:
            over = needed.lo > budget
            yield found(
                f"{day(session)} takes about {needed} minutes and has {budget}.",
                "Take out sets or an exercise, shorten long rests, or pair exercises: supersets save about"
                f" {view.figures(SUPERSET_SAVING)} %.",
                session.place,
                severity=None if over else Severity.INFO,
                weeks=view.weeks_of(session),
                about="minutes",
            )


def _budget(view: View, session: Session) -> int | None:
    if session.minutes is not None or view.athlete is None:
        return session.minutes
    return view.athlete.days.get(session.weekday)
