"""A line that stands unchanged in the block before goes on there: a week that was planned anew stands by itself."""

from dataclasses import replace

from topset.adaptation.response import Spot
from topset.model.prescription import MethodCall, Part
from topset.model.program import Block, ExerciseLine, Program


def forerunner(program: Program, spot: Spot, line: ExerciseLine) -> Spot | None:
    """The same line of the block before, on the same day or on the only day that has it; None behind a deload."""
    if not spot.block or program.blocks[spot.block - 1].deload:
        return None
    weekday = program.blocks[spot.block].days[spot.day].weekday
    before = program.blocks[spot.block - 1]
    found = [each for each in spots(before, spot.block - 1) if _alike(_line(before, each), line)]
    same_day = [each for each in found if before.days[each.day].weekday is weekday]
    for some in (same_day, found):
        if len(some) == 1:
            return some[0]
    return None


def spots(block: Block, number: int) -> list[Spot]:
    """Where its lines of exercises stand."""
    return [
        Spot(number, day, item)
        for day, written in enumerate(block.days)
        for item, line in enumerate(written.items)
        if isinstance(line, ExerciseLine)
    ]


def _line(block: Block, spot: Spot) -> ExerciseLine:
    line = block.days[spot.day].items[spot.item]
    assert isinstance(line, ExerciseLine)
    return line


def _alike(one: ExerciseLine, other: ExerciseLine) -> bool:
    """Whether they ask for the same, whatever the load and however many sets."""
    return one.exercise == other.exercise and list(map(_frame, one.parts)) == list(map(_frame, other.parts))


def _frame(part: Part) -> object:
    return part if isinstance(part, MethodCall) else replace(part, amount=(), sets=(), effort=())
