"""Weekly sets of a muscle group are above what can be recovered from.

Why:
    Beyond some number of sets a week, more work costs more recovery than it brings. For the back as a whole the
    article puts that maximum at 25 direct sets; the other groups have theirs, lower for beginners. They are
    practitioners' opinion and given as ranges: up to the upper end, which some lifters recover from, this is a
    remark, unless a beginner trains for size. A planned overreach of a week or two before a deload is a good
    reason to allow it. A group that is trained backwards is judged by VOL108 instead.

Flagged:
    program "Thirty sets of chest"
    weeks 1-4
    day mon
    Bench Press: 8x8-12 @RIR2
    Cable Fly: 7x10-15 @RIR1
    day thu
    Bench Press: 8x8-12 @RIR2
    Cable Fly: 7x10-15 @RIR1

Accepted:
    program "Sixteen sets of chest"
    weeks 1-4
    day mon
    Bench Press: 5x8-12 @RIR2
    Cable Fly: 3x10-15 @RIR1
    day thu
    Bench Press: 5x8-12 @RIR2
    Cable Fly: 3x10-15 @RIR1
"""

from collections.abc import Iterator

from topset.evidence.landmarks import FIGURES, VolumeGroup
from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts
from topset.lint.finding import Finding, found
from topset.lint.goals import FOR_SIZE
from topset.lint.rule import Scope
from topset.lint.words import capital, direct
from topset.metrics.set_credit import Count
from topset.metrics.view import View
from topset.model.program import Level
from topset.model.session import Week

CITES = ("C4", "C6", "C7", "C8", "rp-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Compare direct sets with the maximum of the level; the week with the most speaks for its block."""
    worst: dict[tuple[int, VolumeGroup], tuple[Week, Count, list[int]]] = {}
    for week in view.distinct_weeks:
        backwards = backwards_parts(view, week)
        for group, count in view.weekly_sets(week).items():
            if count.direct.lo > view.bounds[group].maximum and group not in backwards:
                first, most, weeks = worst.get((week.block, group), (week, count, []))
                weeks.extend(view.weeks_of(week))
                chosen = (week, count) if count.direct.lo > most.direct.lo else (first, most)
                worst[week.block, group] = (*chosen, weeks)
    for (_, group), (week, count, weeks) in worst.items():
        maximum = view.bounds[group].maximum
        yield found(
            f"{capital(group)}: {direct(count.direct)} a week, more than the {maximum}"
            f" a lifter of this level recovers from.",
            f"Take out {count.direct.lo - maximum} or more.",
            view.place_of(week),
            severity=_severity(view, group, count.direct.lo),
            weeks=sorted(weeks),
        )


def _severity(view: View, group: VolumeGroup, sets: int) -> Severity:
    """Warn beyond what anybody is said to recover from, and beginners who train for size before that."""
    cautious = view.level is Level.BEGINNER and view.goal in FOR_SIZE
    beyond = sets > view.figures(FIGURES[group]).mrv.hi
    return Severity.WARNING if cautious or beyond else Severity.INFO
