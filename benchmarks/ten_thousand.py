"""Plan for as many random athletes as asked, and say of each what is wrong with the plan.

    python -m benchmarks.ten_thousand 10000 --out plans.jsonl

It takes hours, so it is no part of `make bench`. What is in the file already is not planned again: remove the file
once the planner has changed.
"""

import json
import subprocess
import sys
import traceback
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import TypedDict, cast

from benchmarks.athletes import random_athlete
from benchmarks.result import ninth


class Judged(TypedDict):
    """One plan: the athlete's seed, processor seconds, how it ended, the gap, and everything that is wrong."""

    seed: int
    seconds: float
    status: str
    gap: float
    flaws: list[str]


def main() -> int:
    """Share the athletes among processes, then print a summary; 1 where any plan has a flaw."""
    asked = _arguments().parse_args()
    file = Path(asked.out)
    if asked.share is not None:
        _work(asked, file)
        return 0
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.ten_thousand", *sys.argv[1:], "--share", str(share)]
        )
        for share in range(asked.processes)
    ]
    codes = [process.wait() for process in processes]
    wanted = range(asked.start, asked.start + asked.count)
    judged = [one for seed, one in sorted(done(file).items()) if seed in wanted]
    print("\n".join(summary(judged)))
    return int(any(codes) or len(judged) < asked.count or any(one["flaws"] for one in judged))


def _arguments() -> ArgumentParser:
    parser = ArgumentParser(description="Plan for random athletes and judge every plan.")
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("--start", type=int, default=0, help="seed of the first athlete")
    parser.add_argument("--seconds", type=float, default=2.0, help="deterministic seconds of each search")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", default="plans.jsonl", help="a line of JSON for each plan")
    # Set for the processes that this one starts afresh: OR-Tools starts threads and must not be forked.
    parser.add_argument("--share", type=int, help=SUPPRESS)
    return parser


def _work(asked: Namespace, file: Path) -> None:
    """Plan for one share of the athletes, a line after each."""
    known = done(file)
    for seed in range(asked.start + asked.share, asked.start + asked.count, asked.processes):
        if seed not in known:
            line = json.dumps(judged(seed, asked.seconds)) + "\n"
            with file.open("a", encoding="utf-8") as out:
                out.write(line)


def judged(seed: int, seconds: float) -> Judged:
    """Plan for one athlete; an exception is a flaw too."""
    from benchmarks.soundness import flaws
    from topset.planner import plan

    athlete = random_athlete(seed)
    begin = process_time()
    try:
        answer = plan(athlete, seconds=seconds)
        took = process_time() - begin
        return Judged(
            seed=seed,
            seconds=round(took, 3),
            status=answer.status.value,
            gap=round(answer.gap, 5),
            flaws=list(flaws(answer, athlete)),
        )
    except Exception:  # whatever it is, the next athlete comes
        said = traceback.format_exc(limit=-3)
        return Judged(seed=seed, seconds=process_time() - begin, status="failed", gap=1.0, flaws=[said])


def done(file: Path) -> Mapping[int, Judged]:
    """What the file holds, by seed; a line that was cut off counts for nothing."""
    return {one["seed"]: one for one in _lines(file)} if file.exists() else {}


def _lines(file: Path) -> Iterator[Judged]:
    for line in file.read_text(encoding="utf-8").splitlines():
        try:
            yield cast("Judged", json.loads(line))
        except json.JSONDecodeError:
            continue


def summary(judged: Sequence[Judged]) -> Iterator[str]:
    """How many of which kind, how long they took, and each flaw."""
    if not judged:
        yield "no plans"
        return
    seconds, gaps = sorted(one["seconds"] for one in judged), [one["gap"] for one in judged]
    flawed = [one for one in judged if one["flaws"]]
    kinds = ", ".join(f"{n} {kind}" for kind, n in Counter(one["status"] for one in judged).most_common())
    yield f"{len(judged)} athletes: {kinds}"
    yield (
        f"processor seconds a plan: median {seconds[len(seconds) // 2]:.2f}, "
        f"nine in ten within {ninth(seconds):.2f}, the longest {seconds[-1]:.2f}"
    )
    yield f"gaps: {sum(gap <= CLOSE for gap in gaps)} within {CLOSE:.0%}, the widest {max(gaps):.1%}"
    yield f"plans with a flaw: {len(flawed)}"
    for one in flawed:
        yield from (f"  seed {one['seed']}: {flaw}" for flaw in one["flaws"])


CLOSE = 0.01  # a gap below which the forecast of growth cannot tell two plans apart


if __name__ == "__main__":
    sys.exit(main())
