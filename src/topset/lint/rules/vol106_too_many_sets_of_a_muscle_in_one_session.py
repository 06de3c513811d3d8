"""A session has more sets of a muscle group than it can use.

Why:
    A session need not hold the week's volume. Past about eleven sets of a muscle (indirect ones counted half) a
    preprint could detect no further growth from more of them in that session; on another day the same sets
    would count in full. The figure comes from one analysis that is not reviewed yet, hence a remark.

Flagged:
    day mon
    Bench Press: 6x8-12 @RIR2
    Incline Dumbbell Press: 4x8-12 @RIR2
    Cable Fly: 4x10-15 @RIR1

Accepted:
    day mon
    Bench Press: 4x8-12 @RIR2
    Incline Dumbbell Press: 3x8-12 @RIR2
    Cable Fly: 3x10-15 @RIR1
"""

from collections.abc import Iterator

from topset.evidence.sessions import GROWTH_CEILING
from topset.ground.reason import Severity
from topset.ground.units import plain
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, day
from topset.metrics.view import View

CITES = ("C13", "remmert-2025")
SEVERITY = Severity.INFO
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Compare fractional sets of each session with the ceiling."""
    ceiling = view.figures(GROWTH_CEILING)
    for session in view.sessions:
        for group, count in view.session_sets(session).items():
            if count.fractional_lo > ceiling:
                yield found(
                    f"{capital(group)}: {plain(count.fractional_lo)} sets on {day(session)}, indirect ones counted"
                    f" half; beyond {plain(ceiling)} more in one session brings little.",
                    "Move some of them to another day of the week.",
                    session.place,
                    weeks=view.weeks_of(session),
                    about=group,
                )
