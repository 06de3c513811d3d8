"""How long a program takes to become dated sessions with loads, beside streprogen in the same run.

Streprogen (PyPI) is licensed under the GPL: it is installed into a virtual environment that is thrown away
afterwards, and run as a process of its own.
"""

import json
import subprocess
import sys
import tempfile
import venv
from datetime import date
from pathlib import Path
from time import process_time

from benchmarks import programs
from benchmarks.result import Result, middle
from topset.methods.expand import dated, expand
from topset.notation import parse

# Milliseconds by weeks: what streprogen 4.1 was measured at when the project began.
TARGETS = {8: 13.0, 52: 81.0}
START = date(2026, 1, 5)
THEIRS = Path(__file__).with_name("with_streprogen.py")


def run(
    weeks: tuple[int, ...] = (8, 52), days: int = 4, lines: int = 6, times: int = 20, *, beside: bool = True
) -> list[Result]:
    """Time ours from the text and theirs from the objects; medians in milliseconds. `beside`: with streprogen."""
    size = f"{days} days with {lines} exercises"
    ours = [
        Result(
            f"expand {n} weeks of {size}", _ours(n, days, lines, times), "ms", TARGETS.get(n), "from the text"
        )
        for n in weeks
    ]
    return [*ours, *(_theirs(weeks, days, lines, times) if beside else ())]


def _ours(weeks: int, days: int, lines: int, times: int) -> float:
    text = programs.rising(weeks, days, lines)
    seconds = []
    for _ in range(times):
        begin = process_time()
        schedule = dated(expand(parse(text).program), START)
        seconds.append(process_time() - begin)
    last = schedule.weeks[-1].sessions[-1]
    if len(schedule.weeks) != weeks or last.date is None or len(last.works) != lines:
        raise ValueError("the program was not laid out as it was written")
    return middle(seconds)


def _theirs(weeks: tuple[int, ...], days: int, lines: int, times: int) -> list[Result]:
    """Streprogen's results; one that says why where it cannot be installed."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts" if sys.platform == "win32" else "bin", "python")
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "streprogen"]
        installed = subprocess.run(pip, capture_output=True, text=True, check=False)
        if installed.returncode:
            return [Result("streprogen", 0, "ms", note="not measured: it could not be installed")]
        asked = [str(python), str(THEIRS), *map(str, (days, lines, times, *weeks))]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    what = f"streprogen {answer['version']}"
    size = f"{days} days with {lines} exercises"
    return [
        Result(f"{what}: {n} weeks of {size}", middle(seconds), "ms", note="from objects")
        for n, seconds in zip(weeks, answer["seconds"], strict=True)
    ]
