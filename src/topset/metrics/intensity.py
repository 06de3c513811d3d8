"""How heavy and how hard sets are: percentages and reps in reserve."""

from topset.evidence.figure import Figures
from topset.evidence.recovery import MAX_EFFORT_PERCENT, MAX_EFFORT_REPS, MAX_EFFORT_RIR
from topset.evidence.sessions import HEAVY_PERCENT, HEAVY_REPS, HEAVY_RIR
from topset.formulas.rts import percent_for, reps_for
from topset.ground.units import Span
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets


def percent(sets: Sets) -> Span | None:
    """Tell the percentage in tenths: as laid out, else from reps and reps in reserve, else None."""
    if sets.percent is not None:
        return sets.percent
    if sets.rir is None or not in_reps(sets):
        return None
    span = sets.reps.span
    low, high = percent_for(2 * span.hi + sets.rir.hi), percent_for(2 * span.lo + sets.rir.lo)
    return Span(low, high) if low and high else None


def rir(sets: Sets) -> Span | None:
    """Tell the reps in reserve in half points: as written, else what reps and percentage leave, else None."""
    if sets.rir is not None:
        return sets.rir
    if sets.percent is None or not in_reps(sets):
        return None
    least, most = reps_for(sets.percent.hi), reps_for(sets.percent.lo)
    if least is None or most is None:
        return None
    span = sets.reps.span
    return Span(max(0, least - 2 * span.hi), max(0, most - 2 * span.lo))


def in_reps(sets: Sets) -> bool:
    """Tell whether the target is a number of reps (no time, no distance, not as many as possible)."""
    return sets.reps.kind is RepKind.REPS and not sets.reps.amrap


def is_heavy(sets: Sets, figures: Figures) -> bool:
    """Tell whether the load is heavy; without a percentage, few reps near failure. Ramp sets never are."""
    if sets.role is Role.RAMP:
        return False
    if sets.percent is not None:
        return sets.percent.lo >= figures(HEAVY_PERCENT)
    if sets.rir is None or not in_reps(sets):
        return False
    return sets.reps.span.hi <= figures(HEAVY_REPS) and sets.rir.lo <= figures(HEAVY_RIR)


def is_max_effort(sets: Sets, figures: Figures) -> bool:
    """Find one or two reps at a load or an effort that only a maximum reaches, or as a test."""
    if sets.role is Role.RAMP or not in_reps(sets) or sets.reps.span.lo > figures(MAX_EFFORT_REPS):
        return False
    if sets.role is Role.TEST:
        return True
    load = sets.percent is not None and sets.percent.hi >= figures(MAX_EFFORT_PERCENT)
    return load or (sets.rir is not None and sets.rir.lo <= figures(MAX_EFFORT_RIR))
