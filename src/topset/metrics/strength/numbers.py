"""Working sets in bare numbers, side by side: what loops over hundreds of thousands of sets can afford."""

from collections.abc import Iterable
from typing import NamedTuple

from topset.model.journal import LiftedSet
from topset.model.prescription import OwnWeight, RepKind, Role

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
    kept, reps, moved, told = [], [], [], []
    for one in sets:
        if one.role is Role.RAMP:
            continue
        amount, effort = one.amount, one.effort
        kept.append(one)
        reps.append(one.count if one.kind is RepKind.REPS else 0)
        grams = 0
        if amount is not None and body_g is not None:
            grams = body_g + (amount.extra_g if isinstance(amount, OwnWeight) else amount.grams)
        moved.append(max(0, grams))
        if effort is None:
            told.append(UNTOLD)
        else:
            rir = effort.rir
            told.append(rir.lo + rir.hi)
    return Sets(tuple(kept), tuple(reps), tuple(moved), tuple(told))


def joined(parts: Iterable[Sets]) -> Sets:
    """Several lines as one."""
    return chosen(each for part in parts for each in zip(*part, strict=True))


def chosen(sets: Iterable[tuple[LiftedSet, int, int, int]]) -> Sets:
    """Sets from their values, one set after the other."""
    found = tuple(sets)
    return Sets(*zip(*found, strict=True)) if found else Sets((), (), (), ())
