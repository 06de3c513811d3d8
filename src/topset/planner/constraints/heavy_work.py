"""Who wants strength beside size lifts something heavy in the week."""

from topset.ground.linear import total
from topset.model.program import Goal, Level
from topset.planner.draft import Draft

CODES = ("INT307",)
NO_HEAVY_WORK = 400
HEAVY = frozenset({"heavy", "top-back-off", "backwards"})


def add(draft: Draft) -> None:
    """One heavy compound a week for strength and size (A13); beginners get strong on anything."""
    athlete = draft.problem.athlete
    if athlete.goal is not Goal.MIXED or athlete.level is Level.BEGINNER:
        return
    doses = [
        (var, 1)
        for day in draft.problem.weekdays
        for choice, mode, var in draft.doses(day)
        if choice.compound and mode.scheme.name in HEAVY
    ]
    missing = draft.slack("INT307", "heavy lift", 1, NO_HEAVY_WORK)
    draft.model.add(total(doses) + missing >= 1)
