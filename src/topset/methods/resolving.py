"""One line of a program in one week: its groups of sets with loads, percentages and rests worked out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from topset.evidence import rests, warm_up
from topset.formulas.rts import percent_for
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span
from topset.methods.deload import dropped, lighten
from topset.methods.warm_up import ramp
from topset.methods.weighing import UNKNOWN, Scales, Weight
from topset.model.exercise import Exercise
from topset.model.prescription import Base, Percent, Reps, Role, SetGroup
from topset.model.program import Deload
from topset.model.session import Sets

T = TypeVar("T")


@frozen
class Line:
    """What is to be worked out.

    `usual_rest` is seconds, where none is written. `in_turn` is true for an exercise of a superset that is
    not its last, `waving` where each session of the week adds reps to the groups as they are written.
    """

    groups: tuple[SetGroup, ...]
    scales: Scales
    usual_rest: int
    in_turn: bool = False
    waving: bool = False

    @property
    def exercise(self) -> Exercise:
        """The exercise of the line."""
        return self.scales.exercise


@frozen
class Moment:
    """The week of the block and the session of the week that has the exercise, both from 0; and the deload."""

    week: int
    occurrence: int = 0
    deload: Deload | None = None


def resolve(line: Line, moment: Moment) -> tuple[Sets, ...]:
    """Work out all groups of a line; a bare ramp becomes the warm-up sets of the first working group."""
    written = [group for group in line.groups if group.sets]
    if moment.deload:
        written = _without_drops(written)
    sets = _worked_out(line, written, moment)
    if moment.deload:
        sets = [_lightened(group, line, moment.deload) for group in sets]
    bare = next((group for group in line.groups if not group.sets), None)
    return (*_ramp(sets, line, bare), *sets) if bare else tuple(sets)


def at(values: tuple[T, ...], week: int) -> T:
    """Pick the value of a week of the block; the last one holds on."""
    return values[week] if week < len(values) else values[-1]


def _worked_out(line: Line, groups: Sequence[SetGroup], moment: Moment) -> list[Sets]:
    working = [g for g in groups if g.role is not Role.RAMP]
    first = next((g for g in working if g.role is Role.TOP), working[0] if working else None)
    top = _weight(line, first, moment, UNKNOWN) if first else UNKNOWN
    following = (*(group.role for group in groups[1:]), None)
    return [
        _one(line, group, moment, top if group is first else _weight(line, group, moment, top), after)
        for group, after in zip(groups, following, strict=True)
    ]


def _one(line: Line, group: SetGroup, moment: Moment, weight: Weight, following: Role | None) -> Sets:
    week = moment.week
    return Sets(
        role=group.role,
        count=at(group.sets, week),
        reps=_waved(at(group.reps, week), line, moment),
        rest=group.rest or _rest(line, group.role, weight.percent, following),
        rest_written=group.rest is not None,
        percent=weight.percent,
        load=weight.load,
        rir=at(group.effort, week).rir if group.effort else None,
        tempo=group.tempo,
        guards=group.guards,
        place=group.place,
    )


def _weight(line: Line, group: SetGroup, moment: Moment, top: Weight) -> Weight:
    week = moment.week
    if group.amount:
        rising = line.scales.rising and group.role is not Role.RAMP
        # A list of loads is the truth for its weeks; the progression goes on after it.
        steps = max(0, week - len(group.amount) + 1) if rising else 0
        return line.scales.weigh(at(group.amount, week), steps, top)
    if group.effort and group.reps:
        return line.scales.from_effort(at(group.reps, week), at(group.effort, week))
    return UNKNOWN


def _waved(reps: Reps, line: Line, moment: Moment) -> Reps:
    """Add reps for each earlier session of the week, where that is the progression; ranges stay."""
    if not line.waving or reps.span.lo != reps.span.hi:
        return reps
    progress = line.scales.progress
    step = progress.step if progress and isinstance(progress.step, int) else 1
    return replace(reps, span=Span.one(reps.span.lo + step * moment.occurrence))


def _without_drops(groups: list[SetGroup]) -> list[SetGroup]:
    """Leave out drops; the set before them rests as they did. A line of nothing but drops stays, as work."""
    kept: list[SetGroup] = []
    for group in groups:
        if not dropped(group.role):
            kept.append(group)
        elif kept:
            kept[-1] = replace(kept[-1], rest=group.rest)
    return kept or [replace(group, role=Role.WORK) for group in groups]


def _lightened(group: Sets, line: Line, deload: Deload) -> Sets:
    """Lighten all but the ramp, and round again."""
    if group.role is Role.RAMP:
        return group
    lighter = lighten(group, line.exercise, deload, line.scales.figures)
    if lighter.load is None or lighter.load == group.load:
        return lighter
    lo, hi = lighter.load
    return replace(lighter, load=line.scales.rounded(lo.grams, hi.grams))


def _rest(line: Line, role: Role, percent: Span | None, following: Role | None) -> Span:
    """Choose the usual rest: of ramps, before drops, before back-offs, in supersets, of heavy sets, of the goal."""
    figures = line.scales.figures
    if role is Role.RAMP:
        return figures(warm_up.REST)
    if following is Role.DROP:
        return Span.one(figures(rests.DROP))
    if line.in_turn:
        return Span(0, 0)
    usual = line.usual_rest
    if role is Role.TOP and following is Role.BACK_OFF:
        usual = max(usual, figures(rests.BACK_OFF).lo)
    if percent and percent.lo >= figures(rests.HEAVY_FROM):
        usual = max(usual, figures(rests.HEAVY))
    return Span.one(usual)


def _ramp(sets: list[Sets], line: Line, bare: SetGroup) -> tuple[Sets, ...]:
    """Lead up to the first working set, by its load or else by its percentage."""
    first = next((group for group in sets if group.role is not Role.RAMP), None)
    if first is None:
        return ()
    scales = line.scales
    percent = first.percent.lo if first.percent else _estimate(first)
    if first.load:
        working: Load | int = scales.rounded(first.load[0].grams, first.load[0].grams)[0]
    else:
        working = percent or 0
    return ramp(working, first.reps, line.exercise, scales.gym, scales.figures, percent, bare.place)


def _estimate(group: Sets) -> int | None:
    """Guess a percentage from reps and effort on the RTS curve."""
    rir = group.rir.hi if group.rir else 0
    return percent_for(2 * max(1, group.reps.span.hi) + rir)


def rises(line: Line) -> bool:
    """Tell whether a progression of load moves what is written in this line."""
    return line.scales.rising and any(_moves(group) for group in line.groups)


def _moves(group: SetGroup) -> bool:
    return any(not (isinstance(a, Percent) and a.of is Base.TOP) for a in group.amount)


def longest(line: Line) -> int:
    """Count the values of the longest week-by-week list in the line."""
    lengths = (len(values) for g in line.groups for values in (g.sets, g.reps, g.amount, g.effort))
    return max(lengths, default=1)
