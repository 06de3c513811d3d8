"""A beginner's weekly sets come near the maximum.

Why:
    Beginners grow from little work and are made sore by much of it. The article has them start lower and finish
    below the maximum recoverable volume; it names no number, so two thirds of the lower maximum is ours. The
    room above is needed later, when less no longer works. Where the goal is not size this is a remark.

Flagged:
    program "Too much too soon"
    level beginner
    weeks 1-4
    day mon
    Bench Press: 7x8-12 @RIR3
    day thu
    Bench Press: 7x8-12 @RIR3

Accepted:
    program "Room to grow"
    level beginner
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR3
    day thu
    Bench Press: 4x8-12 @RIR3
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.goals import graver_for_size
from topset.lint.rule import Scope
from topset.lint.words import capital, direct
from topset.metrics.view import View
from topset.model.program import Level

CITES = ("C9",)
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Compare direct sets with a beginner's peak; above the maximum VOL102 speaks."""
    if view.level is not Level.BEGINNER:
        return
    for week in view.distinct_weeks:
        for group, count in view.weekly_sets(week).items():
            bounds = view.bounds[group]
            if bounds.peak < count.direct.lo <= bounds.maximum:
                yield found(
                    f"{capital(group)}: {direct(count.direct)} a week are much for a beginner.",
                    f"Start near {bounds.start} and stay within {bounds.peak}.",
                    view.place_of(week),
                    severity=graver_for_size(view),
                    weeks=view.weeks_of(week),
                    about=group,
                )
