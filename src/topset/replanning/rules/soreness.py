"""A muscle that is sore does a set or two at the most until it has had its 48 hours."""

from collections.abc import Iterator

from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.replanning import SORE_HOURS
from topset.metrics import set_credit
from topset.replanning.changes import Sore
from topset.replanning.problem import Dose, Problem
from topset.replanning.rows import AtMost
from topset.replanning.week import DAY_HOURS
from topset.replanning.words import verb

CODES = ()
CITES = ("C17", "E28", "D15")


def rows(problem: Problem) -> Iterator[AtMost]:
    """Direct work on the days that are too near."""
    today, hours = max(0, problem.left.standing.today), problem.figures(SORE_HOURS)
    for sore in problem.left.changes.sore:
        for slot in problem.slots:
            if 0 <= DAY_HOURS * (slot.day.index - today) < hours:
                terms = tuple(
                    (n, s) for n, _, dose in problem.on(slot.day) if (s := _sets(problem, dose, sore))
                )
                words = f"{sore.word} {verb(sore.word, 'is', 'are')} sore"
                yield AtMost(terms, problem.figures(LIGHT_SESSION), words)


def _sets(problem: Problem, dose: Dose, sore: Sore) -> int:
    if sore.muscles.isdisjoint(dose.work.exercise.direct):
        return 0
    return set_credit.hard_sets(dose.work, problem.figures).lo
