"""A part trained backwards is trained by other means on another day.

Why:
    Between the Backwards sessions of a part, all other parts are trained, by traditional methods; the part itself
    rests, for that is the recovery the method lives from. Other exercises for it belong into its own sessions.
    Only direct work counts. Deloads are not judged.

Flagged:
    program "Glutes in between"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day wed
    Bulgarian Split Squat: 3x8-12 @RIR2
    day fri
    Hip Thrust: backwards

Accepted:
    program "Other parts in between"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    Cable Kickback: 2x12-15 @RIR1
    day wed
    Bench Press: 4x8-12 @RIR2
    day fri
    Hip Thrust: backwards
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts, has_part
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.view import View

CITES = ("A22", "A23", "A24")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Look for direct work for a Backwards part outside its sessions."""
    for week in view.distinct_weeks:
        for part in () if week.deload else backwards_parts(view, week):
            for session in week.sessions:
                if has_part(view, session, part):
                    continue
                for work in session.works:
                    if part in view.credit(work.exercise).direct and view.hard_sets(work).hi:
                        yield found(
                            f"{work.exercise.name} trains {part} on {day(session)}, between their Backwards days.",
                            f"Move it into a Backwards session of {part}, or train another part here.",
                            work.place,
                            weeks=view.weeks_of(work),
                            about=part,
                        )
