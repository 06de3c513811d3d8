"""The side of the shoulder is trained about as much as its back."""

from topset.model.exercise import Pattern
from topset.planner.draft import Draft, total

CODES = ()
MORE = 2  # sets by which the back of the shoulder may lead


def add(draft: Draft) -> None:
    """Rear flies at most a little above lateral raises, where there are lateral raises at all."""
    rear, side = (
        [
            (var, mode.peak)
            for day in draft.problem.weekdays
            for choice, mode, var in draft.doses(day)
            if choice.pattern is pattern
        ]
        for pattern in (Pattern.REAR_FLY, Pattern.LATERAL_RAISE)
    )
    if side:
        draft.model.add(total(rear) <= total(side) + MORE)
