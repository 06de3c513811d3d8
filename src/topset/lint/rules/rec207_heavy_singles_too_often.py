"""Heavy singles of a lift are repeated too often.

Why:
    A thousand kilograms of deadlift can be four singles at 250 kg. The article calls the risk of injury and
    overreaching that way extremely high: one heavy set, then back-offs, reaches the same load volume. Three or
    more singles of a lift from 92 % on in a session are flagged; the limit of the percentage is worked out from
    the article's example. Such work must not be frequent either: more than two sessions a week with a lift at
    90 % or above are worth a remark. Olympic lifts, which are practised in singles, are left alone.

Flagged:
    day mon
    Deadlift: ramp, 4x1 @93% rest 4:00

Accepted:
    day mon
    Deadlift: ramp, top 1x1 @93% rest 4:00, back-off 2x3 @75% rest 3:00
"""

from collections.abc import Iterator

from topset.evidence.back_offs import HEAVY_SINGLE, HEAVY_SINGLES, REPEATED
from topset.evidence.check_limits import HEAVY_SESSIONS
from topset.ground.reason import Severity
from topset.ground.units import percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.intensity import in_reps
from topset.metrics.view import View
from topset.model.exercise import Pattern
from topset.model.prescription import Role
from topset.model.session import Session, Sets, Week, Work

CITES = ("B14", "E11", "E14", "E15", "E16", "E22", "E27")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Count heavy singles in a session, and heavy sessions of a lift in a week."""
    for _, work in view.works:
        singles = sum(sets.count.lo for sets in work.sets if _heavy_single(view, sets))
        if singles >= view.figures(HEAVY_SINGLES) and work.exercise.pattern is not Pattern.OLYMPIC:
            yield found(
                f"{work.exercise.name}: {singles} singles at {percent(view.figures(HEAVY_SINGLE))}% or more.",
                "Keep the first as a top set and make back-offs of the rest, like 2x3 @75%.",
                work.place,
                weeks=view.weeks_of(work),
                about="singles",
            )
    if view.whole:
        for week in view.distinct_weeks:
            yield from _often(view, week)


def _heavy_single(view: View, sets: Sets) -> bool:
    return _at_least(sets, view.figures(HEAVY_SINGLE)) and in_reps(sets) and sets.reps.span.hi == 1


def _at_least(sets: Sets, tenths: int) -> bool:
    return sets.role is not Role.RAMP and sets.percent is not None and sets.percent.lo >= tenths


def _often(view: View, week: Week) -> Iterator[Finding]:
    heavy: dict[str, list[tuple[Session, Work]]] = {}
    for session in week.sessions:
        for work in session.works:
            if any(_at_least(sets, view.figures(REPEATED)) for sets in work.sets):
                heavy.setdefault(work.exercise.name, []).append((session, work))
    for name, times in heavy.items():
        work = times[-1][1]
        if len(times) > view.figures(HEAVY_SESSIONS) and work.exercise.pattern is not Pattern.OLYMPIC:
            yield found(
                f"{name}: {len(times)} sessions a week at {percent(view.figures(REPEATED))}% or more.",
                "Keep two of them heavy at most, and make the others lighter.",
                work.place,
                severity=Severity.INFO,
                weeks=view.weeks_of(week),
                about="often",
            )
