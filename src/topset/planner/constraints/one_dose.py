"""An exercise that is used has exactly one dose; a choice stands on no more days than it has exercises."""

from topset.planner.draft import Draft, total

CODES = ()


def add(draft: Draft) -> None:
    """Link doses to uses, and spread a choice over the week."""
    for (index, day), used in draft.use.items():
        doses = [(var, 1) for (i, d, _), var in draft.dose.items() if (i, d) == (index, day)]
        draft.model.add(total(doses) == used)
    for index, choice in enumerate(draft.problem.choices):
        uses = [(used, 1) for (i, _), used in draft.use.items() if i == index]
        draft.model.add(total(uses) <= max(len(choice.members), repeats(draft, index)))


def repeats(draft: Draft, index: int) -> int:
    """A single exercise may come back as often as it has different schemes, twice at most."""
    schemes = {m.scheme.name for (i, _), modes in draft.problem.modes.items() if i == index for m in modes}
    return min(len(schemes), 2)
