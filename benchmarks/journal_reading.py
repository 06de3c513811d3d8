"""How long a long journal takes: to read anew, unchanged, after an edit; to write into; to ask what is due."""

import gc
import os
import random
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from benchmarks.result import Result, figure, middle
from benchmarks.start_up import command_seconds
from topset.ground.reason import Reason
from topset.notation import parse_journal
from topset.store import journal_cache, read
from topset.store.journal_reading import read_journal
from topset.store.text_file import TextFile

YEARS, SESSIONS, EXERCISES, SETS = (
    20,
    200,
    5,
    5,
)  # sessions a year, exercises of a session, sets of an exercise
ANEW, UNCHANGED, PROCESS = 2.0, 0.2, 300.0  # seconds, seconds, milliseconds
PROGRAM = Path(__file__).parents[1] / "examples" / "back_and_legs.topset"
DATE = re.compile(r"\d{4}-\d\d-\d\d")
NAMES = (
    "Back Squat", "Lat Pulldown", "Romanian Deadlift", "Leg Press", "Dumbbell Row", "Face Pull", "Bench Press",
    "Standing Calf Raise", "Walking Lunge", "Reverse Fly", "Barbell Curl", "Overhead Press",
)  # fmt: skip


def journal(years: int = YEARS) -> str:
    """Years of training, always the same ones: loads go up and down in steps of 2.5 kg."""
    return "\n".join(_entries(years * SESSIONS))


def _entries(count: int) -> Iterator[str]:
    chance = random.Random(1)
    day = date(2004, 1, 1)
    for nth in range(count):
        day += timedelta(days=1 + (nth % 5 != 0))
        yield f'{day} 18:{chance.randrange(60):02d} "Session {nth % 4 + 1}" week {nth // 4 % 12 + 1}'
        for exercise in range(EXERCISES):
            reps = ", ".join(f"x{chance.randrange(3, 15)} @RIR{chance.randrange(4)}" for _ in range(SETS))
            yield f"{NAMES[(nth + exercise * 3) % len(NAMES)]}: {chance.randrange(8, 80) * 2.5:g}kg {reps}"
        yield f"sleep {chance.randrange(12, 18) / 2:g}h, readiness {chance.randrange(1, 6)}/5\n"


def run(years: int = YEARS, recent: int = 5, times: int = 10) -> list[Result]:
    """Read `years` of training in this process, and let commands loose on `recent` ones."""
    with tempfile.TemporaryDirectory() as folder, _cached_in(Path(folder, "cache")):
        path = Path(folder, "log.topset-log")
        path.write_text(journal(years), encoding="utf-8")
        results = list(_reading(path, f"a journal of {years * SESSIONS * EXERCISES * SETS:,} sets", times))
        results.append(_command(["log", str(path), "sleep 7h", "--id", "benchmark"], f"{years} years", times))
        path.write_text(f"{journal(recent)}\n{_followed(recent)}", encoding="utf-8")
        for name in ("today", "next", "adapt"):
            date = ["--date", str(_last(path) + timedelta(days=1))]
            results.append(_command([name, str(PROGRAM), str(path), *date], f"{recent} years", times))
    return results


def _followed(years: int) -> str:
    """The first weeks of the program, behind that many years of other training."""
    shift = timedelta(days=7 * 26 * (2 * years + 1))  # whole weeks: the days stay what they are
    first = date(2004, 1, 5)
    lines = PROGRAM.with_suffix(".topset-log").read_text("utf-8").splitlines()[1:]
    dates = [date.fromisoformat(line[:10]) for line in lines if DATE.match(line)]
    moved = {str(day): str(first + shift + (day - dates[0])) for day in dates}
    return "\n".join(moved.get(line[:10], line[:10]) + line[10:] for line in lines)


def _last(path: Path) -> date:
    """The date of the last entry."""
    return max(entry.date for entry in parse_journal(path.read_text("utf-8")).journal.entries)


def _reading(path: Path, what: str, times: int) -> Iterator[Result]:
    source = _source(path)
    anew = _timed(lambda: parse_journal(source.text), times)
    yield Result(f"read {what}", anew, "s", ANEW)

    def first() -> None:
        for kept in (journal_cache.folder() or path).glob("*.journal"):
            kept.unlink()
        read_journal(source)

    yield Result(f"read {what} and keep it", _timed(first, times), "s")
    yield Result(f"read {what} unchanged", _timed(lambda: read_journal(_source(path)), times), "s", UNCHANGED)
    edits = iter(range(1, 1_000))

    def edited() -> None:
        path.write_text(f"{source.text}\n2040-01-01\nsleep {next(edits)}min\n", encoding="utf-8")
        read_journal(_source(path))

    yield Result(f"read {what} after an edit", _timed(edited, times), "s")


def _source(path: Path) -> TextFile:
    found = read(path)
    if isinstance(found, Reason):
        raise TypeError(found.message)
    return found


def _timed(work: Callable[[], object], times: int) -> float:
    """The median in seconds of processor time, with garbage looked for as seldom as in the command."""
    before = gc.get_threshold()
    gc.set_threshold(100_000)
    taken = []
    for _ in range(times):
        begin = process_time()
        work()
        taken.append(process_time() - begin)
    gc.set_threshold(*before)
    return middle(taken) / 1000


def _command(arguments: list[str], size: str, times: int) -> Result:
    """A whole process, by the clock in milliseconds."""
    command_seconds(arguments)
    elapsed, busy = zip(*(command_seconds(arguments) for _ in range(times)), strict=True)
    note = f"processor time: {figure(middle(busy))} ms"
    return Result(f"`topset {arguments[0]}` with a journal of {size}", middle(elapsed), "ms", PROCESS, note)


@contextmanager
def _cached_in(folder: Path) -> Iterator[None]:
    before = os.environ.get(journal_cache.VARIABLE)
    os.environ[journal_cache.VARIABLE] = str(folder)
    try:
        yield
    finally:
        del os.environ[journal_cache.VARIABLE]
        if before is not None:
            os.environ[journal_cache.VARIABLE] = before
