"""A program for strength and size, or for getting lean, has a block without any heavy work.

Why:
    High-volume work at moderate loads makes people bigger and leaner and leaves their strength behind; an
    article names that as one of the two ways such programs fail. Some work at 80 % of the 1RM or more, or in
    sets of six and fewer, keeps strength in a mixed program; a Backwards Workout counts too. It is only a remark for
    a goal of getting lean, for beginners, who get strong on anything, and in a gym without a barbell. A first
    block of pure volume can be right when heavier ones follow: then allow it.

Flagged:
    program "Volume only"
    goal mixed
    weeks 1-4
    day mon
    Back Squat: 4x10 @65% rest 1:30
    Bench Press: 4x10 @RIR3 rest 1:30

Accepted:
    program "Both"
    goal mixed
    weeks 1-4
    day mon
    Back Squat: 3x4 @82.5% rest 3:00
    Bench Press: 4x10 @RIR3 rest 1:30
---
    program "Backwards"
    goal lean
    weeks 1-3
    day mon
    Bench Press: backwards @77.5% rest 2:30
"""

from collections.abc import Iterator

from topset.evidence.zones import HEAVY_WORK
from topset.ground.reason import Severity
from topset.ground.units import percent
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.heavy_work import blocks_without_heavy_work
from topset.metrics.view import View
from topset.model.exercise import Equipment
from topset.model.program import Goal, Level

CITES = ("A13", "A3", "A10")
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK

NEEDING = frozenset({Goal.MIXED, Goal.LEAN})


def check(view: View) -> Iterator[Finding]:
    """Look for one heavy compound in each block that is no deload."""
    if view.goal not in NEEDING:
        return
    severity = Severity.INFO if _forgivable(view) else None
    for block in blocks_without_heavy_work(view):
        place = view.program.blocks[block].place
        weeks = [w.number for w in view.weeks if w.block == block]
        message = f"The goal is {view.goal}, and nothing in this block is heavy."
        remedy = f"Give a compound or two sets of 4-6 reps at {percent(view.figures(HEAVY_WORK))}% or more."
        yield found(message, remedy, place, severity=severity, weeks=weeks)


def _forgivable(view: View) -> bool:
    no_bar = view.athlete is not None and Equipment.BARBELL not in view.athlete.gym.equipment
    return no_bar or view.goal is Goal.LEAN or view.level is Level.BEGINNER
