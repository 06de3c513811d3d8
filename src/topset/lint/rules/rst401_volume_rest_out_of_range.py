"""The rest between sets of eight and more reps does not fit the load.

Why:
    Half a minute between sets of ten is the traditional way, and it works with a load that is comfortable for
    it, about 60-67 % of the 1RM. From 70 % on, such rests no longer let the reps be made, and rests under a
    minute cost some growth; little is gained beyond a minute and a half. Less than half a minute suits
    endurance only. Rests of more than five minutes cost time and bring nothing known. Only rests that are
    written are judged, and not those inside supersets or drop sets.

Flagged:
    day mon
    Back Squat: 4x10 @72.5% rest 30-45s
---
    day mon
    Leg Curl: 3x12 @RIR2 rest 20s
---
    day mon
    Leg Press: 3x10 @65% rest 6:00

Accepted:
    day mon
    Leg Press: 4x10 @62.5% rest 30-45s
---
    day mon
    Back Squat: 4x10 @72.5% rest 1:30-2:00
---
    day mon
    A1 Leg Curl: 3x10-15 @RIR1 rest 0s
    A2 Face Pull: 3x12-15 @RIR1 rest 1:00
"""

from collections.abc import Iterator

from topset.evidence import rests, traditional
from topset.ground.reason import Severity
from topset.ground.units import Span, clock, percent, rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rested
from topset.lint.resting import judged
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.program import Goal
from topset.model.session import Sets, Work

CITES = ("A5", "A6", "A12", "singer-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the written rests of sets of eight and more reps."""
    fewest = view.figures(traditional.VOLUME_FROM)
    short, long = view.figures(rests.SHORT), view.figures(rests.STRENGTH).hi
    for work, sets in judged(view):
        if sets.rest.hi >= short and sets.rest.lo <= long:
            continue
        if sets.reps.span.lo >= fewest and work.counted_in_reps:
            yield from _judged(view, work, sets)


def _judged(view: View, work: Work, sets: Sets) -> Iterator[Finding]:
    load, figures, weeks = view.percent(sets), view.figures, view.weeks_of(work)
    better = figures(rests.HYPERTROPHY)
    written = f"{rest_text(sets.rest)} between sets of {work.exercise.name}"
    if load and load.middle >= figures(rests.SHORT_UNTIL) and sets.rest.hi < figures(rests.SHORT):
        message = f"{written} is too short for a load of {percent(round(load.middle))}%."
        remedy = f"Rest {rest_text(better)}, or go under {percent(figures(rests.SHORT_UNTIL))}%."
        fix = rested(view, work, sets, better)
        yield found(message, remedy, sets.place, fix=fix, weeks=weeks, about="rest")
    elif sets.rest.hi < _usual(view).lo:
        message = f"{written} is shorter than even traditional volume work rests."
        remedy, fix = f"Rest {rest_text(_usual(view))}.", rested(view, work, sets, _usual(view))
        yield found(message, remedy, sets.place, fix=fix, weeks=weeks, about="rest")
    elif sets.rest.lo > figures(rests.STRENGTH).hi:
        message = f"{written} is longer than any source asks for."
        remedy = f"{clock(better.hi)} is enough for size, {clock(figures(rests.STRENGTH).hi)} for strength."
        yield found(message, remedy, sets.place, severity=Severity.INFO, weeks=weeks, about="rest")


def _usual(view: View) -> Span:
    return view.figures(rests.ENDURANCE if view.goal is Goal.ENDURANCE else rests.VOLUME)
