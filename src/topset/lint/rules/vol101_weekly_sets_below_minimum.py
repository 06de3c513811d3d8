"""Weekly sets of a muscle group are below the minimum that still builds it.

Why:
    Growth follows weekly sets more than anything else, and below some number there is hardly any. Practitioners
    give that number as the minimum effective volume; for the back as a whole it is ten direct sets a week. The
    landmarks are opinion for trained lifters, so read them as a first guess. Groups that are meant to be held
    rather than built may stay below: allow it. Deload weeks and weeks of tests are not judged, nor are groups
    without any direct set. Where indirect work alone reaches the four sets at which growth becomes measurable,
    or the goal is not size, this is a remark only.

Flagged:
    program "Chest in passing"
    goal hypertrophy
    weeks 1-4
    day mon
    Bench Press: 2x8-12 @RIR2
    day thu
    Bench Press: 1x8-12 @RIR2
---
    program "Nine sets for the back"
    goal hypertrophy
    weeks 1-4
    day mon
    Lat Pulldown: 5x8-12 @RIR2
    day thu
    Cable Row: 4x8-12 @RIR2

Accepted:
    program "Ten sets for the back"
    goal hypertrophy
    weeks 1-4
    day mon
    Lat Pulldown: 5x8-12 @RIR2
    day thu
    Cable Row: 5x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.dose_response import HYPERTROPHY_MINIMUM
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.goals import graver_for_size
from topset.lint.rule import Scope
from topset.lint.words import capital, direct
from topset.metrics.set_credit import Count
from topset.metrics.view import View

CITES = ("C2", "C5", "C8", "rp-2024", "pelland-2026")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Compare direct sets with the minimum of the level."""
    for week in view.ordinary_weeks:
        for group, count in view.weekly_sets(week).items():
            minimum = view.bounds[group].minimum
            if 0 < count.direct.hi < minimum:
                yield found(
                    f"{capital(group)}: {direct(count.direct)} a week, fewer than the {minimum}"
                    f" that build it{_indirect(view, count)}.",
                    f"Add {minimum - count.direct.hi} or more in another session of the week, or allow it where the"
                    " group is only to be held.",
                    view.place_of(week),
                    severity=Severity.INFO if _indirect(view, count) else graver_for_size(view),
                    weeks=view.weeks_of(week),
                    about=group,
                )


def _indirect(view: View, count: Count) -> str:
    enough = count.indirect_hi >= view.figures(HYPERTROPHY_MINIMUM)
    return ", though indirect work brings it where growth is measurable" if enough else ""
