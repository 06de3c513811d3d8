"""Every basic movement has its place in the week: a squat, a hinge, a press, a press overhead."""

from topset.model.exercise import Pattern
from topset.planner.draft import Draft, total

CODES = ()
A_MOVEMENT_SHORT = 40
BASICS: dict[str, frozenset[Pattern]] = {
    "squat": frozenset({Pattern.SQUAT}),
    "hinge": frozenset({Pattern.HINGE}),
    "chest press": frozenset({Pattern.HORIZONTAL_PRESS, Pattern.INCLINE_PRESS}),
    "overhead press": frozenset({Pattern.VERTICAL_PRESS}),
}


def add(draft: Draft) -> None:
    """At least one exercise of each basic movement (D26, D50), as far as days, minutes and equipment allow."""
    for name, patterns in BASICS.items():
        uses = [(v, 1) for (i, _), v in draft.use.items() if draft.problem.choices[i].pattern in patterns]
        missing = draft.slack("COVER", name, 1, A_MOVEMENT_SHORT)
        draft.model.add(total(uses) + missing >= 1)
