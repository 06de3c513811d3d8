"""Two compounds of one pattern follow each other although another could stand between them.

Why:
    The second of two presses, or of two knee-dominant lifts, is done with tired muscles and pays in load and
    reps. An article's sample session alternates leg and back lifts throughout. Where the rest of the session
    offers a compound for other muscles, putting it in between costs nothing. Days on which nothing else is
    trained are left alone, and so are supersets; if you want the second lift pre-tired, ignore this.

Flagged:
    day mon
    Bench Press: 3x6-8 @RIR2
    Incline Bench Press: 3x8-12 @RIR2
    Seated Cable Row: 3x8-12 @RIR2

Accepted:
    day mon
    Bench Press: 3x6-8 @RIR2
    Seated Cable Row: 3x8-12 @RIR2
    Incline Bench Press: 3x8-12 @RIR2
---
    day mon
    Bench Press: 3x6-8 @RIR2
    Incline Bench Press: 3x8-12 @RIR2
    Lateral Raise: 3x12 @RIR1
"""

from collections.abc import Iterator
from itertools import pairwise

from topset.ground.reason import Edit, Severity
from topset.lint.finding import Finding, found
from topset.lint.repair import swapped
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.families import KNEE, PRESSES
from topset.model.session import Session, Work

CITES = ("D14", "D25", "D50")
SEVERITY = Severity.INFO
SCOPE = Scope.SESSION

FAMILIES = dict.fromkeys(PRESSES, "press") | dict.fromkeys(KNEE, "knee-dominant lift")


def check(view: View) -> Iterator[Finding]:
    """Find neighbours of one family with a compound of another behind them."""
    for session in view.sessions:
        after = {id(work): following for work, following in pairwise(session.works)}
        compounds = [w for w in session.works if w.exercise.kind is Kind.COMPOUND]
        others = _others(compounds)
        for (first, second), other in zip(pairwise(compounds), others[1:], strict=False):
            same = family(first) == family(second) and not (first.partner and first.partner == second.partner)
            if same and other is not None:
                fix = swapped(view, second, other) if after[id(second)] is other else ()
                yield _finding(view, session, (first, second), other, fix)


def family(work: Work) -> str:
    """What two exercises share that get in each other's way."""
    pattern = work.exercise.pattern
    return FAMILIES.get(pattern, pattern.value)


def _others(works: list[Work]) -> list[Work | None]:
    """For each exercise the next one of another family, None where none follows."""
    found: list[Work | None] = [None] * len(works)
    for index in range(len(works) - 2, -1, -1):
        after = works[index + 1]
        found[index] = after if family(after) != family(works[index]) else found[index + 1]
    return found


def _finding(
    view: View, session: Session, pair: tuple[Work, Work], other: Work, fix: tuple[Edit, ...]
) -> Finding:
    first, second = (work.exercise.name for work in pair)
    message = f"{first} and {second} follow each other, both a {family(pair[1])}."
    remedy = f"Put {other.exercise.name} between them."
    return found(message, remedy, pair[1].place, fix=fix, weeks=view.weeks_of(session))
