"""How long commands take from the shell and back, with a warm cache."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks import programs
from benchmarks.result import Result, middle

# What people wait for at every turn, in milliseconds.
TARGETS = {"--version": 100.0, "check": 300.0}


def run(weeks: int = 12, days: int = 5, lines: int = 6, times: int = 10) -> list[Result]:
    """Time each command on a program whose weeks are all written out; medians in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "program.topset")
        file.write_text(programs.written_out(weeks, days, lines), encoding="utf-8")
        commands = (["--version"], ["--help"], *([name, str(file)] for name in ("check", "fmt", "show")))
        size = f"{weeks} weeks of {days} days with {lines} exercises, written out"
        return [_result(arguments, size, times) for arguments in commands]


def _result(arguments: list[str], size: str, times: int) -> Result:
    name, *files = arguments
    command_seconds(arguments)  # Python writes its cache, fmt the canonical form
    seconds = [command_seconds(arguments) for _ in range(times)]
    what = f"`topset {name}` of {size}" if files else f"`topset {name}`"
    return Result(what, middle(seconds), "ms", TARGETS.get(name))


def command_seconds(arguments: list[str]) -> float:
    """One process, from start to end; exit codes above 1 are a mistake of the benchmark."""
    # Where Python may not write its cache, every start would compile everything again.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [str(Path(sys.executable).with_name("topset")), *arguments]
    begin = perf_counter()
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False
    )
    seconds = perf_counter() - begin
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode())
    return seconds
