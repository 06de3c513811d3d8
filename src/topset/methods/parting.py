"""A block parted by weeks: its days as they are in some of them, and a week of its own in the midst of a program."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from topset.catalogue import exercises
from topset.evidence.deloads import LOAD_KEPT, SETS_KEPT
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Load, Span
from topset.methods import build
from topset.methods.expand import expand, way
from topset.methods.method import Method
from topset.model.athlete import Athlete
from topset.model.prescription import (
    Amount,
    AtLoad,
    Base,
    MethodCall,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    Role,
    SetGroup,
)
from topset.model.program import NO_COMMENTS, Block, Comments, Day, Deload, ExerciseLine, Program
from topset.model.session import Schedule, Work

V = TypeVar("V")
ALLOWS = "allow "  # how a comment begins that the linter obeys


def with_own_week(
    program: Program, week: int, athlete: Athlete | None = None, figures: Figures = PUBLISHED
) -> Program:
    """The program with a block for `week` alone, with days of its own; what is done in any week stays the same.

    Where a deload repeats the days of that week, it gets them written down, because they may be about to change. The
    percentage that a written load comes to may differ in the weeks after a block was parted: there it is taken of the
    load of that week, not of the first one.
    """
    at = next(n for n, block in enumerate(program.blocks) if block.weeks.lo <= week <= block.weeks.hi)
    source = at
    while not program.blocks[source].days:
        source -= 1
    cut = _Cut(program, program.blocks[source], figures, expand(program, athlete, figures))
    blocks = [*program.blocks[:at], *cut.around(program.blocks[at], week), *program.blocks[at + 1 :]]
    alone = next(n for n, block in enumerate(blocks) if block.weeks == Span.one(week))
    if alone + 1 < len(blocks) and not blocks[alone + 1].days:
        blocks[alone + 1] = cut.repeated(blocks[alone + 1])
    return replace(program, blocks=tuple(blocks))


def days_in(program: Program, block: Block, weeks: Span, figures: Figures = PUBLISHED) -> tuple[Day, ...]:
    """The days as they are in some weeks of the block, from 0; comments stay with the first of them."""
    return _Cut(program, block, figures, expand(program, None, figures)).days(weeks)


@dataclass(frozen=True)
class _Cut:
    """A block to be cut; `source` is the one whose days it has, `schedule` the program laid out."""

    program: Program
    source: Block
    figures: Figures
    schedule: Schedule

    def around(self, block: Block, week: int) -> Iterator[Block]:
        """The weeks before, the week, and the weeks after."""
        first, last = block.weeks.lo, block.weeks.hi
        if week > first:
            earlier = self.days(Span(0, week - 1 - first)) if block.days else ()
            yield replace(block, weeks=Span(first, week - 1), days=earlier)
        comments = block.comments if week == first else allowances(block.comments)
        yield self._part(replace(block, comments=comments), Span.one(week))
        if week < last:
            later = replace(block, comments=allowances(block.comments))
            yield self._part(later, Span(week + 1, last))

    def repeated(self, block: Block) -> Block:
        """A deload without days, with those that it repeats."""
        return self._part(block, block.weeks)

    def _part(self, block: Block, weeks: Span) -> Block:
        if block.days:
            first = block.weeks.lo
            return replace(block, weeks=weeks, days=self.days(Span(weeks.lo - first, weeks.hi - first)))
        last = self.source.weeks.hi - self.source.weeks.lo
        deload = block.deload or Deload()
        kept = Deload(
            self.figures(SETS_KEPT) if deload.sets is None else deload.sets,
            self.figures(LOAD_KEPT) if deload.load is None else deload.load,
        )
        return replace(block, weeks=weeks, deload=kept, days=self.days(Span.one(last), first=False))

    def days(self, weeks: Span, *, first: bool | None = None) -> tuple[Day, ...]:
        """The days in some weeks of the source, from 0; `first` says whether the comments are theirs."""
        own = weeks.lo == 0 if first is None else first
        return tuple(self._day(day, weeks, own=own) for day in self.source.days)

    def _day(self, day: Day, weeks: Span, *, own: bool) -> Day:
        lines = iter(range(len(day.lines)))
        items = tuple(
            self._line(day, next(lines), weeks) if isinstance(item, ExerciseLine) else item
            for item in day.items
        )
        if not own:
            items = tuple(replace(item, comments=allowances(item.comments)) for item in items)
        return replace(day, items=items, comments=day.comments if own else allowances(day.comments))

    def _line(self, day: Day, nth: int, weeks: Span) -> ExerciseLine:
        """A line in some weeks: what differs by week is written for those, what rose until then has risen."""
        line = self._written_out(day.lines[nth], weeks)
        method = next((self._built(part) for part in line.parts if isinstance(part, MethodCall)), None)
        progress = line.progress or (method.progress if method else None) or self.program.progress
        rising = progress if progress and progress.kind is ProgressKind.LOAD else None
        step_g = step_of(self.program, line, progress)
        parts = tuple(
            _group(part, weeks, rising, step_g)
            if isinstance(part, SetGroup)
            else _call(part, self._built(part), weeks, rising, step_g)
            for part in line.parts
        )
        cut = replace(line, parts=parts)
        return self._weighed(cut, day, nth, weeks, rising) if rising else cut

    def _written_out(self, line: ExerciseLine, weeks: Span) -> ExerciseLine:
        """The line with every method whose call cannot say so as its sets: of the weeks, or of what rose before."""
        for at, part in enumerate(line.parts):
            if isinstance(part, SetGroup):
                continue
            method = self._built(part)
            groups = method.in_session(self._occurrences.get(id(line), 0))
            progress = line.progress or method.progress or self.program.progress
            rises = weeks.lo and progress is not None and progress.kind is ProgressKind.LOAD
            if _differs(groups) or (rises and not hasattr(method, "amount")):
                parts = (*line.parts[:at], *groups, *line.parts[at + 1 :])
                return self._written_out(replace(line, parts=parts, progress=progress), weeks)
        return line

    def _weighed(self, line: ExerciseLine, day: Day, nth: int, weeks: Span, rising: Progress) -> ExerciseLine:
        """The line with the loads of its weeks, where a share of a maximum has a load added, or a load a share."""
        if not all(isinstance(part, SetGroup) for part in line.parts):
            return line
        works = [self._work(day, nth, week) for week in range(weeks.lo, weeks.hi + 1)]
        parts = list(line.parts)
        written = [at for at, part in enumerate(parts) if isinstance(part, SetGroup) and part.sets]
        for place, at in enumerate(written):
            part = parts[at]
            assert isinstance(part, SetGroup)
            loads = [work.sets[place - len(written)].load for work in works]
            inexact = part.role is not Role.RAMP and any(_rounded(each, rising) for each in part.amount)
            if inexact and all(loads):
                amounts = tuple(AtLoad(*load) for load in loads if load)
                parts[at] = replace(part, amount=amounts if len(set(amounts)) > 1 else amounts[:1])
        return replace(line, parts=tuple(parts))

    def _work(self, day: Day, nth: int, week: int) -> Work:
        """A line as it is laid out in a week of the source, from 0."""
        number = self.source.weeks.lo + week
        laid_out = next(each for each in self.schedule.weeks if each.number == number)
        session = next(each for each in laid_out.sessions if each.weekday is day.weekday)
        return session.works[nth]

    def _built(self, call: MethodCall) -> Method:
        method = build(call, self.figures)
        assert not isinstance(method, tuple), method  # it was laid out already
        return method

    @cached_property
    def _occurrences(self) -> dict[int, int]:
        """How many sessions of the week had the exercise done its way before, for each line."""
        seen: dict[tuple[str, str], int] = {}
        found: dict[int, int] = {}
        for day in sorted(self.source.days, key=lambda day: day.weekday.index):
            found |= {id(line): seen.get(way(line), 0) for line in day.lines}
            for done in {way(line) for line in day.lines}:
                seen[done] = seen.get(done, 0) + 1
        return found


def allowances(comments: Comments) -> Comments:
    """The comments without those that are only words: what is allowed stays allowed where a block is parted."""
    above = tuple(text for text in comments.above if text.casefold().startswith(ALLOWS))
    beside = comments.beside if comments.beside.casefold().startswith(ALLOWS) else ""
    return Comments(above, beside) if above or beside else NO_COMMENTS


def _group(part: SetGroup, weeks: Span, rising: Progress | None, step_g: int) -> SetGroup:
    amount = part.amount
    if amount and rising and part.role is not Role.RAMP:
        missing = range(1, weeks.lo - len(amount) + 2)
        amount = (*amount, *(raised(amount[-1], nth, rising, step_g) for nth in missing))
    return replace(
        part,
        sets=_cut(part.sets, weeks),
        reps=_cut(part.reps, weeks),
        amount=_cut(amount, weeks),
        effort=_cut(part.effort, weeks),
    )


def _call(call: MethodCall, method: Method, weeks: Span, rising: Progress | None, step_g: int) -> MethodCall:
    amount: Amount | None = getattr(method, "amount", None)
    if not weeks.lo or rising is None or amount is None:
        return call
    arguments = {**dict(call.arguments), "amount": raised(amount, weeks.lo, rising, step_g)}
    return replace(call, arguments=tuple(sorted(arguments.items())))


def _differs(groups: tuple[SetGroup, ...]) -> bool:
    """Whether anything of a method differs by week."""
    return any(len(values) > 1 for g in groups for values in (g.sets, g.reps, g.amount, g.effort))


def _rounded(amount: Amount, rising: Progress) -> bool:
    """Whether what is added makes another load of the amount than another amount would."""
    if isinstance(rising.step, Percent):
        return isinstance(amount, AtLoad)
    return isinstance(amount, Percent) and amount.of is not Base.TOP


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
