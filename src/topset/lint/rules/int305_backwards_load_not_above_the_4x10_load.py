"""A Backwards Workout is loaded no heavier than four sets of ten would be.

Why:
    Swapping sets and reps makes room for load: four reps leave far more in reserve than ten, so the ten sets of
    four must be heavier than the four sets of ten they replace, or nothing is gained for the time they take.
    Four tens with short rests come to 60-67 % of the 1RM, ten fours to 75-82 %; both ranges are worked out from
    rep tables, for the article itself only says challenging. Where the program also trains the lift for sets of
    eight to twelve, that load is the measure too. Deload weeks are not judged.

Flagged:
    day mon
    Hip Thrust: 10x4 @65% rest 2:30
---
    program "Biceps"
    weeks 1-3
    day mon
    Barbell Curl: backwards @70% rest 2:30
    day thu
    Barbell Curl: 4x10 @72.5% rest 1:30

Accepted:
    day mon
    Hip Thrust: backwards @78% rest 2:30
"""

from collections.abc import Iterator

from topset.evidence.traditional import BACKWARDS_PERCENT, VOLUME_FROM, VOLUME_PERCENT, VOLUME_SETS
from topset.ground.reason import Edit, Severity
from topset.ground.units import Span, percent
from topset.lint.finding import Finding, found
from topset.lint.repair import at_percent, recalled
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.prescription import Percent, Role
from topset.model.session import Sets, Work

CITES = ("A16", "A14")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

Volumes = dict[str, dict[int, int]]


def check(view: View) -> Iterator[Finding]:
    """Compare the loads of Backwards work with the range of 4x10 and with the lift's own volume work."""
    backwards = [work for session, work in view.works if not session.deload and view.backwards_part(work)]
    volumes = _volumes(view) if backwards else {}
    for work in backwards:
        own = _own_volume(view, work, volumes)
        for sets in work.sets:
            if sets.percent is not None and sets.role is Role.WORK:
                yield from _judged(view, work, sets, own)


def _judged(view: View, work: Work, sets: Sets, own: int) -> Iterator[Finding]:
    usual, span = view.figures(VOLUME_PERCENT).hi, sets.percent or Span(0, 0)
    if span.hi > usual and span.lo > own:
        return
    than = f"its own sets of ten at {percent(own)}%" if own >= span.lo else f"4x10 at up to {percent(usual)}%"
    target = view.figures(BACKWARDS_PERCENT)
    message = f"{work.exercise.name} backwards at {percent(span.hi)}% is no heavier than {than}."
    remedy = f"Load {percent(target.lo)}-{percent(target.hi)}%, or what makes four reps challenging."
    weeks = view.weeks_of(work)
    yield found(message, remedy, sets.place, fix=_fix(view, work, sets, own), weeks=weeks, about="load")


def _own_volume(view: View, work: Work, volumes: Volumes) -> int:
    """The heaviest load of sets of eight and more of the same exercise up to its last Backwards week; 0 for none."""
    last = max(view.weeks_of(work))
    known = volumes.get(work.exercise.slug, {})
    return max((heaviest for week, heaviest in known.items() if week <= last), default=0)


def _volumes(view: View) -> Volumes:
    """The heaviest load of sets of eight and more, by exercise and week."""
    fewest = view.figures(VOLUME_SETS) - 1
    found: Volumes = {}
    for session, work in view.works:
        weeks = found.setdefault(work.exercise.slug, {})
        weeks[session.week] = max(weeks.get(session.week, 0), _volume(work, fewest, view))
    return found


def _volume(work: Work, fewest: int, view: View) -> int:
    reps = view.figures(VOLUME_FROM)
    spans = (
        sets.percent.hi
        for sets in work.sets
        if sets.percent and sets.role is Role.WORK and sets.reps.span.lo >= reps and sets.count.hi >= fewest
    )
    return max(spans, default=0)


def _fix(view: View, work: Work, sets: Sets, own: int) -> tuple[Edit, ...]:
    start = view.figures(BACKWARDS_PERCENT).lo
    if own >= start:
        return ()
    amount = Percent(Span.one(start))
    return at_percent(view, work, sets, start) or recalled(view, work, amount=amount)
