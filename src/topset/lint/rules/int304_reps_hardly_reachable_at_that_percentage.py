"""Few lifters could do these reps at this percentage, even fresh.

Why:
    People differ widely in the reps they get at a given share of their 1RM: at 80 % the mean is about ten, nine
    on the bench press and thirteen on the leg press, give or take two and a half. When fewer than one lifter in
    four could do the least number of reps asked for (with the reps in reserve added), in the first set already,
    the plan sets most people up to miss. Only the lower end of the reps and of the load counts, so a range that
    many reach in part is left alone. The averages were partly read off a chart, and trained lifters with
    stamina may know better; Olympic lifts are not judged, because technique ends those sets. A load above the
    maximum is an error for anybody. A maximum known on the first day is no longer the maximum of the ninth week:
    loads written in kilos or pounds are measured by what may be expected of it after the hard weeks before them,
    most for beginners. A percentage is one of the maximum of its own week.

Flagged:
    day mon
    Back Squat: 3x10 @85%
---
    day mon
    Bench Press: 4x8-10 @80% @RIR3
---
    day mon
    Deadlift: 1x1 @104%

Accepted:
    day mon
    Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%
---
    day mon
    Bench Press: top 1x2-3 @85%, back-off 3x6-8 @80%
---
    day mon
    Leg Press: 4x10 @80%
---
    program "First steps"
    level beginner
    max Back Squat 60kg x5
    weeks 1-8
    day mon
    Back Squat: 3x5 @{47.5 50 52.5 55 57.5 60 62.5 65}kg
"""

from collections.abc import Iterator

from topset.evidence.back_offs import RELIEF
from topset.evidence.progression import EXPECTED_GAIN
from topset.evidence.reps_at_percent import UNLIKELY, chart_percent, curve_of, expected_reps, reachable
from topset.ground.reason import Severity
from topset.ground.units import Span, halves, percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import technique_limited
from topset.metrics.view import View
from topset.model.prescription import AtLoad, RepKind, Role, SetGroup
from topset.model.session import Sets, Work

CITES = ("A12", "B22", "B26", "D49", "nuzzo-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS

UNJUDGED = frozenset({Role.RAMP, Role.TEST})
THE_MAXIMUM = 1000  # tenths of a percent


def check(view: View) -> Iterator[Finding]:
    """Judge every group of sets whose percentage is known."""
    known: dict[tuple[int, float, str], float] = {}
    for _, work in view.works:
        for sets in work.sets:
            if sets.percent is None or sets.role in UNJUDGED or sets.reps.kind is not RepKind.REPS:
                continue
            span = _then(sets.percent, view, work)
            if span.lo > THE_MAXIMUM:
                yield _too_heavy(view, work, sets, span)
            elif not technique_limited(work):
                yield from _judged(view, work, sets, span, known)


def _then(today: Span, view: View, work: Work) -> Span:
    """Tenths of a percent of the maximum to be expected in the first week of the work, from those of today's.

    Only a written load stays where the maximum rises.
    """
    line = view.line_of(work)
    groups = [part for part in line.parts if isinstance(part, SetGroup)] if line else []
    if not any(isinstance(amount, AtLoad) for group in groups for amount in group.amount):
        return today
    first = min(view.weeks_of(work))
    done = sum(week.number < first and not week.deload and not view.tests(week) for week in view.weeks)
    grown = 1000 + done * view.figures(EXPECTED_GAIN[view.level])
    return Span(round(1000 * today.lo / grown), round(1000 * today.hi / grown))


def _too_heavy(view: View, work: Work, sets: Sets, span: Span) -> Finding:
    message = f"{work.exercise.name} at {percent(span.lo)}% is above the 1RM itself."
    remedy = "Lower the load; write `test` for an attempt at a new maximum."
    weeks = view.weeks_of(work)
    return found(message, remedy, sets.place, severity=Severity.ERROR, weeks=weeks, about="reps")


def _judged(
    view: View, work: Work, sets: Sets, span: Span, known: dict[tuple[int, float, str], float]
) -> Iterator[Finding]:
    needed = sets.reps.span.lo + (sets.rir.lo / 2 if sets.rir else 0)
    curve = curve_of(work.exercise)
    key = (span.lo, needed, curve.value)
    if key not in known:
        known[key] = reachable(span.lo, needed, curve, view.figures)
    if known[key] >= view.figures(UNLIKELY):
        return
    mean = expected_reps(span.lo, curve, view.figures)
    reserve = f" with {halves(sets.rir.lo)} in reserve" if sets.rir and sets.rir.lo else ""
    message = (
        f"{sets.reps.span.lo} reps of {work.exercise.name} at {percent(span.lo)}%{reserve}: about"
        f" {max(1, round(100 * known[key]))} in 100 lifters can do that fresh, the mean is {round(mean)}."
    )
    remedy = f"Ask for fewer reps, or load about {percent(_lower(needed, view))}%."
    if sets.role is Role.BACK_OFF:
        relief = view.figures(RELIEF)
        remedy += f" Where a back-off misses its reps, take {percent(relief.lo)}-{percent(relief.hi)}% off."
    yield found(message, remedy, sets.place, weeks=view.weeks_of(work), about="reps")


def _lower(needed: float, view: View) -> int:
    """The textbook chart's load for that many reps, on a step of 2.5 %."""
    return chart_percent(needed, view.figures) // 25 * 25
