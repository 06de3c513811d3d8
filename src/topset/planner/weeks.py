"""Where the lighter weeks lie, and how sets, reps and reserve move from week to week.

Lighter weeks follow the evidence (about every five and a half weeks) and the calendar: a week of holidays is one of
them, so that none comes twice. A program may end in a deload, in a week of tests, or at a competition; a short one
has no deload before its tests.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from math import floor, inf

from topset.evidence.deloads import INTERVAL, MAX_WEEKS_WITHOUT
from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.model.program import Level
from topset.planner.problem import Mode

SHIFT = {
    Level.BEGINNER: 1,
    Level.INTERMEDIATE: 0,
    Level.ADVANCED: -1,
}  # weeks: who lifts heavier tires sooner
HALF_WAY = 0.5  # the stress of a single block
SHORTEST = 3  # weeks of a block with its deload
LONG_ENOUGH = 6  # weeks of a phase that has room for a week of tests, or for two weeks of taper
SOON = 8  # weeks up to which a week of tests is lighter week enough: a deload before it would leave too few hard ones
FEW = 3  # hard weeks: fewer in a row build nothing worth a rest
# What a hard week on its own, two of them alone, and an end without a deload cost in squared weeks.
BROKEN, SHORT, UNENDED = 100.0, 10.0, 20.0


class Kind(StrEnum):
    """What a lighter week is for."""

    DELOAD = "deload"
    HOLIDAY = "holiday"  # a deload whose place the calendar gives
    TEST = "test"  # rested: maxima are tested, the rest stays light
    TAPER = "taper"  # before a competition: fewer sets, the load kept
    MEET = "meet"  # the days up to the competition


@dataclass(frozen=True, slots=True)
class Light:
    """Lighter weeks of one kind."""

    weeks: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class Block:
    """Hard weeks `first` to `last`, and the `lights` after them; `done` hard weeks of `hard` came before.

    `stress` is 0 for light, 1 for heavy; `number` counts the `of` blocks of the program from 0. `earlier` hard weeks
    belong to phases before this one.
    """

    first: int
    last: int
    lights: tuple[Light, ...]
    stress: float
    done: int
    hard: int
    number: int = 0
    of: int = 1
    earlier: int = 0

    @property
    def length(self) -> int:
        """Its hard weeks."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is fixed: the weeks (from 1) that fall mostly in holidays, and how the program ends."""

    off: frozenset[int] = frozenset()
    end: Kind = Kind.DELOAD


FREE = Calendar()


def blocks(
    after: int, weeks: int, level: Level, figures: Figures, calendar: Calendar = FREE
) -> tuple[Block, ...]:
    """Split the weeks that follow week `after` into blocks near the usual interval, with lighter weeks between.

    Fewer than three weeks are too few for a deload. Holidays in the first of them change nothing: a block needs a
    hard week to rest from.
    """
    if weeks < SHORTEST:
        return (Block(after + 1, after + weeks, (), HALF_WAY, 0, weeks),)
    off = frozenset(week - after for week in calendar.off if after < week <= after + weeks)
    ending = closing(weeks, off, calendar.end)
    inner = weeks - sum(light.weeks.hi - light.weeks.lo + 1 for light in ending)
    tapered = calendar.end is Kind.MEET or (calendar.end is Kind.TEST and bool(ending) and weeks <= SOON)
    ends = _deloads(inner, off - _leading(off), figures(INTERVAL) + SHIFT[level], figures, tapered=tapered)
    runs = list(_runs(inner, ends, off))
    runs[-1] = (*runs[-1][:2], (*runs[-1][2], *ending))
    return tuple(_blocks(after, runs))


def closing(weeks: int, off: frozenset[int], end: Kind) -> tuple[Light, ...]:
    """The weeks with which a phase ends, where it is long enough for them; numbered within the phase."""
    if end is Kind.MEET:
        meet = Light(Span.one(weeks), Kind.MEET)
        return (Light(Span.one(weeks - 1), Kind.TAPER), meet) if weeks >= LONG_ENOUGH else (meet,)
    if end is Kind.TEST and weeks >= LONG_ENOUGH and weeks not in off:
        return (Light(Span.one(weeks), Kind.TEST),)
    return ()


def _leading(off: frozenset[int]) -> frozenset[int]:
    """The holidays with which the phase begins."""
    week = 1
    while week in off:
        week += 1
    return frozenset(range(1, week))


