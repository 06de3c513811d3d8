"""Sets called back-offs follow each other without a rest: that is a drop set.

Why:
    Back-offs and drop sets are two different things. A drop set cuts the weight and goes on at once, to failure
    each time; back-offs rest for minutes and stop short of failure, since their purpose is not to burn out.
    Called by the wrong name the plan is read, logged and recovered from wrongly. Supersets are left alone.

Flagged:
    day mon
    Leg Press: top 1x10 @RIR0 rest 2:00, back-off 3x8 @60% rest 0s

Accepted:
    day mon
    Leg Press: 1x10 @RIR0 rest 0s, drop 2x8 @60% rest 0s
---
    day mon
    Leg Press: top 1x6 @RIR1 rest 3:00, back-off 3x10 @65% rest 2:00
"""

from collections.abc import Iterator
from itertools import zip_longest

from topset.evidence.rests import REST_PAUSE
from topset.ground.reason import Severity
from topset.ground.units import rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rewritten
from topset.lint.rule import Scope
from topset.lint.tops import has
from topset.metrics.view import View
from topset.model.prescription import Role
from topset.model.session import Sets

CITES = ("E8", "E7", "E10")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the written rests between back-offs."""
    longest = view.figures(REST_PAUSE)
    for _, work in view.works:
        if work.label or not has(work, Role.BACK_OFF):
            continue
        for sets, following in zip_longest(work.sets, work.sets[1:]):
            if (
                sets.role is Role.BACK_OFF
                and sets.rest_written
                and sets.rest.hi <= longest
                and _goes_on(sets, following)
            ):
                message = (
                    f"Back-offs of {work.exercise.name} with a rest of {rest_text(sets.rest)} are a drop set."
                )
                remedy = "Call them `drop`, or rest two minutes and more."
                fix = rewritten(view, work, sets, role=Role.DROP)
                yield found(message, remedy, sets.place, fix=fix, weeks=view.weeks_of(work), about="rest")


def _goes_on(sets: Sets, following: Sets | None) -> bool:
    return sets.count.hi > 1 or (following is not None and following.role is Role.BACK_OFF)
