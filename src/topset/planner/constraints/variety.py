"""The same compound twice a week only where it is worth more than another of its movement."""

from collections import Counter

from topset.ground.linear import total
from topset.model.families import POWER
from topset.model.program import Level
from topset.planner.draft import Draft

CODES = ()
AGAIN = 20  # points off for the second day of a compound that another could stand in for


def add(draft: Draft) -> None:
    """Main lifts and wishes may come again, and a beginner's exercises, which are practised."""
    if draft.problem.athlete.level is Level.BEGINNER:
        return
    there = Counter(choice.pattern for choice in draft.problem.choices if choice.compound)
    for index, choice in enumerate(draft.problem.choices):
        days = [(used, 1) for (i, _), used in draft.use.items() if i == index]
        another = there[choice.pattern] > 1 and choice.pattern not in POWER
        if choice.compound and another and len(days) > 1 and not (choice.like.main_lift or choice.wished):
            again = draft.slack("", f"again {choice.like.slug}", len(days) - 1, AGAIN, common=False)
            draft.model.add(total(days) <= 1 + again)
