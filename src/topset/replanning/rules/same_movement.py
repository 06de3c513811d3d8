"""What does the same work stands in a session once: more of it is better done as sets of the first."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from topset.evidence.replanning import TOO_ALIKE
from topset.model.exercise import Exercise
from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost
from topset.replanning.stand_ins import apart

CODES = ()
CITES = ("D13", "D26")
PERCENT = 100


def rows(problem: Problem) -> Iterator[AtMost]:
    """Each exercise, and each two that are alike; what stood there together may do so."""
    for slot in problem.slots:
        terms: dict[str, list[tuple[int, int]]] = defaultdict(list)
        exercises: dict[str, Exercise] = {}
        for number, _, dose in problem.on(slot.day):
            exercise = dose.work.exercise
            exercises[exercise.slug] = exercise
            terms[exercise.slug].append((number, 1))
        before = [dose.work.exercise.slug for dose in problem.at_home(slot.day)]
        for slug, each in terms.items():
            words = f"{slot.day.full} has the {exercises[slug].name} already"
            yield AtMost(tuple(each), max(1, before.count(slug)), words)
        for one, other in combinations(exercises.values(), 2):
            if alike(one, other, problem):
                there = before.count(one.slug) + before.count(other.slug)
                words = f"{slot.day.full} would have both {one.name} and {other.name}"
                yield AtMost((*terms[one.slug], *terms[other.slug]), max(1, there), words)


def alike(one: Exercise, other: Exercise, problem: Problem) -> bool:
    """Whether two exercises of a movement do the same for the same muscles."""
    same = one.pattern is other.pattern
    return same and PERCENT * apart(one, other) <= problem.figures(TOO_ALIKE)
