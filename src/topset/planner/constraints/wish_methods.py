"""Back-offs on the lifts that were wished for, on one day each."""

from topset.planner.constraints.wish_exercises import A_WISH_SHORT
from topset.planner.draft import Draft, total

CODES = ("REC207",)


def add(draft: Draft) -> None:
    """One day with a top set and back-offs for each such lift, and not two (E22)."""
    for index, choice in enumerate(draft.problem.choices):
        doses = [
            (var, 1)
            for (i, day, number), var in draft.dose.items()
            if i == index and draft.problem.modes[i, day][number].scheme.method == "top-back-off"
        ]
        if doses:
            missing = draft.slack("WISH back-offs", choice.like.slug, 1, A_WISH_SHORT)
            draft.model.add(total(doses) + missing == 1)
