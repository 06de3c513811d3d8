"""Hundreds of lifters, each under every policy: what came of it, side by side."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from statistics import fmean, median, quantiles
from typing import NamedTuple

from benchmarks.result import Result, figure
from benchmarks.virtual_lifter.lifter import lifter
from benchmarks.virtual_lifter.outcome import Outcome, outcome
from benchmarks.virtual_lifter.policies import POLICIES
from benchmarks.virtual_lifter.programs import Style
from benchmarks.virtual_lifter.season import season

LIFTERS, WEEKS, PROCESSES = 300, 26, 2
NOTE = "test bench, no claim about people"
SAID = {"fixed": "as written", "double": "double progression alone", "ours": "adapted"}


class Arm(NamedTuple):
    """A program and what is done with it."""

    style: Style
    policy: str

    def __str__(self) -> str:
        return f"{self.style}, {SAID[self.policy]}"


ARMS = (
    Arm(Style.PERCENT, "fixed"),
    Arm(Style.PERCENT, "ours"),
    Arm(Style.DOUBLE, "double"),
    Arm(Style.DOUBLE, "ours"),
)


class Summary(NamedTuple):
    """An arm over all lifters.

    `gain` is the median of the true strength gained in percent, between the quartiles `low` and `high`; `missed` the
    sets below their reps, of 100; `over` the weeks above a maximum volume, of all lifters; `off` and `easy` how far
    true reserves were from those prescribed, and how far above, in reps; `deloads` the deload weeks of a lifter.
    """

    arm: Arm
    lifters: int
    gain: float
    low: float
    high: float
    missed: float
    over: int
    off: float
    easy: float
    deloads: float


def run(lifters: int = LIFTERS, weeks: int = WEEKS, processes: int = PROCESSES) -> list[Result]:
    """The outcomes of each arm; the same lifters, with the same lives, in all of them."""
    return [row for one in summaries(lifters, weeks, processes) for row in _rows(one)]


def summaries(lifters: int, weeks: int, processes: int) -> list[Summary]:
    """Each arm over all lifters."""
    return [_summary(arm, outcomes) for arm, outcomes in by_arm(lifters, weeks, processes)]


def by_arm(lifters: int, weeks: int, processes: int) -> Sequence[tuple[Arm, Sequence[Outcome]]]:
    """The outcomes of all lifters in each arm."""
    if processes < 2:
        found = [each(seed, weeks) for seed in range(lifters)]
    else:
        with ProcessPoolExecutor(min(processes, os.cpu_count() or 1)) as pool:
            found = list(pool.map(each, range(lifters), repeat(weeks), chunksize=4))
    return [(arm, [one[nth] for one in found]) for nth, arm in enumerate(ARMS)]


def each(seed: int, weeks: int) -> list[Outcome]:
    """One lifter in every arm."""
    one = lifter(seed)
    return [outcome(season(one, arm.style, POLICIES[arm.policy], weeks)) for arm in ARMS]


def _summary(arm: Arm, outcomes: Sequence[Outcome]) -> Summary:
    gains = [one.gain for one in outcomes]
    low, _, high = quantiles(gains, n=4, method="inclusive") if len(gains) > 1 else gains * 3
    return Summary(
        arm=arm,
        lifters=len(outcomes),
        gain=median(gains),
        low=low,
        high=high,
        missed=100 * sum(one.missed for one in outcomes) / sum(one.sets for one in outcomes),
        over=sum(one.over for one in outcomes),
        off=fmean(one.off for one in outcomes),
        easy=fmean(one.easy for one in outcomes),
        deloads=fmean(one.deloads for one in outcomes),
    )


def _rows(one: Summary) -> Iterator[Result]:
    head = f"virtual lifters, {one.arm}"
    note = f"half of {one.lifters} lifters: {figure(one.low)} to {figure(one.high)}; {NOTE}"
    yield Result(f"{head}: true strength gained", one.gain, "%", note=note)
    yield Result(f"{head}: sets that missed their reps, of 100", one.missed, "sets", note=NOTE)
    yield Result(f"{head}: weeks above a maximum volume", one.over, "weeks", note=NOTE)
    note = f"{one.easy:.2f} reps easier on average; {NOTE}"
    yield Result(f"{head}: true reserve off the one prescribed", one.off, "reps", note=note)
    yield Result(f"{head}: deloads of a lifter", one.deloads, "weeks", note=NOTE)
