"""Top sets and their back-offs: where they stand, and what makes one heavy."""

from topset.evidence.back_offs import HEAVY, HEAVY_FROM, HEAVY_REPS, TOLERANCE
from topset.evidence.figure import Figures
from topset.metrics.view import View
from topset.model.families import POWER
from topset.model.prescription import Role
from topset.model.program import Goal
from topset.model.session import Sets, Work


def of_role(work: Work, role: Role) -> tuple[Sets, ...]:
    """The groups of one role, in order."""
    return tuple(sets for sets in work.sets if sets.role is role)


def has(work: Work, role: Role) -> bool:
    """Tell whether any group has the role."""
    return any(sets.role is role for sets in work.sets)


def heavy_top(sets: Sets, figures: Figures) -> bool:
    """Find the loads meant for big lifts only: 85 % and more, or, where no percentage is known, three reps or fewer."""
    if sets.percent is not None:
        return sets.percent.hi >= figures(HEAVY_FROM)
    return 0 < sets.reps.span.lo <= figures(HEAVY_REPS)


def near_maximal(sets: Sets, figures: Figures) -> bool:
    """Find the 90-95 % form, tolerance included; without a percentage, sets of one or two reps at most."""
    if sets.percent is not None:
        return sets.percent.hi >= figures(HEAVY).top_percent.lo - figures(TOLERANCE)
    return 0 < sets.reps.span.hi <= figures(HEAVY).top_reps.hi


def technique_limited(work: Work) -> bool:
    """Tell whether speed and technique end a set before fatigue does, so that no table of reps holds."""
    return work.exercise.pattern in POWER


def stated_goal(view: View) -> Goal | None:
    """The goal somebody stated; None where the view falls back on its default."""
    return view.program.goal or (view.athlete.goal if view.athlete else None)
