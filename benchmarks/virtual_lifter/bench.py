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


class Arm(NamedTuple):
    """A program and what is done with it."""

    style: Style
    policy: str

    def __str__(self) -> str:
        said = {"fixed": "as written", "double": "double progression alone", "ours": "adapted"}
        return f"{self.style}, {said[self.policy]}"


ARMS = (
    Arm(Style.PERCENT, "fixed"),
    Arm(Style.PERCENT, "ours"),
    Arm(Style.DOUBLE, "double"),
    Arm(Style.DOUBLE, "ours"),
)


def run(lifters: int = LIFTERS, weeks: int = WEEKS, processes: int = PROCESSES) -> list[Result]:
    """The outcomes of each arm; the same lifters, with the same lives, in all of them."""
    return [row for arm, outcomes in by_arm(lifters, weeks, processes) for row in _rows(arm, outcomes)]


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


def _rows(arm: Arm, outcomes: Sequence[Outcome]) -> Iterator[Result]:
    gains = [one.gain for one in outcomes]
    low, _, high = quantiles(gains, n=4, method="inclusive") if len(gains) > 1 else gains * 3
    sets = sum(one.sets for one in outcomes)
    missed = 100 * sum(one.missed for one in outcomes) / sets
    head = f"virtual lifters, {arm}"
    note = f"half of them {figure(low)} to {figure(high)}; {len(outcomes)} lifters; {NOTE}"
    yield Result(f"{head}: true strength gained, median", median(gains), "%", note=note)
    yield Result(f"{head}: sets that missed their reps, of 100", missed, "sets", note=NOTE)
    over = sum(one.over for one in outcomes)
    yield Result(f"{head}: weeks above a maximum volume, all lifters", over, "weeks", note=NOTE)
    note = f"on average {_signed(fmean(one.easy for one in outcomes))} easier than prescribed; {NOTE}"
    off = fmean(one.off for one in outcomes)
    yield Result(f"{head}: true reserve off the one prescribed", off, "reps", note=note)
    yield Result(f"{head}: deloads a lifter", fmean(one.deloads for one in outcomes), "weeks", note=NOTE)


def _signed(reps: float) -> str:
    return f"{reps:.2f} reps"
