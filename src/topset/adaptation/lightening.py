"""A week of a program made a deload: pulled forward where one follows, else put in between."""

from collections.abc import Iterator
from dataclasses import replace

from topset.ground.units import Span
from topset.methods.parting import days_in
from topset.model.program import Block, Deload, Program

USUAL = Deload()
SHARES = (50, 90)  # percent of sets and load; a deload with days of its own must say them


def lightened(program: Program, week: int, deload: Deload = USUAL) -> Program:
    """The program with `week` as a deload; the same one where it is one already, or where no week has the number.

    A week before a deload joins it, a week after one too. Any other parts its block: the weeks after it follow with
    the same days.
    """
    at = next((n for n, b in enumerate(program.blocks) if b.weeks.lo <= week <= b.weeks.hi), None)
    if at is None or program.blocks[at].deload is not None:
        return program
    before, after = program.blocks[:at], program.blocks[at + 1 :]
    block = program.blocks[at]
    if week == block.weeks.hi > block.weeks.lo and after and _bare(after[0]):
        earlier = _first(program, block, week - 1)
        longer = replace(after[0], weeks=Span(week, after[0].weeks.hi))
        return replace(program, blocks=(*before, earlier, longer, *after[1:]))
    return replace(program, blocks=(*before, *_parted(program, block, week, deload), *after))


def _bare(block: Block) -> bool:
    return block.deload is not None and not block.days


def _parted(program: Program, block: Block, week: int, deload: Deload) -> Iterator[Block]:
    """The weeks before, the deload, and what is left of the weeks after, which go on where the block was left."""
    first, last = block.weeks.lo, block.weeks.hi
    said = Deload(*(SHARES if deload == USUAL else (deload.sets, deload.load)))
    if first == last:
        yield replace(block, deload=said)
        return
    if week == first:
        opening = deload if program.blocks[0] is not block else said
        days = () if program.blocks[0] is not block else days_in(program, block, Span(0, 0))
        yield Block(Span.one(week), days, opening, comments=block.comments)
        yield replace(
            block, weeks=Span(week + 1, last), days=days_in(program, block, Span(0, last - week - 1))
        )
        return
    yield _first(program, block, week - 1)
    yield Block(Span.one(week), deload=deload)
    if week < last:
        yield Block(Span(week + 1, last), days_in(program, block, Span(week - first, last - first - 1)))


def _first(program: Program, block: Block, last: int) -> Block:
    """The block up to a week."""
    first = block.weeks.lo
    return replace(block, weeks=Span(first, last), days=days_in(program, block, Span(0, last - first)))
