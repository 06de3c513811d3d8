"""How long a program far beyond any training takes to be judged: the work must grow with the lines, no faster."""

from time import process_time

from benchmarks.result import Result
from topset.app.check import check

HEAD = 'program "long"\nweeks 1-4\nday mon\n'
LINE = "  Bench Press: 3x8-12 @RIR2\n"
TARGET = 300.0  # microseconds a line: a minute for 200,000


def run(sizes: tuple[int, ...] = (20_000, 200_000)) -> list[Result]:
    """Time parsing and all rules over one day of so many lines, in microseconds a line."""
    check(HEAD + LINE)  # loads the rules
    return [
        Result(f"parse and lint a line: one day of {n:,} lines", _per_line(n), "µs", TARGET) for n in sizes
    ]


def _per_line(lines: int) -> float:
    text = HEAD + LINE * lines
    begin = process_time()
    judged = check(text)
    if judged.problems:
        raise ValueError(judged.problems)
    return (process_time() - begin) * 1_000_000 / lines
