"""How long commands take from the shell and back, with a warm cache."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter

from benchmarks import programs
from benchmarks.result import Result, figure, middle

# What people wait for at every turn, in milliseconds.
TARGETS = {"--version": 100.0, "check": 300.0}


def run(weeks: int = 12, days: int = 5, lines: int = 6, times: int = 10) -> list[Result]:
    """Time each command on a program whose weeks are all written out; medians in milliseconds by the clock."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "program.topset")
        file.write_text(programs.written_out(weeks, days, lines), encoding="utf-8")
        commands = (["--version"], ["--help"], *([name, str(file)] for name in ("check", "fmt", "show")))
        size = f"{weeks} weeks of {days} days with {lines} exercises, written out"
        return [_result(arguments, size, times) for arguments in commands]


def _result(arguments: list[str], size: str, times: int) -> Result:
    name, *files = arguments
    command_seconds(arguments)  # Python writes its cache, fmt the canonical form
    elapsed, busy = zip(*(command_seconds(arguments) for _ in range(times)), strict=True)
    what = f"`topset {name}` of {size}" if files else f"`topset {name}`"
    note = f"processor time: {figure(middle(busy))} ms"
    return Result(what, middle(elapsed), "ms", TARGETS.get(name), note)


def command_seconds(arguments: list[str]) -> tuple[float, float]:
    """One process from start to end: the time by the clock, and that of the processor.

    Raise RuntimeError where its exit code is above 1: then the benchmark is wrong.
    """
    # Where Python may not write its cache, every start would compile everything again.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [str(Path(sys.executable).with_name("topset")), *arguments]
    begin, before = perf_counter(), _of_children()
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False
    )
    elapsed, busy = perf_counter() - begin, _of_children() - before
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode())
    return elapsed, busy


def _of_children() -> float:
    """Processor time of all processes that were started and have ended, in seconds."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
