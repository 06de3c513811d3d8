"""Where time is short, exercises that leave each other alone may be done in turn, and share their rests."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import IntVar

from topset.model.program import Weekday
from topset.planner.draft import PAIRS, Draft, total
from topset.planner.pairs import Kind, suits

CODES = ("SES701",)
TROUBLE = 8  # points that a pair costs, a fifth of what a set brings: none is made without need


def add(draft: Draft) -> None:
    """Two pairs at the most, each of two exercises, and none saves more rests than both have between their sets.

    Pairs are counted by the rests that they save at the least, exercises by those that they have. That is exact: the
    pair that saves most can take the exercises with most sets of its kinds, and so on down.
    """
    for day, turns in draft.turns.items():
        for turn in turns:
            for fewer, more in zip(turn.rests, turn.rests[1:], strict=False):
                draft.model.add(more <= fewer)
            draft.objective.append((turn.rests[0], -TROUBLE))
        if turns:
            draft.model.add(total((turn.rests[0], 1) for turn in turns) <= PAIRS)
        for kind in dict.fromkeys(kind for turn in turns for kind in (turn.match.one, turn.match.other)):
            there = [turn.rests for turn in turns if kind in (turn.match.one, turn.match.other)]
            for number, pairs in enumerate(zip(*there, strict=True), 1):
                rested = [(dose, 1) for peak, dose in of_kind(draft, day, kind) if peak > number]
                draft.model.add(total((pair, 1) for pair in pairs) <= total(rested))


def of_kind(draft: Draft, day: Weekday, kind: Kind) -> Iterator[tuple[int, IntVar]]:
    """Sets at the peak and variable of each dose of a kind that may share its rests."""
    for index in sorted(kind.members):
        choice = draft.problem.choices[index]
        for number, mode in enumerate(draft.problem.modes[index, day]):
            if suits(choice, mode, draft.problem.figures):
                yield mode.peak, draft.dose[index, day, number]
