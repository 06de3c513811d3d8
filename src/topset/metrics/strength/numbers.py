"""Working sets in bare numbers, side by side: what loops over hundreds of thousands of sets can afford."""

from collections.abc import Iterable
from typing import NamedTuple

from topset.ground.units import Load
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale

UNTOLD = -1


class Sets(NamedTuple):
    """Some working sets: the first value of each tuple belongs to the first set, and so on.

    `reps` is 0 for seconds, metres and attempts that failed. `moved_g` is all that is moved, in grams: the load and
    what of the body goes along; 0 where it is not known. `told` is twice the half reps in reserve (the ends of a range
    added up), -1 where nobody told.
    """

    done: tuple[LiftedSet, ...]
    reps: tuple[int, ...]
    moved_g: tuple[int, ...]
    told: tuple[int, ...]


def numbers(sets: Iterable[LiftedSet], body_g: int | None) -> Sets:
    """Reduce sets to numbers, warm-ups left out; `body_g` of the body move along, None where that is not known."""
    done = tuple([one for one in sets if one.role is not Role.RAMP])
    reps = tuple([one.count if one.kind is RepKind.REPS else 0 for one in done])
    told = tuple([UNTOLD if (effort := one.effort) is None else _told(effort) for one in done])
    moved = (0,) * len(done) if body_g is None else tuple([_moved(one.amount, body_g) for one in done])
    return Sets(done, reps, moved, told)


def _told(effort: Effort) -> int:
    rir = effort.span if effort.scale is Scale.RIR else effort.rir
    return rir.lo + rir.hi


def _moved(amount: Load | OwnWeight | None, body_g: int) -> int:
    if amount is None:
        return 0
    grams = body_g + (amount.grams if isinstance(amount, Load) else amount.extra_g)
    return max(0, grams)


def joined(parts: Iterable[Sets]) -> Sets:
    """Several lines as one."""
    return chosen(each for part in parts for each in zip(*part, strict=True))


def chosen(sets: Iterable[tuple[LiftedSet, int, int, int]]) -> Sets:
    """Sets from their values, one set after the other."""
    found = tuple(sets)
    return Sets(*zip(*found, strict=True)) if found else Sets((), (), (), ())
