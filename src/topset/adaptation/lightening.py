"""A week of a program made a deload: pulled forward where one follows, else put in between."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from topset.catalogue import exercises
from topset.ground.units import Load, Span
from topset.model.prescription import (
    Amount,
    AtLoad,
    Base,
    OwnWeight,
    Part,
    Percent,
    Progress,
    ProgressKind,
    Role,
    SetGroup,
)
from topset.model.program import NO_COMMENTS, Block, Day, Deload, ExerciseLine, Item, Program

V = TypeVar("V")
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
        days = () if program.blocks[0] is not block else _days(program, block, Span(0, 0))
        yield Block(Span.one(week), days, opening, comments=block.comments)
        yield replace(block, weeks=Span(week + 1, last), days=_days(program, block, Span(0, last - week - 1)))
        return
    yield _first(program, block, week - 1)
    yield Block(Span.one(week), deload=deload)
    if week < last:
        yield Block(Span(week + 1, last), _days(program, block, Span(week - first, last - first - 1)))


def _first(program: Program, block: Block, last: int) -> Block:
    """The block up to a week."""
    first = block.weeks.lo
    return replace(block, weeks=Span(first, last), days=_days(program, block, Span(0, last - first)))


def _days(program: Program, block: Block, weeks: Span) -> tuple[Day, ...]:
    """The days as they are in some weeks of the block, from 0; comments stay with the first of them."""
    comments = weeks.lo == 0
    return tuple(_day(program, day, weeks, comments=comments) for day in block.days)


def _day(program: Program, day: Day, weeks: Span, *, comments: bool) -> Day:
    items = tuple(_item(program, item, weeks, comments=comments) for item in day.items)
    return replace(day, items=items, comments=day.comments if comments else NO_COMMENTS)


def _item(program: Program, item: Item, weeks: Span, *, comments: bool) -> Item:
    remarks = item.comments if comments else NO_COMMENTS
    if not isinstance(item, ExerciseLine):
        return replace(item, comments=remarks)
    progress = item.progress or program.progress
    parts = tuple(_part(part, weeks, progress, step_of(program, item, progress)) for part in item.parts)
    return replace(item, parts=parts, comments=remarks)


def _part(part: Part, weeks: Span, progress: Progress | None, step_g: int) -> Part:
    if not isinstance(part, SetGroup):
        return part
    amount = part.amount
    if amount and progress and progress.kind is ProgressKind.LOAD and part.role is not Role.RAMP:
        missing = range(1, weeks.lo - len(amount) + 2)
        amount = (*amount, *(raised(amount[-1], nth, progress, step_g) for nth in missing))
    return replace(
        part,
        sets=_cut(part.sets, weeks),
        reps=_cut(part.reps, weeks),
        amount=_cut(amount, weeks),
        effort=_cut(part.effort, weeks),
    )


def _cut(values: tuple[V, ...], weeks: Span) -> tuple[V, ...]:
    """The values of some weeks: the last one holds on."""
    return values[weeks.lo : weeks.hi + 1] or values[-1:]


def step_of(program: Program, line: ExerciseLine, progress: Progress | None) -> int:
    """The step of a progression in grams; the exercise's own where none is written."""
    if progress and isinstance(progress.step, Load):
        return progress.step.grams
    own = next((o.exercise for o in program.own if o.exercise.slug == line.exercise), None)
    exercise = own or exercises().get(line.exercise)
    return exercise.step_g if exercise else 0


def raised(amount: Amount, steps: int, progress: Progress, step_g: int) -> Amount:
    """An amount after some steps of `progress load`, as the weeks of a program are laid out."""
    share = progress.step.span.lo if isinstance(progress.step, Percent) else 0
    match amount:
        case Percent(span, of) if of is not Base.TOP and share:
            return Percent(Span(span.lo + steps * share, span.hi + steps * share), of)
        case AtLoad(lo, hi):
            low, high = (_more(load, steps, share, step_g) for load in (lo, hi))
            return AtLoad(low, high)
        case OwnWeight(extra, unit) if not share:
            return OwnWeight(extra + steps * step_g, unit)
    return amount


def _more(load: Load, steps: int, share: int, step_g: int) -> Load:
    grams = round(load.grams * (1000 + steps * share) / 1000) if share else load.grams + steps * step_g
    return Load(grams, load.unit)
