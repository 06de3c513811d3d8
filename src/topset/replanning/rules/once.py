"""A line is done once, in one way; what is preferred now takes the place of one line."""

from collections import defaultdict
from collections.abc import Iterator

from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost

CODES = ()
CITES = ()


def rows(problem: Problem) -> Iterator[AtMost]:
    """One option of each task, and one line of each preferred exercise."""
    of: dict[int | str, list[int]] = defaultdict(list)
    for number, option in enumerate(problem.options):
        if option.task is not None:
            of[option.task.number].append(number)
        if option.wished and option.dose:
            of[option.dose.work.exercise.slug].append(number)
    for numbers in of.values():
        yield AtMost(tuple((number, 1) for number in numbers), 1)
