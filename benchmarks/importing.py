"""How long it takes to read what other apps wrote, and the memory that a million rows take."""

import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time

from benchmarks.result import Result, middle
from topset.ground.units import Unit
from topset.interchange import Options, recognised

SMALL, LARGE = 20_000, 1_000_000
SECONDS_SMALL, SECONDS_LARGE, MEMORY_LARGE = 0.5, 15.0, 600.0
LIFTS = (
    "Squat (Barbell)", "Bench Press (Barbell)", "Deadlift (Barbell)", "Overhead Press (Barbell)",
    "Lat Pulldown (Cable)", "Seated Row (Cable)", "Bicep Curl (Dumbbell)", "Leg Press", "Lateral Raise (Dumbbell)",
    "Triceps Pushdown (Cable - Straight Bar)", "Pull Up", "Romanian Deadlift (Barbell)",
)  # fmt: skip
SETS, EXERCISES = 4, 5  # of an exercise, of a session
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
)

# A process that reads one file and tells seconds of processor time and its peak memory, in bytes.
READING = """
import sys
from pathlib import Path
from time import process_time
from benchmarks.machine import peak
from topset.ground.units import Unit
from topset.interchange import Options, recognised
begin = process_time()
data = Path(sys.argv[1]).read_bytes()
done = recognised(data).read(data, Options(unit=Unit.KG))
seconds = process_time() - begin
print(seconds, peak(), done.summary.sets)
"""


def strong(rows: int) -> Iterator[str]:
    """A history as Strong exports it, always the same one."""
    yield STRONG
    for line in _sets(rows):
        begin, name, nth, load, reps = line
        yield f'{begin:%Y-%m-%d %H:%M:%S},"Evening",1h 5m,"{name}",{nth + 1},{load},{reps},0,0,"","",\n'


def hevy(rows: int) -> Iterator[str]:
    """A history as Hevy exports it."""
    yield HEVY
    for line in _sets(rows):
        begin, name, nth, load, reps = line
        start, end = (f"{m.day} {m:%b %Y, %H:%M}" for m in (begin, begin + timedelta(minutes=65)))
        yield f'"Evening","{start}","{end}","","{name}",,"",{nth},"normal",{load},{reps},,,\n'


def _sets(rows: int) -> Iterator[tuple[datetime, str, int, float, int]]:
    chance = random.Random(1)
    begin = datetime(1980, 1, 1, 18, 5)
    for at in range(rows):
        nth, exercise = at % SETS, at // SETS
        if at % (SETS * EXERCISES) == 0:
            begin += timedelta(hours=8)
        yield begin, LIFTS[exercise % len(LIFTS)], nth, chance.randrange(8, 80) * 2.5, chance.randrange(3, 15)


def run(small: int = SMALL, large: int = LARGE, times: int = 5) -> list[Result]:
    """Read `small` rows several times in this process, and `large` rows once in a process of their own."""
    apps: dict[str, Callable[[int], Iterator[str]]] = {"Strong": strong, "Hevy": hevy}
    results = []
    for app, rows in apps.items():
        seconds = _timed("".join(rows(small)).encode(), times)
        results.append(Result(f"import {small:,} rows of {app}", seconds, "s", SECONDS_SMALL))
    for app, rows in apps.items():
        seconds, peak = _alone(rows, large)
        results.append(Result(f"import {large:,} rows of {app}", seconds, "s", SECONDS_LARGE))
        results.append(Result(f"peak memory of importing {large:,} rows of {app}", peak, "MB", MEMORY_LARGE))
    return results


def _timed(data: bytes, times: int) -> float:
    """The median in seconds of processor time."""
    taken = []
    for _ in range(times):
        begin = process_time()
        found = recognised(data)
        if found is None or not found.read(data, Options(unit=Unit.KG)).summary.sets:
            raise ValueError("nothing was read")
        taken.append(process_time() - begin)
    return middle(taken) / 1000


def _alone(rows: Callable[[int], Iterator[str]], count: int) -> tuple[float, float]:
    """Seconds, and megabytes at the peak."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(rows(count))
        done = subprocess.run(
            [sys.executable, "-c", READING, str(path)], capture_output=True, text=True, check=True
        )
    seconds, peak, sets = done.stdout.split()
    if int(sets) != count:
        raise ValueError(f"{sets} sets of {count} rows")
    return float(seconds), int(peak) / 1e6
