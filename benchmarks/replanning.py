"""How long it takes to plan a week again, from the shell and back: a quarter of a second of it loads the solver."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.athletes import random_athlete
from benchmarks.result import Result, ninth
from benchmarks.start_up import command_seconds
from topset.notation import print_program
from topset.planner import plan

TARGET = 1.0  # seconds
CHANGES = {
    "a day missed": ("--missed",),
    "forty minutes and no rack": ("--minutes", "40", "--without", "rack"),
    "a sore knee all week": ("--sore", "knee"),
}
MONDAY = "2026-03-02"


def run(count: int = 30, seconds: float = 0.3) -> list[Result]:
    """Plan for `count` random athletes, each search for about `seconds`, and plan their second week again."""
    with tempfile.TemporaryDirectory() as folder:
        plans = list(_plans(Path(folder), count, seconds))
        return [result for what in CHANGES for result in _results(what, plans)]


def _plans(folder: Path, count: int, seconds: float) -> Iterator[tuple[str, str]]:
    """The file of each plan that is possible, and the first day of its second week."""
    for seed in range(1, count + 1):
        program = plan(random_athlete(seed), seconds=seconds, gap=0.1).program
        if program:
            file = folder / f"{seed}.topset"
            file.write_text(print_program(program), encoding="utf-8")
            yield str(file), min(program.blocks[0].days, key=lambda day: day.weekday.index).weekday.value


def _results(what: str, plans: list[tuple[str, str]]) -> Iterator[Result]:
    words = CHANGES[what]
    if not plans:
        return
    command_seconds(["replan", plans[0][0], "--week", "2", "--date", MONDAY])  # Python writes its cache
    times = [_seconds(file, (*words, first) if words == ("--missed",) else words) for file, first in plans]
    whom = f"`topset replan`, {what}, {len(plans)} plans"
    yield Result(f"{whom}: median", median(times), "s", TARGET, "processor time of the whole process")
    yield Result(f"{whom}: nine in ten within", ninth(times), "s", TARGET)
    yield Result(f"{whom}: the longest", max(times), "s")


def _seconds(file: str, words: tuple[str, ...]) -> float:
    """Processor time of the command."""
    return command_seconds(["replan", file, "--week", "2", "--date", MONDAY, *words])[1]
