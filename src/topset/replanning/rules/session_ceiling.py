"""A session has no more sets of a muscle than it can use, and no day becomes a parade of exercises."""

from collections import defaultdict
from collections.abc import Iterator
from math import floor

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.replanning import MOST_EXERCISES
from topset.evidence.sessions import GROWTH_CEILING
from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost

CODES = ("VOL106",)
CITES = ("C13", "remmert-2025")


def rows(problem: Problem) -> Iterator[AtMost]:
    """Indirect sets count half; a session that had more may keep them."""
    ceiling = floor(2 * problem.figures(GROWTH_CEILING))
    for slot in problem.slots:
        terms: dict[VolumeGroup, list[tuple[int, int]]] = defaultdict(list)
        for number, _, dose in problem.on(slot.day):
            for group, halves in dose.fractional.items():
                terms[group].append((number, halves))
        for group, each in terms.items():
            before = sum(dose.fractional.get(group, 0) for dose in problem.at_home(slot.day))
            words = f"{slot.day.full} has all the sets of {group} that one session can use"
            yield AtMost(tuple(each), max(ceiling, before), words)
        most = max(len(list(problem.at_home(slot.day))), problem.figures(MOST_EXERCISES))
        every = tuple((number, 1) for number, _, _ in problem.on(slot.day))
        yield AtMost(every, most, f"{slot.day.full} has {most} exercises")
