"""An isolation exercise comes before a compound that needs the same muscle.

Why:
    Compounds come first and isolation work toward the end of the session: a tired small muscle limits the big
    lift, and strength in multi-joint lifts grows better when they lead. For size the order hardly matters, so
    pre-exhausting a muscle before an ordinary compound is only remarked on; before a main lift, a heavy one, or
    on a day of back and legs it is a warning. A muscle that the day line puts first may be trained first, and
    supersets are free.

Flagged:
    day mon
    Leg Extension: 3x12 @RIR1
    Back Squat: 3x5-8 @RIR2
---
    day mon
    Cable Fly: 3x12 @RIR1
    Dumbbell Bench Press: 3x8-12 @RIR2

Accepted:
    day mon
    Back Squat: 3x5-8 @RIR2
    Leg Extension: 3x12 @RIR1
---
    day mon quads first
    Leg Extension: 3x12 @RIR1
    Leg Press: 3x10 @RIR2
---
    day mon
    Lateral Raise: 3x12 @RIR1
    Back Squat: 3x5-8 @RIR2
"""

from collections.abc import Iterator
from operator import itemgetter

from topset.evidence.counting import DIRECT, INDIRECT
from topset.ground.reason import Edit, Severity
from topset.lint.combined_day import is_combined
from topset.lint.finding import Finding, found
from topset.lint.priority import trains, wanted
from topset.lint.repair import swapped
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind, Muscle
from topset.model.session import Session, Work

CITES = ("D31", "nunes-2021")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Find the first compound behind each isolation exercise that needs its muscle."""
    for session in view.sessions:
        for index, work, later in reversed(list(_pairs(session, view))):
            if not trains(work.exercise, wanted(session.first)):
                neighbours = session.works[index + 1] is later
                fix = swapped(view, work, later) if neighbours else ()
                yield _finding(view, session, work, later, fix)


def _pairs(session: Session, view: View) -> Iterator[tuple[int, Work, Work]]:
    """Each isolation exercise with its position and the next compound that needs its muscle, from the last on.

    Of the compounds for a muscle two are kept, the next one and the next outside its superset.
    """
    direct, least = view.figures(DIRECT), view.figures(INDIRECT)
    ahead: dict[Muscle, list[tuple[int, Work]]] = {}
    for index in range(len(session.works) - 1, -1, -1):
        work = session.works[index]
        if work.exercise.kind is Kind.ISOLATION:
            muscles = [muscle for muscle, share in work.exercise.muscles.items() if share >= direct]
            needing = [
                place for muscle in muscles for place in ahead.get(muscle, ()) if _apart(work, place[1])
            ]
            if needing:
                yield index, work, min(needing, key=itemgetter(0))[1]
        elif work.exercise.kind is Kind.COMPOUND:
            for muscle, share in work.exercise.muscles.items():
                if share >= least:
                    outside = [place for place in ahead.get(muscle, ()) if place[1].partner != work.partner]
                    ahead[muscle] = [(index, work), *outside[:1]]


def _apart(work: Work, other: Work) -> bool:
    return not (work.partner and work.partner == other.partner)


def _finding(view: View, session: Session, work: Work, later: Work, fix: tuple[Edit, ...]) -> Finding:
    grave = later.exercise.main_lift or view.heavy(later) or is_combined(session, view)
    message = f"{work.exercise.name} tires what {later.exercise.name} needs, which comes after it."
    remedy = f"Move {work.exercise.name} behind the compounds."
    severity, weeks = None if grave else Severity.INFO, view.weeks_of(session)
    about = later.exercise.name
    return found(message, remedy, work.place, fix=fix, severity=severity, weeks=weeks, about=about)
