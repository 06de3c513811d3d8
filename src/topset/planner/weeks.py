"""Where the deloads lie, and how sets, reps and reserve move from week to week."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from topset.evidence.deloads import INTERVAL
from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.model.program import Level
from topset.planner.problem import Mode

SHIFT = {
    Level.BEGINNER: 0,
    Level.INTERMEDIATE: 0,
    Level.ADVANCED: -1,
}  # weeks: who lifts heavier tires sooner
HALF_WAY = 0.5  # the stress of a single block
SHORTEST = 3  # weeks of a block with its deload


@dataclass(frozen=True, slots=True)
class Block:
    """Hard weeks `first` to `last`; `done` hard weeks of `hard` came before. `stress` is 0 for light, 1 for heavy."""

    first: int
    last: int
    deload: int | None
    stress: float
    done: int
    hard: int

    @property
    def length(self) -> int:
        """Its hard weeks."""
        return self.last - self.first + 1


def blocks(after: int, weeks: int, level: Level, figures: Figures) -> tuple[Block, ...]:
    """Split the weeks that follow week `after` into blocks near the usual interval between deloads, each ending in one.

    Fewer than three weeks are too few for a deload.
    """
    if weeks < SHORTEST:
        return (Block(after + 1, after + weeks, None, HALF_WAY, 0, weeks),)
    wanted = figures(INTERVAL) + SHIFT[level]
    count = min(range(1, weeks // SHORTEST + 1), key=lambda n: abs(weeks / n - wanted))
    edges = [round(i * weeks / count) for i in range(count + 1)]
    return tuple(_blocks(after, edges, weeks - count))


def apart(block: Block) -> tuple[Block, ...]:
    """The first week of a block on its own, and the rest: for a week that differs by its tests."""
    first = replace(block, last=block.first, deload=None)
    rest = replace(block, first=block.first + 1, done=block.done + 1)
    return (first, rest) if rest.length > 0 else (replace(first, deload=block.deload),)


def _blocks(after: int, edges: list[int], hard: int) -> Iterator[Block]:
    for index, (before, end) in enumerate(pairwise(edges)):
        stress = index / (len(edges) - 2) if len(edges) > 2 else HALF_WAY
        yield Block(after + before + 1, after + end - 1, after + end, stress, before - index, hard)


def sets_in(block: Block, mode: Mode, rises: tuple[int, ...]) -> tuple[Span, ...]:
    """Sets of each hard week of the block, never falling (C11): one more from each week of `rises` on.

    `rises` counts the hard weeks of the phase from 0; see `stagger`.
    """
    weeks = range(block.done, block.done + block.length)
    return tuple(Span.one(mode.start + sum(rise <= week for rise in rises)) for week in weeks)


def reserve_in(block: Block, mode: Mode) -> tuple[int, ...]:
    """Half points of RIR of each hard week: from the scheme's first to its last, nearer to failure each week."""
    first, last = mode.scheme.rir
    steps = max(block.length - 1, 1)
    return tuple(first - floor((first - last) * week / steps) for week in range(block.length))


def reps_in(block: Block, mode: Mode) -> Span:
    """The rep range of the block: later blocks are heavier."""
    ladder = mode.scheme.reps
    return ladder[round(block.stress * (len(ladder) - 1))]
