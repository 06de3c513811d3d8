"""Exercises done in turn stay together: the last of them can stand alone, for it has the rest."""

from collections.abc import Iterator
from itertools import pairwise

from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost
from topset.replanning.week import Task

CODES = ()
CITES = ("burke-2024", "zhang-2025")


def rows(problem: Problem) -> Iterator[AtMost]:
    """Each but the last needs the one after it on its day."""
    for first, second in pairwise(problem.left.tasks):
        if not _partners(first, second):
            continue
        for slot in problem.slots:
            mine = tuple((n, 1) for n, o, _ in problem.on(slot.day) if o.task is first)
            other = tuple((n, -1) for n, o, _ in problem.on(slot.day) if o.task is second)
            yield AtMost((*mine, *other), 0, f"{first.name} is done in turn with {second.name}")


def _partners(first: Task, second: Task) -> bool:
    return (
        first.day is second.day and bool(first.line.label) and first.line.label[:1] == second.line.label[:1]
    )
