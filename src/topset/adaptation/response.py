"""What a response is: a change of the program with its reason."""

from typing import NamedTuple

from topset.adaptation.lightening import USUAL
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Load, Span
from topset.model.prescription import Amount
from topset.model.program import Deload, ExerciseLine, Program


class Spot(NamedTuple):
    """Where a line stands in a program: its block, the day of it, the item of that; all from 0."""

    block: int
    day: int
    item: int


@frozen
class SetAmounts:
    """The loads of a part of a line, one for each week of its block; the last one holds on."""

    spot: Spot
    part: int
    amounts: tuple[Amount, ...]
    week: int  # of the program: the one that the change is for


@frozen
class SetCounts:
    """The numbers of sets of a part of a line, one for each week of its block; the last one holds on."""

    spot: Spot
    part: int
    counts: tuple[Span, ...]
    week: int


@frozen
class SetMax:
    """The 1RM that percentages are taken of, or the training max, in the head of the program."""

    exercise: str
    load: Load
    training: bool = False


@frozen
class LightenWeek:
    """A week of the program becomes a deload, which keeps these shares of sets and load."""

    week: int
    deload: Deload = USUAL


Edit = SetAmounts | SetCounts | SetMax | LightenWeek


@frozen
class Response:
    """A change and why; without an edit it is only said. `exercise` is the slug it is about, "" for none.

    One that `protects` spares the lifter: rules that ask for enough do not stand in its way.
    """

    reason: Reason
    edit: Edit | None = None
    exercise: str = ""
    protects: bool = False


@frozen
class Overruled:
    """A response that gave way to one of a higher priority."""

    response: Response
    by: Response


def line_at(program: Program, spot: Spot) -> ExerciseLine:
    """The line of a spot."""
    item = program.blocks[spot.block].days[spot.day].items[spot.item]
    assert isinstance(item, ExerciseLine)
    return item


def clash(one: Edit, other: Edit) -> bool:
    """Whether two edits are about the same thing, so that only one of them can be."""
    if isinstance(one, LightenWeek) or isinstance(other, LightenWeek):
        return _week(one) is not None and (_week(one) == _week(other) or type(one) is type(other))
    return type(one) is type(other) and _about(one) == _about(other)


def _week(edit: Edit) -> int | None:
    return None if isinstance(edit, SetMax) else edit.week


def _about(edit: SetAmounts | SetCounts | SetMax) -> tuple[object, ...]:
    if isinstance(edit, SetMax):
        return edit.exercise, edit.training
    return edit.spot, edit.part
