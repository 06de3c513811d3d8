"""The week written down again: the days that stay as they are, the others with what was chosen for them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import ascii_uppercase

from topset.ground.frozen import frozen
from topset.model.program import Block, Day, ExerciseLine, Item, Program, Routine, RoutineKind
from topset.replanning.order import inserted
from topset.replanning.problem import Dose, Option, Problem
from topset.replanning.week import Slot


@frozen
class Written:
    """The program with the new week. `lines` are the chosen options in the order of the text, by day."""

    program: Program
    days: tuple[tuple[Slot, tuple[Option, ...]], ...]


def written(problem: Problem, chosen: Sequence[Option]) -> Written | None:
    """The program with the chosen week; None where the week would be left without a day."""
    left = problem.left
    days = [(slot, _in_order(problem, slot, chosen)) for slot in problem.slots]
    days = [(slot, options) for slot, options in days if options]
    block = left.block
    new = [*(left.written(day) for day in left.kept), *(_day(problem, slot, o, chosen) for slot, o in days)]
    if not new:
        return None
    new.sort(key=lambda day: day.weekday.index)
    if tuple(new) == tuple(sorted(block.days, key=lambda day: day.weekday.index)):
        return Written(left.before, tuple(days))
    return Written(_with(left.program, replace(block, days=tuple(new))), tuple(days))


def _with(program: Program, block: Block) -> Program:
    blocks = (block if each.weeks == block.weeks else each for each in program.blocks)
    return replace(program, blocks=tuple(blocks))


def _in_order(problem: Problem, slot: Slot, chosen: Sequence[Option]) -> tuple[Option, ...]:
    """The lines of a day: those that stay in their order, those that come where they do the least harm."""
    mine = {id(o.dose): o for o in chosen if o.day is slot.day and o.dose and o.task}
    there = [o for o in mine.values() if o.home]
    there.sort(key=lambda o: o.task.nth if o.task else 0)
    coming: dict[object, list[Dose]] = {}
    for option in mine.values():
        if option.task and option.dose and not option.home:
            letter = option.dose.line.label[:1]
            coming.setdefault((option.task.day, letter or option.task.number), []).append(option.dose)
    doses = inserted([o.dose for o in there if o.dose], tuple(coming.values()), problem.figures)
    return tuple(mine[id(dose)] for dose in doses)


def _day(problem: Problem, slot: Slot, options: Sequence[Option], chosen: Sequence[Option]) -> Day:
    minutes = problem.left.changes.minutes.get(slot.day, slot.written.minutes)
    cooled = not any(o.task is None and o.day is slot.day for o in chosen)
    lines = iter(_labelled(slot, options))
    items = [
        item
        for item in _items(slot.written, len(options), lines)
        if cooled or not (isinstance(item, Routine) and item.kind is RoutineKind.COOL_DOWN)
    ]
    return replace(slot.written, weekday=slot.day, minutes=minutes, items=tuple(items))


def _items(day: Day, count: int, lines: Iterator[ExerciseLine]) -> Iterator[Item]:
    """The new lines where the old ones stood; what stands before the first and behind the last stays there."""
    old = [at for at, item in enumerate(day.items) if isinstance(item, ExerciseLine)]
    between = day.items[old[0] : old[-1] + 1]
    yield from day.items[: old[0]]
    given = 0
    for item in between:
        if not isinstance(item, ExerciseLine):
            yield item
        elif given < count:
            yield next(lines)
            given += 1
    yield from lines
    yield from day.items[old[-1] + 1 :]


def _labelled(slot: Slot, options: Sequence[Option]) -> Iterator[ExerciseLine]:
    """The lines with the labels of their supersets: one alone has none, one that comes takes a free letter."""
    groups: dict[tuple[object, str], list[int]] = {}
    for n, option in enumerate(options):
        if option.task and option.dose and option.dose.line.label:
            groups.setdefault((option.task.day, option.dose.line.label[:1]), []).append(n)
    letters = iter(letter for letter in ascii_uppercase if (slot.source, letter) not in groups)
    labels: dict[int, str] = {}
    for (day, letter), members in groups.items():
        kept = letter if day is slot.source else next(letters)
        if len(members) > 1:
            labels |= {n: f"{kept}{nth}" for nth, n in enumerate(members, 1)}
    for n, option in enumerate(options):
        assert option.dose
        line = option.dose.line
        whole = len(groups.get((option.task and option.task.day, line.label[:1]), ())) > 1
        same = (
            option.task is not None
            and option.task.day is slot.source
            and whole
            and _complete(slot, options, line)
        )
        yield line if same or not line.label else replace(line, label=labels.get(n, ""))


def _complete(slot: Slot, options: Sequence[Option], line: ExerciseLine) -> bool:
    """Whether the superset of a line is there as it was: then its labels stay as they were written."""
    letter = line.label[:1]
    before = [each.label for each in slot.written.lines if each.label[:1] == letter]
    now = [o.dose.line.label for o in options if o.dose and o.task and o.task.day is slot.source]
    return [label for label in now if label[:1] == letter] == before
