"""The session does not begin with what it, or the athlete, puts first.

Why:
    What comes first gets the fresh muscles, the best technique and the heaviest loads; what comes later pays
    for it. So decide what a session is for and begin with its heaviest compound: squats before rows on a day
    for the legs, pull-ups before squats on a day for the back. After that first lift the groups may alternate.
    A day line that names a group and begins with another is a warning; an athlete's priorities are only a hint,
    since not every session is about them.

Flagged:
    day mon back first
    Back Squat: 3x5-8 @RIR2
    Pull-Up: 3x6-10 @RIR2
---
    # athlete: priorities=chest
    day mon
    Back Squat: 3x5-8 @RIR2
    Bench Press: 3x6-10 @RIR2

Accepted:
    day mon legs first
    Back Squat: 3x5-8 @RIR2
    Pull-Up: 3x6-10 @RIR2
    Romanian Deadlift: 3x8-12 @RIR2
---
    # athlete: priorities=chest
    day mon
    Bench Press: 3x6-10 @RIR2
    Back Squat: 3x5-8 @RIR2
"""

from collections.abc import Iterator

from topset.ground.reason import Edit, Severity
from topset.lint.finding import Finding, found
from topset.lint.priority import trains, wanted
from topset.lint.repair import swapped
from topset.lint.rule import Scope
from topset.lint.words import capital
from topset.metrics.view import View
from topset.model.exercise import Kind, Muscle
from topset.model.session import Session, Work

CITES = ("D22", "D23", "D24")
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION

TRAINING = frozenset({Kind.COMPOUND, Kind.ISOLATION})


def check(view: View) -> Iterator[Finding]:
    """Compare the first exercise with the day's word, or the first compound with the athlete's priorities."""
    hoped = _priorities(view)
    for session in view.sessions:
        named = wanted(session.first)
        if named:
            yield from _stated(view, session, named)
        elif hoped:
            yield from _hoped(view, session, hoped)


def _priorities(view: View) -> frozenset[Muscle]:
    named = view.athlete.priorities if view.athlete else ()
    return frozenset().union(*(wanted(text) for text in named))


def _stated(view: View, session: Session, muscles: frozenset[Muscle]) -> Iterator[Finding]:
    works = [w for w in session.works if w.exercise.kind in TRAINING]
    compounds = [w for w in works if w.exercise.kind is Kind.COMPOUND]
    lead = compounds if any(trains(w.exercise, muscles) for w in compounds) else works
    late = _late(lead, muscles)
    if late is not None:
        name = late.exercise.name
        message = (
            f"{capital(session.first)} should come first, but {lead[0].exercise.name} stands before {name}."
        )
        fix, weeks = _fix(view, session, lead[0], late), view.weeks_of(session)
        yield found(message, f"Begin with {name}.", lead[0].place, fix=fix, weeks=weeks)
    elif not any(trains(w.exercise, muscles) for w in works):
        message = f"{capital(session.first)} should come first, but nothing in the session works it directly."
        remedy = f"Add a compound for {session.first}, or drop `{session.first} first`."
        yield found(message, remedy, session.place, weeks=view.weeks_of(session))


def _hoped(view: View, session: Session, muscles: frozenset[Muscle]) -> Iterator[Finding]:
    compounds = [w for w in session.works if w.exercise.kind is Kind.COMPOUND]
    late = _late(compounds, muscles)
    if late is not None:
        name, first = late.exercise.name, compounds[0].exercise.name
        message = f"{name} works a priority of the athlete, but {first} comes first."
        fix, weeks = _fix(view, session, compounds[0], late), view.weeks_of(session)
        yield found(message, f"Begin with {name}.", late.place, fix=fix, severity=Severity.INFO, weeks=weeks)


def _late(works: list[Work], muscles: frozenset[Muscle]) -> Work | None:
    """The first exercise for the muscles, unless it leads."""
    first = next((i for i, w in enumerate(works) if trains(w.exercise, muscles)), 0)
    return works[first] if first else None


def _fix(view: View, session: Session, first: Work, late: Work) -> tuple[Edit, ...]:
    """Swap the two where they are neighbours."""
    places = [i for i, w in enumerate(session.works) if w is first or w is late]
    return swapped(view, first, late) if places[1] - places[0] == 1 else ()
