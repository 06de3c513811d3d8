"""Compounds are taken to failure before their last set, or a whole session is.

Why:
    Stopping a rep or more short of failure costs very little growth (about half a percent for each rep in
    reserve) and no strength, while a failed squat or row costs technique, the following sets and a day or two
    of recovery. So failure belongs in the last set of a compound, and in isolation work, where a missed rep is
    harmless. One article holds that failure grows most; the paper it cites asks whether it is needed, and later
    analyses find the effect small. Drop sets and tests end at failure by definition and are left alone.

Flagged:
    day mon
    Back Squat: 3x8 @RIR0
---
    day mon
    Bench Press: top 1x3 @RPE10 rest 3:00, back-off 3x8 @RPE8
---
    day mon
    Leg Extension: 3x12 @RIR0
    Leg Curl: 3x12 @RIR0
    Calf Raise: 3x15 @RPE10

Accepted:
    day mon
    Back Squat: 2x8 @RIR1, 1x8 @RIR0
    Leg Extension: 3x12 @RIR0
    Leg Curl: 3x12 @RIR1
---
    day mon
    Bench Press: 2x5 @80%, 1x5+ @80%
"""

from collections.abc import Iterator

from topset.evidence.check_limits import FAILING_EXERCISES
from topset.evidence.effort import BEGINNER_RIR, COMPOUND_RIR
from topset.ground.reason import Edit, Severity
from topset.ground.units import Span, halves
from topset.lint.finding import Finding, found
from topset.lint.repair import group_of, rewritten
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import Effort, Role
from topset.model.program import Level
from topset.model.session import Session, Sets, Work

CITES = ("D34", "B8", "E10", "robinson-2024", "refalo-2023")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION

UNJUDGED = frozenset({Role.RAMP, Role.DROP, Role.TEST})
TRAINING = frozenset({Kind.COMPOUND, Kind.ISOLATION})


def check(view: View) -> Iterator[Finding]:
    """Look at each compound, then at sessions without a compound that all go to failure."""
    for _, work in view.works:
        if work.exercise.kind is Kind.COMPOUND:
            yield from _compound(view, work)
    for session in view.sessions:
        if _all_to_failure(view, session):
            message = "Every set of this session is taken to failure."
            remedy = "Keep a rep in reserve in all but the last set of each exercise."
            yield found(message, remedy, session.place, weeks=view.weeks_of(session))


def fails(sets: Sets) -> bool:
    """Tell whether the sets surely end at failure: no reps in reserve, or as many as possible."""
    return sets.rir.hi == 0 if sets.rir is not None else sets.reps.amrap


def _compound(view: View, work: Work) -> Iterator[Finding]:
    judged = [sets for sets in work.sets if sets.role not in UNJUDGED]
    for sets in judged:
        last = sets is judged[-1]
        if fails(sets) and not (last and sets.count.hi == 1):
            message = f"{work.exercise.name} is taken to failure before its last set."
            least = halves(_least(view))
            remedy = f"Keep {least} or more in reserve; only the last set of a compound may go to failure."
            fix, weeks = _fix(view, work, sets), view.weeks_of(work)
            yield found(message, remedy, sets.place, fix=fix, weeks=weeks)


def _least(view: View) -> int:
    """What a compound keeps in reserve, in half reps; a beginner keeps more."""
    return view.figures(BEGINNER_RIR if view.level is Level.BEGINNER else COMPOUND_RIR)


def _fix(view: View, work: Work, sets: Sets) -> tuple[Edit, ...]:
    group = group_of(view, work, sets)
    if group is None or len(group.effort) != 1:
        return ()
    scale = group.effort[0].scale
    least = _least(view)
    points = least if scale == "RIR" else 20 - least
    return rewritten(view, work, sets, effort=(Effort(Span.one(points), scale),))


def _all_to_failure(view: View, session: Session) -> bool:
    works = [w for w in session.works if w.exercise.kind in TRAINING]
    if len(works) < view.figures(FAILING_EXERCISES) or any(w.exercise.kind is Kind.COMPOUND for w in works):
        return False
    return all(fails(s) for w in works for s in w.sets if s.role is not Role.RAMP)
