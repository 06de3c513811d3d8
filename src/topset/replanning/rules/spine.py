"""The lower back gets one very heavy exercise a session, and one near a maximum."""

from collections.abc import Iterator

from topset.evidence.sessions import HEAVIEST_SPINE, HEAVY_SPINE, MAXIMAL_PERCENT
from topset.metrics.intensity import is_max_effort, percent
from topset.model.exercise import Pattern
from topset.model.prescription import Role
from topset.replanning.problem import Dose, Problem
from topset.replanning.rows import AtMost

CODES = ("ORD502", "ORD505")
CITES = ("D16", "D29", "D30", "cholewicki-1991")


def rows(problem: Problem) -> Iterator[AtMost]:
    """A session that had two already may keep them."""
    for slot in problem.slots:
        there = problem.on(slot.day)
        most = max(1, sum(heaviest(dose, problem) for dose in problem.at_home(slot.day)))
        words = f"{slot.day.full} loads the lower back with"
        yield AtMost(
            tuple((n, 1) for n, _, dose in there if heaviest(dose, problem)),
            most,
            f"{words} a squat or deadlift",
        )
        near = max(1, sum(maximal(dose, problem) for dose in problem.at_home(slot.day)))
        yield AtMost(
            tuple((n, 1) for n, _, dose in there if maximal(dose, problem)),
            near,
            f"{words} a lift near its maximum",
        )


def heaviest(dose: Dose, problem: Problem) -> bool:
    """Whether it is of the highest axial level."""
    return dose.work.exercise.spine >= problem.figures(HEAVIEST_SPINE)


def maximal(dose: Dose, problem: Problem) -> bool:
    """Whether the lower back holds a lift near its maximum; the shoulders limit overhead presses."""
    exercise, figures = dose.work.exercise, problem.figures
    if exercise.pattern is Pattern.VERTICAL_PRESS or exercise.spine < figures(HEAVY_SPINE):
        return False
    for sets in dose.work.sets:
        span = percent(sets)
        near = span is not None and span.middle >= figures(MAXIMAL_PERCENT).lo
        if sets.role is not Role.RAMP and (near or is_max_effort(sets, figures)):
            return True
    return False
