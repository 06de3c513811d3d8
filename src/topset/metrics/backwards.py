"""Backwards work: which exercises are done that way, and for which part."""

from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.traditional import BACKWARDS_REPS, BACKWARDS_SETS
from topset.ground.units import Span
from topset.metrics.set_credit import credit
from topset.model.prescription import Role
from topset.model.session import Sets, Work

METHOD = "backwards"


def is_backwards(work: Work, figures: Figures) -> bool:
    """Tell whether an exercise is done backwards, by the method's name or written out as ten sets of four."""
    return work.method == METHOD or any(_written_out(sets, figures) for sets in work.sets)


def _written_out(sets: Sets, figures: Figures) -> bool:
    if sets.role is not Role.WORK or sets.count.lo < figures(BACKWARDS_SETS):
        return False
    return sets.reps.span == Span.one(figures(BACKWARDS_REPS))


def backwards_part(work: Work, figures: Figures) -> VolumeGroup | None:
    """Name the part that a Backwards exercise is done for; None for other exercises.

    It is the first group among its muscles; what a compound works besides is trained along with it, but is no
    part that the method is applied to.
    """
    if not is_backwards(work, figures):
        return None
    return next(iter(credit(work.exercise).direct), None)
