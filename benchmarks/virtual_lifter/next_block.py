"""The same program once more: sets as at the first, loads and maxima as they are at the end."""

from dataclasses import replace

from topset.model.prescription import Part, SetGroup
from topset.model.program import Block, Day, ExerciseLine, Item, Program


def next_block(first: Program, last: Program) -> Program:
    """`first` with the maxima of `last`, and with the loads of its last days."""
    days = next(block.days for block in reversed(last.blocks) if block.days)
    blocks = tuple(_block(block, days) for block in first.blocks)
    return replace(first, maxes=last.maxes, blocks=blocks)


def _block(block: Block, last: tuple[Day, ...]) -> Block:
    if not block.days:
        return block
    days = (
        replace(day, items=tuple(map(_item, day.items, done.items)))
        for day, done in zip(block.days, last, strict=True)
    )
    return replace(block, days=tuple(days))


def _item(item: Item, last: Item) -> Item:
    if not isinstance(item, ExerciseLine) or not isinstance(last, ExerciseLine):
        return item
    return replace(item, parts=tuple(map(_part, item.parts, last.parts)))


def _part(part: Part, last: Part) -> Part:
    if not isinstance(part, SetGroup) or not isinstance(last, SetGroup):
        return part
    return replace(part, amount=last.amount[-1:])
