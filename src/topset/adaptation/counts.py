"""The sets of a line: those of its weeks, and the list with another number for the coming one."""

from topset.adaptation.response import SetCounts
from topset.adaptation.situation import Coming, Situation
from topset.ground.units import Span
from topset.model.prescription import Role, SetGroup


def counted_parts(coming: Coming) -> list[int]:
    """The parts of a line with working sets of their own, not those of a method."""
    return [
        number
        for number, part in enumerate(coming.line.parts)
        if isinstance(part, SetGroup) and part.sets and part.role in {Role.WORK, Role.BACK_OFF}
    ]


def in_week(coming: Coming, part: int, nth: int) -> Span:
    """The sets of a week of the block."""
    counts = _written(coming, part)
    return counts[min(nth, len(counts) - 1)]


def weeks_left(situation: Situation, coming: Coming) -> int:
    """How many weeks of the block follow the coming one."""
    return situation.program.blocks[coming.spot.block].weeks.hi - coming.session.week


def raised_to(situation: Situation, coming: Coming, part: int, count: Span) -> SetCounts:
    """So many sets from the coming week on, and no fewer later."""
    later = [in_week(coming, part, nth) for nth in _later(situation, coming)]
    values = [*_behind(coming, part), count, *(max(each, count, key=lambda s: s.hi) for each in later)]
    return _edit(coming, part, values)


def repeated(situation: Situation, coming: Coming, part: int) -> SetCounts:
    """The sets of the week before again; those planned for the weeks ahead move back by a week."""
    behind = _behind(coming, part)
    later = [in_week(coming, part, nth - 1) for nth in _later(situation, coming)]
    return _edit(coming, part, [*behind, behind[-1], *later])


def once(situation: Situation, coming: Coming, part: int, count: Span) -> SetCounts:
    """So many sets in the coming week alone."""
    later = [in_week(coming, part, nth) for nth in _later(situation, coming)]
    return _edit(coming, part, [*_behind(coming, part), count, *later])


def usual(situation: Situation, coming: Coming, part: int) -> Span | None:
    """The sets without a change for the coming week alone: those of the week after, else the most before."""
    if weeks_left(situation, coming):
        return in_week(coming, part, coming.nth + 1)
    behind = _behind(coming, part)
    return max(behind, key=lambda span: span.hi) if behind else None


def _behind(coming: Coming, part: int) -> list[Span]:
    return [in_week(coming, part, nth) for nth in range(coming.nth)]


def _later(situation: Situation, coming: Coming) -> range:
    return range(coming.nth + 1, coming.nth + 1 + weeks_left(situation, coming))


def _written(coming: Coming, part: int) -> tuple[Span, ...]:
    written = coming.line.parts[part]
    assert isinstance(written, SetGroup)
    return written.sets


def _edit(coming: Coming, part: int, values: list[Span]) -> SetCounts:
    while len(values) > 1 and values[-1] == values[-2]:
        values.pop()
    return SetCounts(coming.spot, part, tuple(values), coming.session.week)
