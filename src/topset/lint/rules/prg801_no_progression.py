"""Nothing in the program grows from week to week.

Why:
    Volume must be structured and progressively overloaded: with enough recovery the work can rise each session,
    as in 8, 9, 10 reps of the same pulldown within a week. What rises may be load, reps or sets. A program
    without any of it is a warning; single lines without it, in a program that has some, are a remark. A list of
    values for the weeks, another prescription in a later block, `progress` on the line or in the header, and
    methods that bring their own all count. Where staying is meant, write `progress none`.

Flagged:
    program "The same for ever"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2

Accepted:
    program "More each time"
    progress double +2.5kg
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
---
    program "More sets"
    weeks 1-4
    day mon
    Bench Press: {3 4 4 5}x8-12 @RIR2
"""

from collections import Counter
from collections.abc import Iterator

from topset.ground.reason import Edit, Severity
from topset.lint.finding import Finding, found, insert_below, insert_line
from topset.lint.rule import Scope
from topset.metrics.set_credit import UNCOUNTED_KINDS
from topset.metrics.view import View
from topset.model.exercise import Measure
from topset.model.prescription import Role
from topset.model.program import Weekday
from topset.model.session import Session, Work

CITES = ("C3", "C20", "C21", "C11")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Look for anything that makes a line grow."""
    if sum(not week.deload for week in view.weeks) < 2:
        return
    judged = [(session, work) for session, work in view.works if not session.deload and _trains(work)]
    lines = Counter(_kept_on(session, work) for session, work in view.works if not session.deload)
    still = [(session, work) for session, work in judged if not _grows(view, session, work, lines)]
    if still and len(still) == len(judged):
        yield found(
            "No exercise grows: no load, reps or sets are added from week to week.",
            "Write `progress double` in the header: reps to the top of the range, then more load.",
            view.program.place,
            fix=_header(view),
        )
        return
    for _, work in still:
        yield found(
            f"{work.exercise.name} stays the same in every week.",
            "Add `progress`, values for the weeks, or `progress none` where staying is meant.",
            work.place,
            severity=Severity.INFO,
            about="still",
        )


def _trains(work: Work) -> bool:
    exercise = work.exercise
    counted = exercise.kind not in UNCOUNTED_KINDS and exercise.measure is Measure.REPS
    return counted and not any(sets.role is Role.TEST for sets in work.sets)


def _grows(view: View, session: Session, work: Work, lines: Counter[tuple[str, Weekday]]) -> bool:
    """Tell whether the line has a progression, is there for one week, or is another one in another week."""
    if work.progress is not None or len(view.weeks_of(work)) == 1:
        return True
    return lines[_kept_on(session, work)] > 1


def _kept_on(session: Session, work: Work) -> tuple[str, Weekday]:
    """What makes two lines the same exercise of the same day."""
    return work.exercise.name, session.weekday


def _header(view: View) -> tuple[Edit, ...]:
    """Write the progression below the first statement of the header, else above the first block.

    Comments above the first block stay with it, and allowances among them.
    """
    first = view.program.place
    block = view.program.blocks[0].place if view.program.blocks else None
    if first and block and first.line < block.line:
        return insert_below(first, "progress double")
    return insert_line(block, "progress double")
