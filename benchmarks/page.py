"""The results as a table for a terminal and as a page of the documentation."""

from collections.abc import Sequence

from benchmarks.result import Result, figure

HEAD = ("measured", "result", "target", "remark")

ABOUT = """# Benchmarks

Written by `make bench`, which measures everything afresh. Times of commands are those of a whole process,
from the shell and back, with a warm cache: the median of ten. On a machine that is busy with other things
they take longer; the processor time beside them hardly does. What runs inside one process is measured in
processor time alone: the median of twenty.
"""

NOTES = """
The programs are generated: canonical names, a warm-up and a cool-down in each session, a ramp and percentages
for the main lift, rep ranges with reps in reserve and rests for the others. "Written out" and "all different"
mean that every week stands in the text by itself and is like no other. Names that are aliases make a process
read the whole catalogue, once.

Liftosaur's 3.9 ms are quoted, not measured here: its evaluator in Node parses a program and counts the sets
of the first week. Streprogen is given Python objects and works out sets and reps, without a text to read or a
gym to load for; ours begins with the text and ends with dated sessions whose loads the plates can make.
"""


def text(results: Sequence[Result]) -> str:
    """Columns for a terminal."""
    rows = [HEAD, *map(_row, results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def page(results: Sequence[Result], machine: str) -> str:
    """The page docs/benchmarks.md."""
    lines = [f"| {' | '.join(HEAD)} |", "|---|--:|--:|---|"]
    lines += [f"| {' | '.join(_row(result))} |" for result in results]
    table = "\n".join(lines)
    return f"{ABOUT}\nMeasured on: {machine}.\n\n{table}\n{NOTES}"


def renewed(before: str, results: Sequence[Result]) -> str:
    """A page with the rows that were measured again, those that are new behind them."""
    rows = {result.what: f"| {' | '.join(_row(result))} |" for result in results}
    lines = [rows.pop(line.split(" | ")[0].removeprefix("| "), line) for line in before.split("\n")]
    last = max(number for number, line in enumerate(lines) if line.startswith("|"))
    return "\n".join([*lines[: last + 1], *rows.values(), *lines[last + 1 :]])


def _row(result: Result) -> tuple[str, str, str, str]:
    """One result; a target that was missed says so."""
    target = "" if result.target is None else f"{result.target:g} {result.unit}"
    said = "; ".join(part for part in ("" if result.met else "missed", result.note) if part)
    return result.what, f"{figure(result.measured)} {result.unit}", target, said
