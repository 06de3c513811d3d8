"""The load rises by too much at once.

Why:
    Two to ten per cent more load, when the target has been beaten, is the accepted step; the article asks for
    gradual progress. Five pounds are more than a tenth of anything below fifty. So the steps of `progress load`
    and of lists of loads or percentages are judged, from week to week at the same reps or more. The smallest step
    that the exercise or the gym allows cannot be helped and is a remark; double progression earns its step by reps
    first and is left alone.

Flagged:
    program "Ten kilograms a week"
    weeks 1-4
    day mon
    Lateral Raise: 3x12 @10kg progress load +2.5kg
---
    program "Fifteen points"
    weeks 1-3
    day mon
    Back Squat: ramp, 3x5 @{60 75 85}% rest 3:00

Accepted:
    program "Small steps"
    weeks 1-4
    day mon
    Back Squat: ramp, 3x5 @{70 72.5 75 77.5}% rest 3:00
    Bench Press: 3x5 @60kg progress load +2.5kg
"""

from collections.abc import Iterator, Sequence

from topset.catalogue import gyms
from topset.evidence.progression import LOAD_STEP
from topset.ground.reason import Severity
from topset.ground.units import Load, percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.methods.expand import ANY_GYM
from topset.methods.loading import loadable
from topset.metrics.view import View
from topset.model.prescription import Amount, AtLoad, Percent, ProgressKind, Reps, Role, SetGroup, in_week
from topset.model.program import ExerciseLine
from topset.model.session import Work

CITES = ("C3", "C20", "D49", "acsm-2009")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Judge the steps of progressions and of lists for the weeks."""
    most = view.figures(LOAD_STEP).hi
    seen: set[int] = set()
    for _, work in view.works:
        line = view.line_of(work)
        if id(line or work) not in seen:
            seen.add(id(line or work))
            yield from _progression(view, work, most)
            yield from _lists(view, work, line, most) if line else ()


def _progression(view: View, work: Work, most: int) -> Iterator[Finding]:
    step = _step(work)
    if step <= most:
        return
    progress = work.progress
    least = progress and isinstance(progress.step, Load) and progress.step.grams <= work.exercise.step_g
    yield found(
        f"{work.exercise.name}: each step adds {percent(step)} % of the load.",
        f"Add {percent(most)} % at most; with small loads fill the rep range first: `progress double`.",
        work.place,
        severity=Severity.INFO if least else None,
        weeks=view.weeks_of(work),
        about="step",
    )


def _step(work: Work) -> int:
    """Work out the step of `progress load` in tenths of a percent of the lightest working load."""
    progress = work.progress
    if progress is None or progress.kind is not ProgressKind.LOAD:
        return 0
    if isinstance(progress.step, Percent):
        return progress.step.span.hi
    loads = [sets.load[0].grams for sets in work.sets if sets.load and sets.role is not Role.RAMP]
    if not isinstance(progress.step, Load) or not loads or min(loads) <= 0:
        return 0
    return 1000 * progress.step.grams // min(loads)


def _lists(view: View, work: Work, line: ExerciseLine, most: int) -> Iterator[Finding]:
    loads = loadable(work.exercise, view.athlete.gym if view.athlete else gyms()[ANY_GYM[view.program.unit]])
    for group in line.parts:
        if not isinstance(group, SetGroup):
            continue
        large = [(rise, least) for rise, least in _rises(group, loads) if rise > most]
        if large:
            avoidable = [rise for rise, least in large if not least]
            yield found(
                f"From one week to the next the load rises by {percent(max(avoidable or [r for r, _ in large]))} %.",
                f"Rise by {percent(most)} % at most, or lower the reps with it.",
                group.place or line.place,
                severity=None if avoidable else Severity.INFO,
                about="list",
            )


def _rises(group: SetGroup, loads: Sequence[int]) -> Iterator[tuple[int, bool]]:
    """The rises between successive weeks that do not lower the reps, in tenths of a percent.

    With each goes whether it leads to the next load that the gym can make.
    """
    for week in range(1, len(group.amount)):
        before, now = _size(group.amount[week - 1]), _size(group.amount[week])
        if before and now and not _fewer(group.reps, week):
            following = next((load for load in loads if load > before), None)
            least = isinstance(group.amount[week], AtLoad) and following is not None and now <= following
            yield 1000 * (now - before) // before, least


def _size(amount: Amount) -> int:
    if isinstance(amount, Percent):
        return amount.span.hi
    return amount.hi.grams if isinstance(amount, AtLoad) else 0


def _fewer(reps: tuple[Reps, ...], week: int) -> bool:
    if not reps:
        return False
    before, now = in_week(reps, week - 1), in_week(reps, week)
    return isinstance(before, Reps) and isinstance(now, Reps) and now.span.hi < before.span.hi
