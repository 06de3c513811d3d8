"""How long every metric of a long journal takes, from its parsed form."""

import datetime
import gc
from random import Random
from time import process_time

from benchmarks.result import Result, middle
from topset.ground.units import Load, Span
from topset.metrics.journal import intensity, minutes, records, tracks, weeks
from topset.metrics.journal.log import Log
from topset.model.journal import Entry, Journal, Lift, LiftedSet
from topset.model.prescription import Effort, Role

TARGET = 500.0
A_WEEK = (0, 2, 4, 5)
DAYS = (
    ("back_squat", "bench_press", "lat_pulldown", "leg_press", "dumbbell_row", "face_pull"),
    ("deadlift", "overhead_press", "pull_up", "leg_curl", "incline_dumbbell_press", "lateral_raise"),
)
SETS = 4


def run(sets: int = 100_000, times: int = 5) -> list[Result]:
    """Time all metrics together; the median of processor time, in milliseconds."""
    made = journal(sets)
    gc.freeze()  # as the commands do once a journal is read: nothing of it goes away before the end
    total = sum(len(lift.sets) for entry in made.entries for lift in entry.lifts)
    seconds = []
    for _ in range(times):
        begin = process_time()
        everything(made)
        seconds.append(process_time() - begin)
    gc.unfreeze()
    note = f"{len(made.entries)} sessions; estimates of every lift included"
    return [Result(f"all metrics of a journal of {total:,} sets", middle(seconds), "ms", TARGET, note)]


def everything(made: Journal) -> None:
    """Work out every metric of a journal."""
    log = Log.of(made)
    weeks.weeks(log)
    weeks.sessions_a_week(log)
    records.records(log.lines)
    found = tracks.tracks(log)
    for track in found.values():
        assert track.estimates
        assert track.training is not None
    intensity.intensity(log, found)
    minutes.minutes(log)


def journal(sets: int, seed: int = 1) -> Journal:
    """A journal of so many sets at least: four sessions a week, growing strength, every other set with a reserve."""
    chance = Random(seed)
    entries: list[Entry] = []
    monday = datetime.date(2000, 1, 3)
    done = 0
    while done < sets:
        week, day = divmod(len(entries), len(A_WEEK))
        date = monday + datetime.timedelta(weeks=week, days=A_WEEK[day])
        strength = 100_000 * (1 + 0.002 * min(week, 200))
        lifts = tuple(_lift(slug, strength, chance) for slug in DAYS[day % 2])
        entries.append(Entry(date, lifts, datetime.time(18)))
        done += sum(len(lift.sets) for lift in lifts)
    return Journal(tuple(entries))


def _lift(slug: str, strength: float, chance: Random) -> Lift:
    load = Load(round(strength * chance.uniform(0.6, 0.85) / 2500) * 2500)
    ramp = LiftedSet(5, amount=Load(load.grams // 2), role=Role.RAMP)
    work = [
        LiftedSet(chance.randint(5, 10), amount=load, effort=_effort(chance) if at % 2 else None)
        for at in range(SETS)
    ]
    return Lift(slug, (ramp, *work))


def _effort(chance: Random) -> Effort:
    return Effort(Span.one(chance.randint(0, 6)))
