"""A main lift that was trained week by week keeps a place in the week."""

from topset.ground.linear import total
from topset.planner.draft import Draft

CODES = ()
A_LIFT_LOST = 200


def add(draft: Draft) -> None:
    """Each lift that the journal shows to be trained so, on one day at least; a wish says itself what it lacks."""
    athlete = draft.problem.athlete
    for index, choice in enumerate(draft.problem.choices):
        if choice.like.slug in athlete.learned.practised - athlete.learned.tired and not choice.wished:
            uses = [(used, 1) for (i, _), used in draft.use.items() if i == index]
            lost = draft.slack("", f"practised {choice.like.slug}", 1, A_LIFT_LOST)
            draft.model.add(total(uses) + lost >= 1)
