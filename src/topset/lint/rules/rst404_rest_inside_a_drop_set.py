"""A drop set is interrupted by a rest.

Why:
    In a drop set the weight is cut and the set goes on: the only pause is the time the plates or the pin take.
    With a rest in between it becomes lighter straight sets taken to failure, which bring neither the time saved
    nor the recovery that back-offs are for. The rest after the last drop is free.

Flagged:
    day mon
    Leg Extension: 1x10 @RIR0 rest 1:30, drop 2x10 rest 1:00
---
    day mon
    Leg Extension: 1x10 @RIR0 rest 0s, drop 1x8 rest 45s, drop 1x8 rest 1:30

Accepted:
    day mon
    Leg Extension: 1x10 @RIR0 rest 0s, drop 2x8 rest 0s
---
    day mon
    Leg Extension: 3x10 @RIR1 rest 1:30, drop 1x8 rest 1:30
"""

from collections.abc import Iterator
from itertools import zip_longest

from topset.evidence.rests import DROP, REST_PAUSE
from topset.ground.reason import Severity
from topset.ground.units import Span, rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rewritten
from topset.lint.rule import Scope
from topset.lint.tops import has
from topset.metrics.view import View
from topset.model.prescription import Role
from topset.model.session import Sets

CITES = ("E7", "sodal-2023")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the rests before and between the drops."""
    longest = view.figures(REST_PAUSE)
    for _, work in view.works:
        if not has(work, Role.DROP):
            continue
        for sets, following in zip_longest(work.sets, work.sets[1:]):
            if sets.rest_written and sets.rest.lo > longest and _inside(sets, following):
                message = f"A rest of {rest_text(sets.rest)} interrupts the drop set of {work.exercise.name}."
                remedy = "Go on as soon as the weight is changed: rest 0s."
                fix = rewritten(view, work, sets, rest=Span.one(view.figures(DROP)))
                yield found(message, remedy, sets.place, fix=fix, weeks=view.weeks_of(work), about="rest")


def _inside(sets: Sets, following: Sets | None) -> bool:
    """Tell whether the rest falls into the drop set; that of several straight sets is meant between them."""
    dropped = following is not None and following.role is Role.DROP
    if sets.role is Role.DROP:
        return dropped or sets.count.lo > 1
    return dropped and sets.count.hi == 1
