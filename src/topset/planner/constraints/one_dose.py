"""An exercise that is used has exactly one dose; a choice comes back twice, or once for each of its exercises.

A bench press may come back a third time for who practises it.
"""

from topset.ground.linear import total
from topset.planner.draft import Draft
from topset.planner.priorities import benched_thrice

CODES = ()
TWICE = 2  # days a week on which the same exercise may stand


def add(draft: Draft) -> None:
    """Link doses to uses, and spread a choice over the week."""
    for (index, day), modes in draft.problem.modes.items():
        doses = [(draft.dose[index, day, number], 1) for number in range(len(modes))]
        draft.model.add(total(doses).equals(draft.use[index, day]))
    for index, choice in enumerate(draft.problem.choices):
        uses = [(used, 1) for (i, _), used in draft.use.items() if i == index]
        thrice = benched_thrice(draft.problem, choice)
        draft.model.add(total(uses) <= max(len(choice.members), TWICE + thrice))
