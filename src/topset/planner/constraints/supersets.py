"""Where time is short, exercises that leave each other alone may be done in turn, and share their rests."""

from topset.ground.linear import Term, total
from topset.model.program import Weekday
from topset.planner.draft import PAIRS, Draft
from topset.planner.pairs import Kind, suits

CODES = ("SES701",)
TROUBLE = 8  # points that a pair costs, a fifth of what a set brings: none is made without need


def add(draft: Draft) -> None:
    """Two pairs a day at the most, and no more of a kind of exercises than stand on the day in a dose that suits."""
    for day, turns in draft.turns.items():
        if turns:
            draft.model.add(total((turn.pairs, 1) for turn in turns) <= PAIRS)
        draft.objective.extend((turn.pairs, -TROUBLE) for turn in turns)
        for kind in dict.fromkeys(kind for turn in turns for kind in (turn.match.one, turn.match.other)):
            made = [(turn.pairs, 1) for turn in turns if kind in (turn.match.one, turn.match.other)]
            draft.model.add(total(made) <= total(of_kind(draft, day, kind)))


def of_kind(draft: Draft, day: Weekday, kind: Kind) -> list[Term]:
    """The doses of a kind that may share their rests."""
    first = draft.problem.athlete.priorities
    return [
        (draft.dose[index, day, number], 1)
        for index in sorted(kind.members)
        for number, mode in enumerate(draft.problem.modes[index, day])
        if suits(draft.problem.choices[index], mode, draft.problem.figures, first)
    ]
