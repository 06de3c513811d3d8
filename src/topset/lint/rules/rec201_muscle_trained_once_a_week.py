"""A muscle group is trained only once a week.

Why:
    Training a muscle more than once a week beats once: strength gains rise clearly with a second session, growth
    a little, and the week's sets fit better into two. Any session that touches the group counts, also by
    indirect work. Groups that need no direct work are not judged, nor are deloads and weeks of tests. With a
    single training day a week there is no way around it: allow it.

Flagged:
    program "A day for the chest"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    Cable Fly: 4x10-15 @RIR1
    day thu
    Back Squat: 4x6-8 @RIR2

Accepted:
    program "Twice a week"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    day thu
    Cable Fly: 4x10-15 @RIR1
    Triceps Pushdown: 3x10-15 @RIR1
"""

from collections.abc import Iterator

from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, listed
from topset.metrics.view import View
from topset.model.session import Week

CITES = ("C14", "C15", "C19", "pelland-2026")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Name the groups that one session of the week trains and no other touches."""
    for week in view.ordinary_weeks:
        once = [group for group in view.weekly_sets(week) if _once(view, week, group)]
        if once:
            yield found(
                f"{capital(listed(once))} {'is' if len(once) == 1 else 'are'} trained once a week.",
                "Split the sets over two sessions or three.",
                view.place_of(week),
                weeks=view.weeks_of(week),
            )


def _once(view: View, week: Week, group: VolumeGroup) -> bool:
    if not view.bounds[group].minimum:
        return False
    each = [view.sets_of(session, group) for session in week.sessions]
    return sum(count.fractional_hi > 0 for count in each) == 1 and any(count.direct.hi for count in each)
