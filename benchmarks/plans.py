"""How long plans take, how far they are proven, and the memory they need, over athletes of every kind."""

import sys
from collections.abc import Sequence
from resource import RUSAGE_SELF, getrusage
from statistics import median, quantiles
from time import process_time

from benchmarks.athletes import random_athlete
from benchmarks.result import Result
from topset.planner import Plan, Status, plan

MEMORY = 300.0  # MB
CLOSE = 0.01  # a gap below which the forecast of growth cannot tell two plans apart


def run(count: int = 60, seconds: float = 10.0) -> list[Result]:
    """Plan for `count` athletes, at most about `seconds` for each search; processor time of whole plans."""
    plan(random_athlete(0), seconds=seconds)  # loads the solver and the catalogue
    measured = [_timed(seed, seconds) for seed in range(1, count + 1)]
    times, plans = [time for time, _ in measured], [one for _, one in measured if one.program]
    whom = f"{count} random athletes"
    return [
        Result(f"plan for {whom}: median", median(times), "s"),
        Result(f"plan for {whom}: nine in ten within", _ninth(times), "s"),
        Result(f"plan for {whom}: the longest", max(times), "s"),
        Result("of them possible", _share(len(plans), count), "%"),
        Result(
            "of these proven optimal", _share(sum(p.status is Status.OPTIMAL for p in plans), len(plans)), "%"
        ),
        Result(
            "of these within 1 % of the best", _share(sum(p.gap <= CLOSE for p in plans), len(plans)), "%"
        ),
        Result("widest gap left", 100 * max((p.gap for p in plans), default=0.0), "%"),
        Result(f"peak memory after {whom}", _peak() / 1e6, "MB", MEMORY),
    ]


def _timed(seed: int, seconds: float) -> tuple[float, Plan]:
    begin = process_time()
    found = plan(random_athlete(seed), seconds=seconds)
    return process_time() - begin, found


def _ninth(times: Sequence[float]) -> float:
    """The ninth decile."""
    return quantiles(times, n=10, method="inclusive")[-1] if len(times) > 1 else times[0]


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _peak() -> int:
    """The most memory this process has held, in bytes; the system counts KiB, macOS bytes."""
    return getrusage(RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
