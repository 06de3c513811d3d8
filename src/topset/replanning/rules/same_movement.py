"""A movement stands in a session once: what would come a second time is better done as sets of the first."""

from collections import defaultdict
from collections.abc import Iterator

from topset.model.exercise import Pattern
from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost

CODES = ()
CITES = ("D13", "D26")


def rows(problem: Problem) -> Iterator[AtMost]:
    """What stood there more often may do so."""
    for slot in problem.slots:
        terms: dict[Pattern, list[tuple[int, int]]] = defaultdict(list)
        for number, _, dose in problem.on(slot.day):
            terms[dose.work.exercise.pattern].append((number, 1))
        before = [dose.work.exercise.pattern for dose in problem.at_home(slot.day)]
        for pattern, each in terms.items():
            words = f"{slot.day.full} has {article(pattern)} already"
            yield AtMost(tuple(each), max(1, before.count(pattern)), words)


def article(pattern: Pattern) -> str:
    """As in "a row", "an upright row"."""
    return f"{'an' if pattern.value[0] in 'aeiou' else 'a'} {pattern.value}"
