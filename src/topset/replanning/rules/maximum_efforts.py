"""A maximum effort of a lift waits five days for the next one."""

from collections.abc import Iterator
from itertools import combinations

from topset.evidence.recovery import BETWEEN_MAX_EFFORTS
from topset.metrics.intensity import is_max_effort
from topset.model.session import Work
from topset.replanning.problem import Option, Problem
from topset.replanning.rows import AtMost
from topset.replanning.week import DAY_HOURS

CODES = ("REC205",)
CITES = ("E22", "E29", "E30")


def rows(problem: Problem) -> Iterator[AtMost]:
    """Of each two options of one lift, and beside what stays."""
    needed = DAY_HOURS * problem.figures(BETWEEN_MAX_EFFORTS).lo
    hard = [(n, o) for n, o in enumerate(problem.options) if o.dose and _maximal(problem, o.dose.work)]
    for (n, one), (m, other) in combinations(hard, 2):
        if one.task is not other.task and _name(one) == _name(other):
            hours = DAY_HOURS * abs(one.day.index - other.day.index)
            if hours < needed and not (one.home and other.home):
                words = f"{_name(one)} would be taken to a maximum twice in {hours} hours"
                yield AtMost(((n, 1), (m, 1)), 1, words)
    for n, option in hard:
        for fixed in problem.left.fixed:
            away = abs(fixed.away(option.day))
            tried = any(
                w.exercise.name == _name(option) and _maximal(problem, w) for w in fixed.session.works
            )
            if tried and away < needed and not option.home:
                yield AtMost(((n, 1),), 0, f"{_name(option)} is taken to a maximum {away} hours away")


def _name(option: Option) -> str:
    return option.dose.work.exercise.name if option.dose else ""


def _maximal(problem: Problem, work: Work) -> bool:
    return any(is_max_effort(sets, problem.figures) for sets in work.sets)
