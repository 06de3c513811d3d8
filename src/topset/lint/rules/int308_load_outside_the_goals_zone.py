"""The load does not serve the goal that the program states.

Why:
    Strength asks for 80 % of the 1RM and more somewhere in the week on each big lift. Power asks for light,
    fast lifts, or for 75-95 % on the Olympic lifts, where technique limits the load. Endurance is trained
    below 67 %. Fast lifts also lose their speed past some two dozen reps of one in a session. Muscle grows
    alike from 40 to 80 % when sets come near failure, and about half as much at 20 %. The zones are custom as
    much as science and loads outside them do build something, so this mostly informs. The published top sets
    and back-offs lie inside the zones of their goals. Beginners get strong with less and are left alone, as
    are deloads and programs without a goal.

Flagged:
    program "Heavy"
    goal strength
    weeks 1-4
    day mon
    Back Squat: 4x6 @70% rest 3:00
---
    program "Light"
    goal hypertrophy
    weeks 1-4
    day mon
    Leg Press: 3x30 @30% rest 1:30
---
    program "Fast"
    goal power
    weeks 1-4
    day mon
    Power Clean: 5x3 @60% rest 2:00
---
    program "Long"
    goal endurance
    weeks 1-4
    day mon
    Leg Press: 3x8 @80% rest 0:45

Accepted:
    program "Heavy"
    goal strength
    weeks 1-4
    day mon
    Bench Press: top 1x2-3 @85%, back-off 3x6-8 @80%
    day thu
    Bench Press: 4x6 @70% rest 3:00
---
    program "Fast"
    goal power
    weeks 1-4
    day mon
    Power Clean: top 1x1 @94%, back-off 2x2 @86%
---
    program "Size"
    goal hypertrophy
    weeks 1-4
    day mon
    Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%
"""

from collections.abc import Iterable, Iterator

from topset.evidence.back_offs import TOLERANCE
from topset.evidence.zones import GROWTH_LOADS, POWER_REPS, zone
from topset.ground.reason import Severity
from topset.ground.units import Span, percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import stated_goal
from topset.metrics.view import View
from topset.model.exercise import Pattern
from topset.model.families import POWER
from topset.model.prescription import Role
from topset.model.program import Goal, Level
from topset.model.session import Sets, Work

CITES = ("B21", "B22", "B23", "B24", "B25", "B26", "acsm-2026", "nsca-zones", "lasevicius-2018")
SEVERITY = Severity.INFO
SCOPE = Scope.SETS

GROWING = frozenset({Goal.HYPERTROPHY, Goal.LEAN, Goal.MIXED})


def check(view: View) -> Iterator[Finding]:
    """Choose what the stated goal asks for."""
    goal = stated_goal(view)
    if goal is Goal.STRENGTH:
        yield from _strength(view)
    elif goal is Goal.POWER:
        yield from _power(view)
    elif goal is Goal.ENDURANCE:
        yield from _endurance(view)
    elif goal in GROWING:
        yield from _growth(view)


def _works(view: View) -> Iterator[tuple[Work, Sets, Span]]:
    """Every group of sets with a written percentage, outside warm-ups and deloads."""
    for session, work in view.works:
        if not session.deload:
            for sets in work.sets:
                if sets.percent is not None and sets.role is not Role.RAMP:
                    yield work, sets, sets.percent


def _strength(view: View) -> Iterator[Finding]:
    """Find big lifts that are never heavy in a block; one finding a lift and block."""
    least = zone(Goal.STRENGTH, view.figures).percent.lo
    lifts: dict[tuple[int, str], list[Work]] = {}
    if view.level is Level.BEGINNER:
        return
    for week in view.distinct_weeks:
        for work in (w for s in week.sessions if not s.deload for w in s.works if w.exercise.main_lift):
            lifts.setdefault((week.block, work.exercise.name), []).append(work)
    for (_, name), works in lifts.items():
        heaviest = _heaviest(works, view)
        if 0 < heaviest < least:
            message = (
                f"{name} goes up to {percent(heaviest)}% only; strength grows best from {percent(least)}% on."
            )
            remedy = "Give it heavier sets on one day of the week, or in a later block."
            yield found(message, remedy, works[0].place, weeks=view.weeks_of(works[0]), about="zone")


def _heaviest(works: Iterable[Work], view: View) -> int:
    """The heaviest set, in tenths of a percent; 0 as soon as one is not known."""
    spans = [view.percent(sets) for work in works for sets in work.sets if sets.role is not Role.RAMP]
    known = [span.hi for span in spans if span]
    return max(known) if known and len(known) == len(spans) else 0


def _power(view: View) -> Iterator[Finding]:
    tolerance = view.figures(TOLERANCE)
    yield from _slowing(view)
    for work, sets, span in _works(view):
        if work.exercise.pattern in POWER:
            olympic = work.exercise.pattern is Pattern.OLYMPIC
            allowed = zone(Goal.POWER, view.figures, olympic=olympic).percent
            if span.hi < allowed.lo - tolerance or span.lo > allowed.hi + tolerance:
                yield _outside(view, work, sets, allowed)


def _slowing(view: View) -> Iterator[Finding]:
    """Find fast lifts of so many reps in a session that the last ones are slow."""
    most = view.figures(POWER_REPS)
    for session, work in view.works:
        if work.exercise.pattern in POWER and work.counted_in_reps and not session.deload:
            reps = sum(s.count.lo * s.reps.span.lo for s in work.sets if s.role is not Role.RAMP)
            if reps > most:
                message = (
                    f"{reps} reps of {work.exercise.name} in one session: speed is gone before they are."
                )
                remedy = f"Do {most} or fewer."
                yield found(message, remedy, work.place, weeks=view.weeks_of(work), about="reps")


def _endurance(view: View) -> Iterator[Finding]:
    allowed = zone(Goal.ENDURANCE, view.figures).percent
    for work, sets, span in _works(view):
        if span.lo > allowed.hi + view.figures(TOLERANCE):
            yield _outside(view, work, sets, allowed)


def _growth(view: View) -> Iterator[Finding]:
    least = view.figures(GROWTH_LOADS).lo
    for work, sets, span in _works(view):
        if span.hi < least and work.counted_in_reps:
            message = (
                f"{work.exercise.name} at {percent(span.hi)}%: under {percent(least)}% muscle grows less."
            )
            remedy = f"Load {percent(least)}% or more, and stop within a few reps of failure."
            weeks = view.weeks_of(work)
            yield found(message, remedy, sets.place, severity=Severity.WARNING, weeks=weeks, about="zone")


def _outside(view: View, work: Work, sets: Sets, allowed: Span) -> Finding:
    span = sets.percent or Span(0, 0)
    message = f"{work.exercise.name} at {percent(span.hi)}% lies outside what {view.goal} is trained with."
    low = f"{percent(allowed.lo)}-" if allowed.lo else "up to "
    remedy = f"Use {low}{percent(allowed.hi)}%, or state another goal."
    return found(message, remedy, sets.place, weeks=view.weeks_of(work), about="zone")
