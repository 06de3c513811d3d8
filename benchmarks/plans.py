"""How long plans take, how far they are proven, how soon the first is there, and the memory they need."""

from collections.abc import Iterator, Sequence
from math import inf
from multiprocessing import get_context
from statistics import median
from time import perf_counter, process_time

from benchmarks.athletes import random_athlete
from benchmarks.machine import peak
from benchmarks.result import Result, ninth
from topset.ground.search import Moment
from topset.planner import Plan, Status, plan

MEMORY = 300.0  # MB
CLOSE = 0.02  # of the expected gain: what a search settles for
MEDIAN, NINTH, LONGEST, FIRST = 0.5, 2.0, 30.0, 0.3  # seconds hoped for
BATCH = 2.0  # plans a second on two processes
WARM = 9_999  # an athlete whose plan loads the solver and the catalogue


def run(count: int = 200, seconds: float = 30.0) -> list[Result]:
    """Plan for `count` athletes, one worker, all splits, about `seconds` a search at the most; processor time."""
    plan(random_athlete(WARM))
    measured = [timed(seed, seconds) for seed in range(1, count + 1)]
    plans = [one for _, _, one in measured if one.program]
    whom = f"plan for {count} random athletes, all splits"
    return [
        *speed(whom, [time for time, _, _ in measured], [first for _, first, _ in measured if first < inf]),
        Result("of them possible", share(len(plans), count), "%"),
        *proof(plans),
        Result(f"peak memory after {count} random athletes", peak() / 1e6, "MB", MEMORY),
        batch(count),
    ]


def speed(whom: str, times: Sequence[float], firsts: Sequence[float]) -> Iterator[Result]:
    """Times of whole plans, and of the first within them."""
    yield Result(f"{whom}: median", median(times), "s", MEDIAN)
    yield Result(f"{whom}: nine in ten within", ninth(times), "s", NINTH)
    yield Result(f"{whom}: the longest", max(times), "s", LONGEST)
    yield Result("first plan, from the start of solving: median", median(firsts), "s", FIRST)
    yield Result("first plan: nine in ten within", ninth(firsts), "s")


def proof(plans: Sequence[Plan]) -> Iterator[Result]:
    """How good the plans are shown to be."""
    optimal = sum(p.status is Status.OPTIMAL for p in plans)
    yield Result("of these nothing better exists at all", share(optimal, len(plans)), "%")
    near = sum(p.gap <= CLOSE for p in plans)
    yield Result(f"of these proven within {CLOSE:.0%} of the expected gain", share(near, len(plans)), "%")
    yield Result("widest gap left", 100 * max((p.gap for p in plans), default=0.0), "%")


def timed(seed: int, seconds: float) -> tuple[float, float, Plan]:
    """Processor seconds of a plan, seconds until its first was there, and the plan."""
    first = inf

    def watch(moment: Moment) -> None:
        nonlocal first
        first = min(first, moment.seconds)

    begin = process_time()
    found = plan(random_athlete(seed), watch=watch, seconds=seconds)
    return process_time() - begin, first, found


def batch(count: int) -> Result:
    """Plans a second of two processes side by side, from the first task to the last answer."""
    with get_context("spawn").Pool(2) as pool:
        pool.map(planned, [WARM, WARM + 1], chunksize=1)  # loads the solver in both
        begin = perf_counter()
        pool.map(planned, range(1, count + 1), chunksize=4)
        took = perf_counter() - begin
    return Result(
        "plans a second, two processes", count / took, "plans/s", note=f"hoped for: {BATCH:g} and more"
    )


def planned(seed: int) -> float:
    """The gap of the plan for an athlete."""
    return plan(random_athlete(seed)).gap


def share(part: int, whole: int) -> float:
    """Percent."""
    return 100 * part / whole if whole else 0.0
