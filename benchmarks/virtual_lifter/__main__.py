"""Lift all seasons and write the tables of docs/test-bench.md."""

import sys
from time import perf_counter

from benchmarks.virtual_lifter.bench import LIFTERS, PROCESSES, WEEKS, summaries
from benchmarks.virtual_lifter.page import PAGE, outcome_table, written


def main() -> None:
    """Run it, for as many lifters as asked for."""
    lifters = int(sys.argv[1]) if len(sys.argv) > 1 else LIFTERS
    begin = perf_counter()
    found = summaries(lifters, WEEKS, PROCESSES)
    print(outcome_table(found))
    print(f"{perf_counter() - begin:.0f} s")
    if lifters == LIFTERS:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), found), encoding="utf-8")


if __name__ == "__main__":
    main()
