"""Sets of few reps on a compound rest less than strength work needs.

Why:
    Strength work rests two to five minutes: with less the load or the reps of the later sets drop, and trained
    lifters gain less strength. Beginners do well with one to two minutes. Light, fast sets (known to be under
    75 % of the 1RM) may rest less. Loads of 85 % and more have a rule of their own, RST406, and so has the
    Backwards Workout, RST405.

Flagged:
    day mon
    Bench Press: 4x4 @80% rest 1:00
---
    day mon
    Barbell Row: 5x5 @RIR2 rest 75s

Accepted:
    day mon
    Bench Press: 4x4 @80% rest 2:00-3:00
---
    day mon
    Back Squat: 8x2 @60% rest 1:00
---
    # athlete: level=beginner
    day mon
    Back Squat: 3x5 @RIR3 rest 1:30
"""

from collections.abc import Iterator

from topset.evidence import rests
from topset.evidence.prescribing import SHORT_SETS
from topset.evidence.zones import POWER_OLYMPIC
from topset.ground.reason import Severity
from topset.ground.units import rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rested
from topset.lint.resting import judged
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import RepKind
from topset.model.program import Level
from topset.model.session import Sets, Work

CITES = ("A9", "A8", "grgic-2018", "acsm-2009")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the written rests of sets of six reps at most."""
    most, enough = view.figures(SHORT_SETS), view.figures(rests.STRENGTH)
    least = view.figures(rests.SHORT) if view.level is Level.BEGINNER else enough.lo
    for work, sets in judged(view):
        if sets.rest.hi < least and _is_strength(sets, work, most, view):
            message = f"{rest_text(sets.rest)} is a short rest for sets of {sets.reps.span.hi} on {work.exercise.name}."
            remedy, fix = f"Rest {rest_text(enough)}.", rested(view, work, sets, enough)
            yield found(message, remedy, sets.place, fix=fix, weeks=view.weeks_of(work), about="rest")


def _is_strength(sets: Sets, work: Work, most: int, view: View) -> bool:
    if work.exercise.kind is not Kind.COMPOUND or sets.reps.kind is not RepKind.REPS or sets.reps.amrap:
        return False
    if sets.reps.span.hi > most or view.backwards_part(work):
        return False
    load = view.percent(sets)
    light, heavy = view.figures(POWER_OLYMPIC).percent.lo, view.figures(rests.HEAVY_FROM)
    return load is None or light <= load.middle < heavy
