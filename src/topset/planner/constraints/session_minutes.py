"""A session fits its minutes at the peak, warm-up and cool-down included."""

from topset.ground.linear import total
from topset.planner.draft import Draft
from topset.planner.pairs import UNIT

CODES = ("SES701",)
UNITS = 60 // UNIT  # in a minute


def add(draft: Draft) -> None:
    """Minutes of all doses of a day, less those that supersets save, within its budget."""
    for day in draft.problem.weekdays:
        spent = [(var, mode.minutes) for _, mode, var in draft.doses(day)]
        saved = [(turn.pairs, -turn.match.saved) for turn in draft.turns[day]]
        units = UNITS if saved else 1
        needed = [(var, units * minutes) for var, minutes in spent]
        draft.model.add(total([*needed, *saved]) <= units * draft.problem.budget[day])
