"""Exercises done in turn stay together, or one of them stands alone with the rest of both."""

from collections.abc import Iterator
from itertools import pairwise

from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost
from topset.replanning.week import Task

CODES = ()
CITES = ("burke-2024", "zhang-2025")


def rows(problem: Problem) -> Iterator[AtMost]:
    """Each but the last needs the one after it on its day, unless it is alone: then that is not there."""
    for first, second in pairwise(problem.left.tasks):
        if not _partners(first, second):
            continue
        for slot in problem.slots:
            mine = [(n, dose) for n, o, dose in problem.on(slot.day) if o.task is first]
            other = [n for n, o, _ in problem.on(slot.day) if o.task is second]
            words = f"{first.name} is done in turn with {second.name}"
            in_turn = tuple((n, 1) for n, dose in mine if not dose.alone)
            yield AtMost((*in_turn, *((n, -1) for n in other)), 0, words)
            alone = tuple((n, 1) for n, dose in mine if dose.alone)
            yield AtMost((*alone, *((n, 1) for n in other)), 1, words)


def _partners(first: Task, second: Task) -> bool:
    return (
        first.day is second.day and bool(first.line.label) and first.line.label[:1] == second.line.label[:1]
    )
