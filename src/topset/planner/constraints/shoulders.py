"""The side of the shoulder is trained as much as its back."""

from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.program import Goal
from topset.planner.draft import Draft

CODES = ()
MORE = 2  # sets by which the back of the shoulder may lead where size is not the goal
SIZE = (Goal.HYPERTROPHY, Goal.LEAN)
WANTED = 4  # weekly sets of lateral raises for size
A_SET_SHORT = 45
ROOMY = 120  # minutes of exercises in a week, below which they are not asked for


def add(draft: Draft) -> None:
    """Rear flies at most as often as lateral raises, where there are lateral raises at all; some of them for size."""
    size = draft.problem.athlete.goal in SIZE
    rear, side = peak_sets(draft, Pattern.REAR_FLY), peak_sets(draft, Pattern.LATERAL_RAISE)
    if not side:
        return
    draft.model.add(total(rear) <= total(side) + (0 if size else MORE))
    if size and sum(draft.problem.room.values()) >= ROOMY:
        short = draft.slack("", "lateral raises", WANTED, A_SET_SHORT)
        draft.model.add(total(side) + short >= WANTED)


def peak_sets(draft: Draft, pattern: Pattern) -> list[Term]:
    """The sets of a movement at the peak."""
    return [
        (var, mode.peak)
        for day in draft.problem.weekdays
        for choice, mode, var in draft.doses(day)
        if choice.pattern is pattern
    ]
