"""The same lift twice a week comes in two schemes, heavy and volume: stress changes, practice does not."""

from collections import defaultdict

from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.families import POWER
from topset.model.program import Level
from topset.planner.draft import Draft
from topset.planner.priorities import benched_thrice
from topset.planner.problem import Choice

CODES = ()
TWICE = 2


def may_repeat(draft: Draft, choice: Choice) -> bool:
    """A beginner practises a lift twice a week in the same way, and explosive lifts do not tire."""
    beginner = draft.problem.athlete.level is Level.BEGINNER and choice.pattern is not Pattern.HINGE
    return beginner or choice.pattern in POWER


def most_days(draft: Draft, choice: Choice, scheme: str) -> int:
    """Days a week of one scheme: an advanced lifter benches twice for volume beside the heavy day."""
    return TWICE if scheme == "volume" and benched_thrice(draft.problem, choice) else 1


def add(draft: Draft) -> None:
    """At most one day for each scheme of a main lift."""
    by_scheme: dict[tuple[int, str], list[Term]] = defaultdict(list)
    for (index, day, number), var in draft.dose.items():
        choice = draft.problem.choices[index]
        if choice.like.main_lift and not may_repeat(draft, choice):
            by_scheme[index, draft.problem.modes[index, day][number].scheme.name].append((var, 1))
    for (index, scheme), terms in by_scheme.items():
        draft.model.add(total(terms) <= most_days(draft, draft.problem.choices[index], scheme))
