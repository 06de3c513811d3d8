"""A muscle group is trained again within 48 hours.

Why:
    Muscle function is back about 48 hours after hard sets, so that is the gap to try for between sessions of the
    same group. Only sessions with more than two direct hard sets of the group count: a few sets need little
    recovery. With four sessions a week some of them must lie closer, and small groups that need no direct work
    recover fast, so these are remarks. Deloads are not judged. Parts trained backwards have their own rules.

Flagged:
    program "Chest on Monday and Tuesday"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    day tue
    Incline Dumbbell Press: 4x8-12 @RIR2
---
    program "Sunday and Monday"
    weeks 1-4
    day mon
    Back Squat: 4x6-8 @RIR2
    day sun
    Leg Press: 4x8-12 @RIR2

Accepted:
    program "Two days between"
    weeks 1-4
    day mon
    Bench Press: 4x8-12 @RIR2
    day thu
    Incline Dumbbell Press: 4x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import MAX_SESSIONS, SAME_MUSCLE
from topset.ground.reason import Severity
from topset.lint.backwards_parts import has_part
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import day, listed
from topset.metrics.spacing import Gap
from topset.metrics.view import View
from topset.model.session import Session

CITES = ("C17", "C18", "E28", "thomas-2018")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Look at the gaps between hard sessions of each group, across the turn of the week too."""
    for gap in view.closer_than(view.figures(SAME_MUSCLE)):
        both = _hard(view, gap.first) & _hard(view, gap.second)
        groups = sorted(group for group in both if not _backwards(view, gap, group))
        if groups:
            yield _finding(view, gap, groups)


def _finding(view: View, gap: Gap, groups: list[VolumeGroup]) -> Finding:
    eased = all(not view.bounds[group].minimum or _often(view, gap.second, group) for group in groups)
    return found(
        f"{day(gap.second)} trains {listed(groups)} {gap.hours} hours after {day(gap.first)}.",
        f"Leave {view.figures(SAME_MUSCLE)} hours between them, or only a set or two on one of the days.",
        gap.second.place,
        severity=Severity.INFO if eased else None,
        weeks=view.weeks_of(gap.second),
    )


def _hard(view: View, session: Session) -> frozenset[VolumeGroup]:
    """Name the groups that need recovery after the session."""
    if session.deload:
        return frozenset()
    light, sets = view.figures(LIGHT_SESSION), view.session_sets(session)
    return frozenset(group for group, count in sets.items() if count.direct.lo > light)


def _backwards(view: View, gap: Gap, group: VolumeGroup) -> bool:
    return has_part(view, gap.first, group) or has_part(view, gap.second, group)


def _often(view: View, session: Session, group: VolumeGroup) -> bool:
    """Tell whether so many sessions of the week train the group that 48 hours cannot be kept."""
    week = next(week for week in view.weeks if week.number == session.week)
    return sum(group in _hard(view, each) for each in week.sessions) >= view.figures(MAX_SESSIONS)
