"""What sets showed of the reps that were in the lifter, and what follows for another load.

Reps are counted in half reps and to failure: those done and those told to be left. Where no reserve was told, no more
than was done is taken for granted.
"""

from topset.adaptation.judging import Judged
from topset.formulas import DEFAULT, formulas
from topset.formulas.rts import percent_for, reps_for
from topset.model.journal import LiftedSet
from topset.model.prescription import RepKind
from topset.model.session import Sets

MOST = 30  # reps, beyond which a share of the 1RM means nothing


def shown(done: LiftedSet) -> int:
    """The half reps to failure that a set showed at least."""
    return 2 * done.count + (done.effort.rir.lo if done.effort else 0)


def fewest(judged: Judged) -> int | None:
    """What the weakest set of a part showed; None where none was counted in reps."""
    counted = [shown(each) for each in judged.done if each.kind is RepKind.REPS]
    return min(counted, default=None)


def asked(target: Sets, *, most: bool = False) -> int:
    """The half reps to failure that a prescription asks for: at the low end of its reps, or at the high one."""
    reps = target.reps.span.hi if most else target.reps.span.lo
    return 2 * reps + (target.rir.lo if target.rir else 0)


def reps_with(half: int, grams: float, heavier: float) -> int | None:
    """The half reps to failure with another load, both as all that is moved; None beyond the RTS curve."""
    share = percent_for(half)
    if share is None or grams <= 0 or heavier <= 0:
        return None
    return reps_for(round(share * heavier / grams))


def load_for(half: int, grams: float, wanted: int) -> float | None:
    """The load, as all that is moved, with which `wanted` half reps would be to failure; None beyond the RTS curve."""
    now, then = percent_for(half), percent_for(wanted)
    return grams * then / now if now and then else None


def share_of_estimate(half: int) -> float | None:
    """The share of the estimated 1RM with which so many half reps are to failure, by the equation of the estimate.

    Another equation, such as the RTS curve, would call the very sets that an estimate is made of too heavy.
    """
    return 1 / formulas()[DEFAULT].function(1.0, half / 2) if 2 < half <= 2 * MOST else None


def shares(half: int) -> tuple[float, float] | None:
    """The same by the equation of the estimate and by the RTS curve that plans are made with, the lower one first."""
    estimate, curve = share_of_estimate(half), percent_for(half)
    known = [share for share in (estimate, curve / 1000 if curve else None) if share]
    return (min(known), max(known)) if known else None
