"""Run by `expand` in the throw-away environment: DAYS LINES TIMES WEEKS… gives JSON with the seconds of each round."""

import json
import sys
from importlib.metadata import version
from time import process_time


def main() -> None:
    import streprogen  # type: ignore[import-not-found, unused-ignore]  # only there

    days, lines, times, *weeks = map(int, sys.argv[1:])
    answer = {
        "version": version("streprogen"),
        "seconds": [[_seconds(streprogen, days, lines, n) for _ in range(times)] for n in weeks],
    }
    json.dump(answer, sys.stdout)


def _seconds(streprogen, days: int, lines: int, weeks: int) -> float:  # type: ignore[no-untyped-def]
    begin = process_time()
    program = streprogen.Program("Program", duration=weeks, percent_inc_per_week=0.5)
    for day in range(days):
        with program.Day(f"Day {day + 1}"):
            for line in range(lines):
                program.DynamicExercise(f"Exercise {day}.{line}", start_weight=100)
    program.render()
    return process_time() - begin


if __name__ == "__main__":
    main()
