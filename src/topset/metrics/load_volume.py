"""Load volume: load times reps, summed (E12). Warm-up sets do not count."""

from topset.ground.units import Load, Span
from topset.model.exercise import LoadMode
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets, Work


def work_volume(work: Work, body_mass: Load | None = None) -> Span | None:
    """Sum the grams of one exercise, at least and at most; None where a load is unknown."""
    parts = [set_volume(work, sets, body_mass) for sets in work.sets if sets.role is not Role.RAMP]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or not known:
        return None
    return Span(sum(part.lo for part in known), sum(part.hi for part in known))


def set_volume(work: Work, sets: Sets, body_mass: Load | None = None) -> Span | None:
    """Sum the grams of one group of sets."""
    if sets.load is None or sets.reps.kind is not RepKind.REPS:
        return None
    moved = [moved_grams(work, load.grams, body_mass) for load in sets.load]
    if moved[0] is None or moved[1] is None:
        return None
    reps = sets.reps.span
    return Span(sets.count.lo * reps.lo * moved[0], sets.count.hi * reps.hi * moved[1])


def moved_grams(work: Work, written: int, body_mass: Load | None) -> int | None:
    """Turn the load as written into what is moved in one rep: both hands, and the share of body mass."""
    exercise = work.exercise
    if exercise.load_mode is LoadMode.PER_HAND:
        return 2 * written
    if exercise.load_mode in {LoadMode.BODYWEIGHT, LoadMode.ASSISTED}:
        return written + body_mass.grams * exercise.body_mass_percent // 100 if body_mass else None
    return written
