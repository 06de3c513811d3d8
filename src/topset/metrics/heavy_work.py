"""What counts as heavy work, and the blocks that have none."""

from topset.evidence.zones import HEAVY_WORK, STRENGTH
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets, Work


def blocks_without_heavy_work(view: View) -> tuple[int, ...]:
    """Numbers of the blocks, deloads aside, in which no compound is heavy or trained Backwards (A13)."""
    heavy = {week.block: False for week in view.distinct_weeks if not week.deload}
    for week in view.distinct_weeks:
        if heavy.get(week.block) is False:
            heavy[week.block] = any(is_heavy(w, view) for s in week.sessions for w in s.works)
    return tuple(block for block, there in heavy.items() if not there)


def is_heavy(work: Work, view: View) -> bool:
    """Whether an exercise is a compound with a heavy set, or is trained Backwards."""
    if work.exercise.kind is not Kind.COMPOUND:
        return False
    return any(_heavy(sets, view) for sets in work.sets) or view.backwards_part(work) is not None


def _heavy(sets: Sets, view: View) -> bool:
    if sets.role is Role.RAMP or sets.reps.kind is not RepKind.REPS:
        return False
    span = view.percent(sets)
    if span is not None:
        return span.hi >= view.figures(HEAVY_WORK)
    counted = not sets.reps.amrap or sets.role is Role.TEST
    return counted and sets.reps.span.lo <= view.figures(STRENGTH).reps.hi
