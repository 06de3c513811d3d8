"""The heaviest set of each number of reps, and what every formula makes of a set."""

import datetime
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from topset.formulas import formulas
from topset.metrics.journal.log import Line
from topset.model.journal import LiftedSet


class Record(NamedTuple):
    """A set that moved more, for so many reps or more, than any other; `moved_g` is all that was moved."""

    date: datetime.date
    done: LiftedSet
    moved_g: int


def records(lines: Iterable[Line]) -> Mapping[str, tuple[Record, ...]]:
    """The rep records of each lift of a log's lines by its slug, fewest reps first.

    A set is no record where as much was moved for more reps. Of equal sets the first counts. Sets for time, warm-ups
    and sets without a load are left out; body weight counts where it is known.
    """
    best: dict[str, dict[int, Record]] = {}
    for line in lines:
        mine = best.setdefault(line.exercise.slug, {})
        for done, reps, moved in zip(line.done, line.reps, line.moved_g, strict=True):
            if reps and moved and (reps not in mine or mine[reps].moved_g < moved):
                mine[reps] = Record(line.entry.date, done, moved)
    found = {slug: _undominated(mine) for slug, mine in best.items()}
    return {slug: mine for slug, mine in found.items() if mine}


def by_formula(moved_g: float, reps: float) -> Mapping[str, float]:
    """The 1RM in grams by every formula that holds for so many reps to failure, by the formulas' names."""
    found = {name: formula.one_rep_max(moved_g, reps) for name, formula in formulas().items()}
    return {name: grams for name, grams in found.items() if grams is not None}


def _undominated(mine: Mapping[int, Record]) -> tuple[Record, ...]:
    kept: list[Record] = []
    for count in sorted(mine, reverse=True):
        if not kept or mine[count].moved_g > kept[-1].moved_g:
            kept.append(mine[count])
    return tuple(reversed(kept))
