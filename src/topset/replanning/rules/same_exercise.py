"""An exercise stands in a session once, as does a movement that a main lift is done in."""

from collections import defaultdict
from collections.abc import Iterator

from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost

CODES = ()
CITES = ("D13", "D26")


def rows(problem: Problem) -> Iterator[AtMost]:
    """What stood there twice may do so."""
    for slot in problem.slots:
        terms: dict[str, list[tuple[int, int]]] = defaultdict(list)
        names = {}
        for number, _, dose in problem.on(slot.day):
            slug = dose.work.exercise.slug
            terms[slug].append((number, 1))
            names[slug] = dose.work.exercise.name
        for slug, each in terms.items():
            before = sum(dose.work.exercise.slug == slug for dose in problem.at_home(slot.day))
            yield AtMost(tuple(each), max(1, before), f"{slot.day.full} has the {names[slug]} already")
