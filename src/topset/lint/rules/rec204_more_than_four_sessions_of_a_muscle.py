"""A muscle group is trained in more than four sessions a week.

Why:
    Two or three sessions a week are good for a muscle, and four can be, when the sets are split over them and
    recovery is watched. More than four leave no two days without it. At equal weekly sets more sessions hardly
    add growth. Sessions with a set or two do not count. Four sessions are only remarked upon.

Flagged:
    program "Bench every day"
    weeks 1-4
    day mon
    Bench Press: 3x8 @RIR2
    day tue
    Bench Press: 3x8 @RIR2
    day wed
    Bench Press: 3x8 @RIR2
    day thu
    Bench Press: 3x8 @RIR2
    day fri
    Bench Press: 3x8 @RIR2

Accepted:
    program "Three times"
    weeks 1-4
    day mon
    Bench Press: 3x8 @RIR2
    day wed
    Bench Press: 3x8 @RIR2
    day fri
    Bench Press: 3x8 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import MAX_SESSIONS
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, listed
from topset.metrics.view import View
from topset.model.session import Week

CITES = ("C15", "C16", "pelland-2026")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Count the sessions of each group with more than a set or two."""
    most = view.figures(MAX_SESSIONS)
    for week in view.ordinary_weeks:
        often: dict[int, list[VolumeGroup]] = {}
        for group in view.weekly_sets(week):
            if view.bounds[group].minimum and (count := _sessions(view, week, group)) >= most:
                often.setdefault(count, []).append(group)
        for count, groups in often.items():
            yield found(
                f"{capital(listed(groups))} {'is' if len(groups) == 1 else 'are'} trained in {count} sessions a week.",
                "Put the sets into two or three sessions."
                if count > most
                else "Keep the sets of each session few, and watch how you recover.",
                view.place_of(week),
                severity=Severity.WARNING if count > most else Severity.INFO,
                weeks=view.weeks_of(week),
            )


def _sessions(view: View, week: Week, group: VolumeGroup) -> int:
    light = view.figures(LIGHT_SESSION)
    return sum(view.sets_of(session, group).direct.lo > light for session in week.sessions)