def _deloads(
    weeks: int, off: frozenset[int], wanted: float, figures: Figures, *, tapered: bool
) -> tuple[int, ...]:
    """The lighter weeks of so many: those in `off`, and others so that the weeks from one to the next are as wanted.

    Exact: the cheapest of all ways by squared distance. With `tapered` another lighter week follows in place of a last
    deload.
    """
    most = figures(MAX_WEEKS_WITHOUT)

    def cost(hard: int) -> float:
        broken = BROKEN * (max(FEW - 1 - hard, 0) + max(hard - most, 0))
        return (hard + 1 - wanted) ** 2 + broken + SHORT * (hard < FEW)

    @cache
    def best(done: int) -> tuple[float, tuple[int, ...]]:
        left = weeks - done
        if not left:
            return (cost(0) if tapered else 0.0), ()
        ways = []
        for deload in range(done + 1, weeks + 1):
            hard = deload - done - 1
            soon = deload not in off and deload + 1 in off  # the holiday is lighter by itself
            if (hard or deload in off) and not soon:
                later, rest = best(deload)
                ways.append(((cost(hard) if hard else 0.0) + later, (deload, *rest)))
            if deload in off:
                break
        else:
            ways.append((cost(left) + (0.0 if tapered else UNENDED), ()))
        return min(ways, default=(inf, ()))

    return best(0)[1]


def _runs(
    weeks: int, deloads: Sequence[int], off: frozenset[int]
) -> Iterator[tuple[int, int, tuple[Light, ...]]]:
    """Hard weeks from and to, with the lighter weeks after them; lighter weeks in a row belong together."""
    light, week = set(deloads), 1
    while week <= weeks:
        first = week
        while week <= weeks and week not in light:
            week += 1
        last = week - 1
        while week in light:
            week += 1
        rest = Span(last + 1, week - 1)
        kind = Kind.HOLIDAY if off & set(range(rest.lo, rest.hi + 1)) else Kind.DELOAD
        yield first, last, ((Light(rest, kind),) if rest.lo <= rest.hi else ())


def _blocks(after: int, runs: Sequence[tuple[int, int, tuple[Light, ...]]]) -> Iterator[Block]:
    done, hard = 0, sum(last - first + 1 for first, last, _ in runs)
    for number, (first, last, lights) in enumerate(runs):
        moved = tuple(
            replace(light, weeks=Span(after + light.weeks.lo, after + light.weeks.hi)) for light in lights
        )
        stress = stress_of(number, len(runs))
        yield Block(after + first, after + last, moved, stress, done, hard, number, len(runs))
        done += last - first + 1


def stress_of(number: int, blocks: int) -> float:
    """From the lightest to the heaviest block; half-way where there is one alone."""
    return number / (blocks - 1) if blocks > 1 else HALF_WAY


def continued(phases: Sequence[tuple[Block, ...]]) -> Iterator[tuple[Block, ...]]:
    """The blocks of each phase as those of one program: a later phase goes on where the one before it ended."""
    count, number, earlier = sum(map(len, phases)), 0, 0
    for phase in phases:
        yield tuple(
            replace(block, stress=stress_of(number + i, count), number=number + i, of=count, earlier=earlier)
            for i, block in enumerate(phase)
        )
        number, earlier = number + len(phase), earlier + phase[0].hard


def apart(block: Block) -> tuple[Span, ...]:
    """The first week of a block and the rest of it: for a week that differs by its tests."""
    first = Span.one(block.first)
    return (first, Span(block.first + 1, block.last)) if block.length > 1 else (first,)


def lighter(block: Block, week: int) -> Block:
    """A lighter week with the peak sets and the first week's reserve of the block before it."""
    return replace(block, first=week, last=week, lights=(), done=block.hard - 1)


def sets_in(block: Block, mode: Mode, rises: tuple[int, ...]) -> tuple[Span, ...]:
    """Sets of each hard week of the block, never falling (C11): one more from each week of `rises` on.

    `rises` counts the hard weeks of the phase from 0; see `stagger`.
    """
    weeks = range(block.done, block.done + block.length)
    return tuple(Span.one(mode.start + sum(rise <= week for rise in rises)) for week in weeks)


def reserve_in(block: Block, mode: Mode) -> tuple[int, ...]:
    """Half points of RIR of each hard week: from the scheme's first to its last, nearer to failure with the weeks.

    A single rep of work that is done by feel is given up as a whole: nobody feels half of one.
    """
    first, last = mode.scheme.rir
    felt = mode.scheme.name in BY_FEEL and first - last <= A_REP
    steps, grain = max(block.length - 1, 1), A_REP if felt else 1
    return tuple(
        first - grain * floor((first - last) * week / (steps * grain)) for week in range(block.length)
    )


BY_FEEL = ("volume", "small", "hold", "practice")
A_REP = 2  # half points of RIR


def reps_in(block: Block, mode: Mode) -> Span:
    """The rep range of the block: later blocks are heavier, or longer where nothing can be loaded."""
    ladder = mode.scheme.reps
    place = block.stress * (len(ladder) - 1)
    below, above = ladder[floor(place)], ladder[-floor(-place)]
    part = place - floor(place)
    return Span(
        round(below.lo + part * (above.lo - below.lo)), round(below.hi + part * (above.hi - below.hi))
    )
