"""A maximum effort follows another one too soon.

Why:
    After a lift at its maximum the article gives the nervous system five to ten days. Laboratory work found
    everything recovered by 72 hours, so this is caution rather than physiology, and it concerns maximum efforts
    only: a single or double from 95 % or RPE 9.5 on, or a test of one. Sets at 85 or 90 % tire muscles, which
    are back in two or three days. The same lift within five days is a warning, another lift a remark; several
    lifts tested in one session, as at a meet, count as one occasion.

Flagged:
    program "Maxing twice a week"
    goal strength
    level advanced
    weeks 1-4
    day mon
    Back Squat: ramp, top 1x1 @96% rest 4:00 safeties
    day thu
    Back Squat: ramp, top 1x1 @96% rest 4:00 safeties

Accepted:
    program "Maxing once a week"
    goal strength
    level advanced
    weeks 1-4
    day mon
    Back Squat: ramp, top 1x1 @96% rest 4:00 safeties
    day thu
    Back Squat: ramp, top 1x3 @85% rest 4:00, back-off 3x5 @75% rest 3:00
"""

from collections.abc import Iterator

from topset.evidence.recovery import BETWEEN_MAX_EFFORTS
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.view import View
from topset.model.session import Session, Sets, Work

CITES = ("E22", "E27", "E28", "E29", "E30", "E11", "thomas-2018")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK

Effort = tuple[Session, Work, Sets]
ANY = ""  # the last effort of whatever exercise


def check(view: View) -> Iterator[Finding]:
    """Walk through all maximum efforts in order of time."""
    tried = {id(work) for _, work in view.works if any(view.is_max_effort(sets) for sets in work.sets)}
    if not tried:
        return
    last: dict[str, Effort] = {}
    for session in view.schedule.sessions:
        now = list(_efforts(view, session, tried))
        for effort in now:
            yield from _too_soon(view, effort, last)
        for effort in now:
            last[ANY] = last[effort[1].exercise.name] = effort


def _efforts(view: View, session: Session, tried: set[int]) -> Iterator[Effort]:
    for work in session.works:
        if view.alike.first_of[id(work)] in tried:
            yield session, work, next(sets for sets in work.sets if view.is_max_effort(sets))


def _too_soon(view: View, effort: Effort, last: dict[str, Effort]) -> Iterator[Finding]:
    session, work, sets = effort
    days = view.figures(BETWEEN_MAX_EFFORTS).lo
    recent = {
        name: one
        for name in (ANY, work.exercise.name)
        if (one := last.get(name)) and _within(one, session, days)
    }
    if not recent:
        return
    same = work.exercise.name in recent
    before, lift, _ = recent[work.exercise.name if same else ANY]
    gap = (session.hour - before.hour) // 24
    yield found(
        f"{work.exercise.name}: a maximum effort on {day(session)}, {gap} day{'s' * (gap > 1)} after"
        f" {'the last one' if same else f'one in the {lift.exercise.name}'}.",
        f"Leave {days} to {view.figures(BETWEEN_MAX_EFFORTS).hi} days between maximum efforts; on the other day stay"
        " at 90 % or below.",
        sets.place or work.place,
        severity=None if same else Severity.INFO,
        weeks=(session.week,),
        about=f"{work.exercise.name} {lift.exercise.name}",
    )


def _within(effort: Effort, session: Session, days: int) -> bool:
    return session.hour - effort[0].hour < 24 * days
