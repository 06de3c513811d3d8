"""Less than two minutes of rest at 85 % of the 1RM or more.

Why:
    At such loads a few missing seconds cost whole reps, and the bar is heavy enough that a failed rep matters.
    Two minutes are the least that the strength literature supports for trained lifters, three to five are
    usual. The load counts as written, or as reps and reps in reserve imply it. The rest before back-offs is
    judged by RST403.

Flagged:
    day mon
    Back Squat: 5x3 @87.5% rest 1:30
---
    day mon
    Bench Press: 4x3 @RIR1 rest 60s

Accepted:
    day mon
    Back Squat: 5x3 @87.5% rest 3:00
---
    day mon
    Back Squat: 5x3 @70% rest 1:30
"""

from collections.abc import Iterator

from topset.evidence.rests import HEAVY, HEAVY_FROM, STRENGTH
from topset.ground.reason import Severity
from topset.ground.units import percent, rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rested
from topset.lint.resting import judged
from topset.lint.rule import Scope
from topset.lint.tops import has
from topset.metrics.view import View
from topset.model.prescription import Role

CITES = ("A9", "grgic-2018", "acsm-2009")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the written rests of heavy sets."""
    least, heavy, better = view.figures(HEAVY), view.figures(HEAVY_FROM), view.figures(STRENGTH)
    for work, sets in judged(view):
        if sets.rest.hi >= least or (sets.role is Role.TOP and has(work, Role.BACK_OFF)):
            continue
        load = view.percent(sets)
        if load is not None and load.middle >= heavy and not view.backwards_part(work):
            at = f"{work.exercise.name} at {percent(round(load.middle))}%"
            message = f"{rest_text(sets.rest)} is a short rest for {at}."
            remedy, fix = f"Rest {rest_text(better)}.", rested(view, work, sets, better)
            yield found(message, remedy, sets.place, fix=fix, weeks=view.weeks_of(work), about="rest")
