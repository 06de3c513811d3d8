"""How long a program takes to be read and judged by every rule, inside one process."""

from time import process_time

from benchmarks import programs
from benchmarks.result import Result, middle
from topset.app.check import check

# Liftosaur's evaluator needs 3.9 ms in Node to parse and to count the first week's sets; 3.5 ms is to beat it.
TARGET = 3.5
SIMPLE = 2.0


def run(weeks: int = 12, days: int = 5, lines: int = 6, times: int = 20) -> list[Result]:
    """Time parsing and all rules; medians of processor time, in milliseconds for one week of the program."""
    size = f"{weeks} weeks of {days} days with {lines} exercises"
    note = f"hoped for: {SIMPLE:g} ms; Liftosaur's evaluator: 3.9 ms (quoted; parse and week 1 only)"
    different = _per_week(programs.written_out(weeks, days, lines), weeks, times)
    repeated = _per_week(programs.repeated(weeks, days, lines), weeks, times)
    return [
        Result(f"parse and lint a week: {size}, all different", different, "ms", TARGET, note),
        Result(f"parse and lint a week: {size}, repeated", repeated, "ms", TARGET),
    ]


def _per_week(text: str, weeks: int, times: int) -> float:
    """Milliseconds a week; the first round, in which rules are loaded, is not counted."""
    if problems := check(text).problems:
        raise ValueError(problems)
    seconds = []
    for _ in range(times):
        begin = process_time()
        check(text)
        seconds.append(process_time() - begin)
    return middle(seconds) / weeks
