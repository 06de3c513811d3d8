"""Weekly sets rise towards the upper landmark while recovery holds; where it does not, they stay as they were.

Decided between two weeks, when all sessions of the one behind were done. One group a week gets one set more: a
priority of the athlete first, else the one furthest below its landmark. Without a reading nothing is added.
"""

from collections.abc import Iterator

from topset.adaptation.counts import counted_parts, in_week, raised_to, repeated
from topset.adaptation.judging import Verdict
from topset.adaptation.recovery import Recovery, recovery
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import listed, of_line, reason
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import SETS_STEP
from topset.ground.units import Span
from topset.model.program import Goal
from topset.model.session import Week

PRIORITY = 30
CITES = ("C2", "C9", "C11", "rp-2024", "pelland-2026")
GROWING = frozenset({Goal.HYPERTROPHY, Goal.MIXED})


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the week that is over and the one that begins."""
    if situation.week_behind is None:
        return
    yield from _held(situation)
    if situation.view.goal in GROWING:
        yield from _raised(situation, situation.week_behind)


def _held(situation: Situation) -> Iterator[Response]:
    """Sets that were to rise for a group that has not recovered stay."""
    for coming in situation.coming:
        state = _recovery(situation, coming)
        for part in counted_parts(coming) if state.poor and coming.nth else ():
            before, now = (in_week(coming, part, nth) for nth in (coming.nth - 1, coming.nth))
            if now.hi > before.hi:
                said = f"{listed(state.poor)}, so the sets stay at {before} instead of {now}."
                edit = repeated(situation, coming, part)
                yield of_line(coming, reason("ADP122", said, (*CITES, "D39"), coming), edit)


def _raised(situation: Situation, behind: Week) -> Iterator[Response]:
    group = _next_group(situation, behind)
    coming = _line_for(situation, group) if group else None
    if group is None or coming is None:
        return
    state = _recovery(situation, coming)
    part = counted_parts(coming)[0]
    before = in_week(coming, part, coming.nth - 1)
    step = situation.figures(SETS_STEP).lo
    sets = situation.view.weekly_sets(behind)[group].direct.hi
    peak = situation.view.bounds[group].peak
    if not state.known or state.poor:
        yield of_line(coming, reason("ADP123", _not_raised(group, state), CITES, coming))
        return
    said = f"{group} had {sets} direct sets, all done and recovered from, of up to {peak}: {_more(before, step)} sets."
    edit = raised_to(situation, coming, part, _more(before, step))
    yield of_line(coming, reason("ADP121", said, CITES, coming), edit)


def _recovery(situation: Situation, coming: Coming) -> Recovery:
    """Of all that the line works directly: sets held for one group cannot rise for another."""
    return recovery(situation, situation.view.credit(coming.work.exercise).direct)


def _not_raised(group: VolumeGroup, state: Recovery) -> str:
    if state.poor:
        return f"{listed(state.poor)}: no set is added for {group}."
    return f"how you recover is unknown, so no set is added for {group}: write readiness or soreness into the journal."


def _next_group(situation: Situation, behind: Week) -> VolumeGroup | None:
    """The group whose turn it is: below its landmark, and done as planned."""
    athlete = situation.athlete
    priorities = athlete.priorities if athlete else ()
    sets = situation.view.weekly_sets(behind)
    room = {g: situation.view.bounds[g].peak - n.direct.hi for g, n in sets.items() if n.direct.hi}
    open_ = [group for group, left in room.items() if left > 0 and _line_for(situation, group)]
    first = [group for name in priorities for group in open_ if group == name]
    return first[0] if first else max(open_, key=lambda group: (room[group], group), default=None)


def _line_for(situation: Situation, group: VolumeGroup) -> Coming | None:
    """The line that gets the set: the one with the fewest, of those the last, all its sets done last week."""
    found = [
        coming
        for coming in situation.coming
        if coming.nth
        and group in situation.view.credit(coming.work.exercise).direct
        and len(counted_parts(coming)) == 1
        and _whole(situation, coming)
    ]
    few = min((_before(coming) for coming in found), default=0)
    return next((coming for coming in reversed(found) if _before(coming) == few), None)


def _before(coming: Coming) -> int:
    return in_week(coming, counted_parts(coming)[0], coming.nth - 1).hi


def _whole(situation: Situation, coming: Coming) -> bool:
    attempt = situation.last(coming)
    if attempt is None or attempt.nth != coming.nth - 1:
        return False
    return all(one.verdict not in {Verdict.SHORT, Verdict.MISSED} for one in attempt.parts)


def _more(span: Span, step: int) -> Span:
    return Span(span.lo + step, span.hi + step)
