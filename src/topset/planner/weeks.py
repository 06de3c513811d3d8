"""Where the deloads lie, and how sets, reps and reserve move from week to week."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from topset.evidence.deloads import INTERVAL
from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.model.program import Level
from topset.planner.problem import Mode

SHIFT = {Level.BEGINNER: 1, Level.INTERMEDIATE: 0, Level.ADVANCED: -1}  # weeks: who lifts heavier tires sooner
SPREAD = 0.618  # golden section: exercises add their sets in different weeks


@dataclass(frozen=True, slots=True)
class Block:
    """Hard weeks `first` to `last`, number `index` of `count` blocks; `done` hard weeks of `hard` came before."""

    first: int
    last: int
    deload: int | None
    index: int
    done: int
    hard: int

    @property
    def length(self) -> int:
        """Its hard weeks."""
        return self.last - self.first + 1


def blocks(weeks: int, level: Level, figures: Figures) -> tuple[Block, ...]:
    """Split the weeks into blocks as near as possible to the usual interval between deloads, each ending in one."""
    wanted = figures(INTERVAL) + SHIFT[level]
    count = min(range(1, weeks // 3 + 1), key=lambda n: abs(weeks / n - wanted))
    edges = [round(i * weeks / count) for i in range(count + 1)]
    return tuple(_blocks(edges, weeks - count))


def _blocks(edges: list[int], hard: int) -> Iterator[Block]:
    for index, (before, end) in enumerate(zip(edges, edges[1:], strict=False)):
        yield Block(before + 1, end - 1, end, index, before - index, hard)


def sets_in(block: Block, mode: Mode, place: int) -> tuple[Span, ...]:
    """Sets of each hard week of the block: from start to peak over all blocks, never falling (C11).

    `place` numbers the exercises of the week, so that they do not all rise at once.
    """
    offset = place * SPREAD % 1
    rise = mode.peak - mode.start
    steps = max(block.hard - 1, 1)
    return tuple(
        Span.one(mode.start + min(rise, floor(rise * (block.done + week) / steps + offset)))
        for week in range(block.length)
    )


def reserve_in(block: Block, mode: Mode) -> tuple[int, ...]:
    """Half points of RIR of each hard week: from the scheme's first to its last, a little nearer to failure each week."""
    first, last = mode.scheme.rir
    steps = max(block.length - 1, 1)
    return tuple(first - floor((first - last) * week / steps) for week in range(block.length))


def reps_in(block: Block, mode: Mode) -> Span:
    """The rep range of the block: later blocks are heavier."""
    ladder = mode.scheme.reps
    return ladder[min(block.index, len(ladder) - 1)]
