"""A day of back and legs has as many sets as a day of one of them.

Why:
    Back and legs in one session draw on the same lower back and the same reserves, so each gets fewer sets than
    on a day of its own: quality over quantity. The article's sample holds eight to ten sets a group. Where the
    program has a day of its own for one of them, the combined day should stay below that; where it has none, more
    sets than in the sample are worth a remark.

Flagged:
    day mon
    Back Squat: 5x5-8
    Pull-Up: 4x6-10
    Romanian Deadlift: 4x8-12
    Cable Row: 4x8-12
    Leg Press: 4x10-15
---
    program "No less than on Friday"
    weeks 1-4
    day mon
    Back Squat: 3x5-8
    Pull-Up: 4x6-10
    Leg Press: 3x8-12
    Cable Row: 3x8-12
    day fri
    Lat Pulldown: 3x8-12
    Cable Row: 3x8-12

Accepted:
    day mon
    Back Squat: 3-4x5-8
    Pull-Up: 3-4x6-10
    Romanian Deadlift: 3x8-12
    Dumbbell Row: 3x8-12
    Leg Press: 2-3x10-15
    Face Pull: 2-3x12-15
"""

from collections.abc import Iterator, Mapping

from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.evidence.sessions import COMBINED_COMPOUNDS, COMBINED_SETS
from topset.ground.reason import Severity
from topset.ground.units import Span
from topset.lint.combined_day import is_combined
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, counted, day
from topset.metrics.session_sets import direct_sets_of
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.session import Session, Week

CITES = ("D32", "D41", "D42", "D43", "D44", "D45", "D46")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION

PARTS: Mapping[str, frozenset[VolumeGroup]] = {
    "back": frozenset({VolumeGroup.BACK}),
    "legs": frozenset(LEG_GROUPS),
}


def check(view: View) -> Iterator[Finding]:
    """Compare combined days with dedicated ones of the same week, else with the sample."""
    for week in view.distinct_weeks:
        if week.deload:
            continue
        for session in week.sessions:
            if is_combined(session, view):
                for part in PARTS:
                    yield from _judge(view, week, session, part)


def _judge(view: View, week: Week, session: Session, part: str) -> Iterator[Finding]:
    here, alone = _sets(view, session, part), _dedicated(view, week, part)
    sample = view.figures(COMBINED_SETS).hi
    if alone and here.lo >= alone.lo:
        message = f"no fewer than on a day of its own ({counted(alone)})"
    elif not alone and here.lo > sample:
        message = f"more than the {sample} of the usual combined day"
    else:
        return
    yield found(
        f"{capital(part)}: {counted(here)} on {day(session)} beside the other group, {message}.",
        f"Leave out {here.lo - (alone.lo - 1 if alone else sample)} or more and keep the heavy ones.",
        session.place,
        severity=Severity.WARNING if alone else Severity.INFO,
        weeks=view.weeks_of(session),
        about=part,
    )


def _sets(view: View, session: Session, part: str) -> Span:
    return direct_sets_of(session, PARTS[part], view.figures)


def _built_on(view: View, session: Session, part: str) -> bool:
    """Tell whether several compounds of the session work the part directly."""
    compounds = [w.exercise for w in session.works if w.exercise.kind is Kind.COMPOUND]
    working = sum(not PARTS[part].isdisjoint(view.credit(e).direct) for e in compounds)
    return working >= view.figures(COMBINED_COMPOUNDS)


def _dedicated(view: View, week: Week, part: str) -> Span | None:
    """Count the sets of the fullest day that is built on the part and leaves the other one out."""
    other = next(name for name in PARTS if name != part)
    alone = [s for s in week.sessions if _built_on(view, s, part) and not _sets(view, s, other).hi]
    return max((_sets(view, s, part) for s in alone), key=lambda span: span.lo, default=None)
