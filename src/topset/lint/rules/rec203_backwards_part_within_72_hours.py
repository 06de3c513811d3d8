"""A part is trained backwards again within 72 hours.

Why:
    Forty reps with a challenging load need more recovery than usual work: the method asks for at least 72 hours
    between the sessions of a part, which leaves room for two fixed days a week. Studies of ten sets of five at
    80 % found everything back to normal by that time, and not all of it at 48 hours.

Flagged:
    program "Backwards every other day"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day wed
    Hip Thrust: backwards

Accepted:
    program "Monday and Thursday"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    day thu
    Hip Thrust: backwards
"""

from collections.abc import Iterator

from topset.evidence.recovery import BACKWARDS_PARTS
from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts, has_part
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.view import View

CITES = ("A22", "A24", "thomas-2018")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Look at the gaps between Backwards sessions of each part."""
    needed = view.figures(BACKWARDS_PARTS)
    parts = {part for week in view.distinct_weeks for part in backwards_parts(view, week)}
    for part in sorted(parts):
        for gap in view.gaps(lambda session, part=part: has_part(view, session, part)):  # type: ignore[misc]  # bound now
            if gap.hours < needed:
                yield found(
                    f"{day(gap.second)} trains {part} backwards {gap.hours} hours after {day(gap.first)}.",
                    f"Leave {needed} hours between them: Monday and Thursday, or Tuesday and Friday.",
                    gap.second.place,
                    weeks=view.weeks_of(gap.second),
                    about=part,
                )
