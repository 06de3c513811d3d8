"""An exercise that was wished for is in the week, if anything allows it."""

from topset.ground.linear import total
from topset.planner.draft import Draft

CODES = ()
A_WISH_SHORT = 1500


def add(draft: Draft) -> None:
    """At least one day for each wished exercise among the choices."""
    for index, choice in enumerate(draft.problem.choices):
        if choice.wished:
            uses = [(used, 1) for (i, _), used in draft.use.items() if i == index]
            missing = draft.slack("WISH", choice.like.slug, 1, A_WISH_SHORT)
            draft.model.add(total(uses) + missing >= 1)
