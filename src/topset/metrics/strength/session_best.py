"""The set of a session that shows most: with its reserve told, or else as the least that could be lifted."""

from math import log
from typing import NamedTuple

from topset.metrics.strength.model import Model, Worth
from topset.metrics.strength.numbers import Sets
from topset.model.journal import LiftedSet


class Shown(NamedTuple):
    """What a session says of one lift.

    `one_rm` is the logarithm of the 1RM in grams (the whole of what is moved) that the telling set shows, `noise` its
    standard deviation, `rate` as in `Worth`: 0 where the reserve was told, else the 1RM is that or more. `best` is the
    logarithm of the greatest 1RM that any set shows, however vaguely. `moved_g` is all that the telling set moved.
    """

    one_rm: float
    noise: float
    rate: float
    best: float
    telling: LiftedSet
    moved_g: int


def shown(sets: Sets, model: Model) -> Shown | None:
    """Choose the telling set: the one that shows most after a deviation is taken off; None where no set says anything.

    Sets whose reserve was told go before the others, unless one of those shows still more.
    """
    told = untold = best = 0.0
    telling: tuple[LiftedSet, int, Worth] | None = None
    bounding: tuple[LiftedSet, int, Worth] | None = None
    known = model.worths
    for done, reps, moved, said in zip(*sets, strict=True):
        key = (done.role, reps, said)
        worth = known[key] if key in known else model.worth(*key)
        if worth is None or not moved:
            continue
        factor, _, rate, lead = worth
        if moved * factor > best:
            best = moved * factor
        lead *= moved
        if rate:
            if lead > untold:
                untold, bounding = lead, (done, moved, worth)
        elif lead > told:
            told, telling = lead, (done, moved, worth)
    chosen = telling or bounding
    if telling and bounding and bounding[1] * bounding[2].factor > telling[1] * telling[2].factor:
        chosen = bounding
    if chosen is None:
        return None
    done, moved, worth = chosen
    return Shown(log(moved * worth.factor), worth.noise, worth.rate, log(best), done, moved)
