"""How heavy, how long and how hard the working sets were: counts by share of the 1RM, by reps, by reserve."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from math import exp

from topset.evidence.zones import HEAVY_WORK
from topset.ground.frozen import frozen
from topset.metrics.journal.log import Line, Log
from topset.metrics.journal.tracks import Track
from topset.metrics.strength.numbers import UNTOLD, chosen

PERCENTS = (600, 700, 800, 900)  # tenths of a percent, where a class begins
REPS = (4, 7, 11, 16)
RESERVES = (2, 4, 6, 8)  # half reps


@frozen
class Intensity:
    """Numbers of sets in classes, the first for less than the first bound, the last from the last bound on.

    `percents` by the share of the 1RM estimated then, `reps` by reps, `reserves` by reps in reserve; `untold` are the
    sets whose reserve nobody told, `unknown` those of lifts whose 1RM is not known. `heavy` sets are at 80 % or above.
    `mean` is the mean share in tenths of a percent, None where none is known.
    """

    percents: tuple[int, ...]
    reps: tuple[int, ...]
    reserves: tuple[int, ...]
    untold: int
    unknown: int
    heavy: int
    mean: float | None


def intensity(log: Log, tracks: Mapping[str, Track], lines: Iterable[Line] | None = None) -> Intensity:
    """Sort the working sets in reps of `lines`, of the whole journal where none are given, into classes."""
    counted = [_in_reps(line) for line in (log.lines if lines is None else lines)]
    reps = Counter(chain.from_iterable(line.reps for line in counted))
    told = Counter(chain.from_iterable(line.told for line in counted))
    loads = _Loads(log.figures(HEAVY_WORK), tracks)
    for line in counted:
        loads.add(line)
    untold = told.pop(UNTOLD, 0)
    return Intensity(
        tuple(loads.classes),
        _classes(REPS, reps),
        _classes([2 * bound for bound in RESERVES], told),
        untold,
        sum(reps.values()) - loads.known,
        loads.heavy,
        1000 * loads.total / loads.known if loads.known else None,
    )


def labels(bounds: Sequence[int], unit: int = 1) -> tuple[str, ...]:
    """The classes in words: bounds 4 and 7 make "under 4", "4-6", "7+"; `unit` of a bound make one."""
    ends = [bound / unit for bound in bounds]
    last = 1 if unit == 1 else 0
    middle = [f"{lo:g}-{hi - last:g}" for lo, hi in pairwise(ends)]
    return (f"under {ends[0]:g}", *middle, f"{ends[-1]:g}+")


def _in_reps(line: Line) -> Line:
    """The line without sets for time or distance, and without attempts that failed."""
    if 0 not in line.reps:
        return line
    done, reps, moved, told = chosen(each for each in zip(*line.sets, strict=True) if each[1])
    return line._replace(done=done, reps=reps, moved_g=moved, told=told)


def _classes(bounds: Sequence[int], counted: Mapping[int, int]) -> tuple[int, ...]:
    found = [0] * (len(bounds) + 1)
    for value, count in counted.items():
        found[bisect_right(bounds, value)] += count
    return tuple(found)


class _Loads:
    """Sorts loads by their share of the 1RM that was estimated after the session."""

    def __init__(self, heavy: int, tracks: Mapping[str, Track]) -> None:
        self.bounds = sorted({*PERCENTS, heavy})
        self.maxima = {
            slug: {one.date: exp(one.mean) for one in track.strengths} for slug, track in tracks.items()
        }
        self.counts = [0] * (len(self.bounds) + 1)
        self.heavy_bound = heavy
        self.known = 0
        self.total = 0.0

    def add(self, line: Line) -> None:
        maximum = self.maxima.get(line.exercise.slug, {}).get(line.entry.date)
        if maximum is None:
            return
        grams = [maximum * bound / 1000 for bound in self.bounds]
        moved = [one for one in line.moved_g if one]
        if not moved:
            return
        lowest, highest = bisect_right(grams, min(moved)), bisect_right(grams, max(moved))
        if lowest == highest:  # as nearly always: one load for all sets
            self.counts[lowest] += len(moved)
        else:
            for one in moved:
                self.counts[bisect_right(grams, one)] += 1
        self.known += len(moved)
        self.total += sum(moved) / maximum

    @property
    def heavy(self) -> int:
        return sum(self.counts[self.bounds.index(self.heavy_bound) + 1 :])

    @property
    def classes(self) -> list[int]:
        found = [0] * (len(PERCENTS) + 1)
        for at, count in enumerate(self.counts):
            found[bisect_right(PERCENTS, self.bounds[at - 1]) if at else 0] += count
        return found
