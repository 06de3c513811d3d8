"""From the export of another app to a plan, three sessions, and a week that has changed for reasons."""

import datetime
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.conftest import Topset
from cli.training import train
from topset.notation import parse, parse_journal

EXPORTS = (
    "TOPSET_EXPORTS"  # the environment's name of a folder with real exports, which are nobody's to share
)
ATHLETE = """# Began with another app.
level = "intermediate"
goal = "strength"
gym = "commercial"
body_mass = "80 kg"

[days]
mon = 60
wed = 60
fri = 60

[maxes]
"Bench Press" = "80 kg"  # a guess
"""
HEAD = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
)
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"'
)
BEGIN = datetime.date(2026, 3, 2)
# What is lifted on which day, from which load on, by how much more each week.
WEEK = {
    0: (
        ("Squat (Barbell)", 90.0, 2.5),
        ("Bench Press (Barbell)", 70.0, 1.25),
        ("Lat Pulldown (Cable)", 55.0, 0.0),
    ),
    2: (
        ("Deadlift (Barbell)", 110.0, 2.5),
        ("Overhead Press (Barbell)", 40.0, 0.0),
        ("Seated Row (Cable)", 50.0, 1.25),
    ),
    4: (
        ("Squat (Barbell)", 85.0, 2.5),
        ("Bench Press (Barbell)", 67.5, 1.25),
        ("Seated Row (Cable)", 45.0, 1.25),
    ),
}


def strong(weeks: int = 8) -> str:
    """An export of Strong: three sessions a week, three sets of five of each lift."""
    rows = [HEAD]
    for week in range(weeks):
        for day, lifts in WEEK.items():
            date = BEGIN + datetime.timedelta(7 * week + day)
            for name, load, step in lifts:
                kilos = load + step * week
                rows += [
                    f'{date} 18:00:00,"Evening",1h,"{name}",{n},{kilos},5,0,0,"","",8' for n in (1, 2, 3)
                ]
    return "\n".join(rows) + "\n"


def hevy(weeks: int = 8) -> str:
    """The same as Hevy exports it."""
    rows = [HEVY]
    for line in strong(weeks).splitlines()[1:]:
        date, _, _, name, order, kilos, reps, *_ = line.split(",")
        when = datetime.datetime.fromisoformat(date)
        start, end = (f"{when + datetime.timedelta(hours=h):%d %b %Y, %H:%M}" for h in (0, 1))
        rows.append(f'"Evening","{start}","{end}","",{name},,"",{int(order) - 1},"normal",{kilos},{reps},,,8')
    return "\n".join(rows) + "\n"


def last_day(log: Path) -> datetime.date:
    """The day of the last session of a journal."""
    return max(entry.date for entry in parse_journal(log.read_text(encoding="utf-8")).journal.entries)


def from_export_to_second_week(topset: Topset, export: str) -> Iterator[str]:
    """The whole way; what each command answers."""
    log, athlete, plan = Path("log.topset-log"), Path("me.toml"), Path("plan.topset")
    athlete.write_text(ATHLETE, encoding="utf-8")
    imported = topset("import", export, "--unit", "kg", "--into", str(log))
    assert imported.exit_code in (0, 1), imported.output
    day = last_day(log) + datetime.timedelta(1)
    known = topset("maxes", str(log), "--athlete", str(athlete), "--write", "--date", str(day))
    assert known.exit_code == 0, known.output
    yield known.stdout
    given = ("--log", str(log), "--date", str(day), "--seconds", "5")
    planned = topset("plan", str(athlete), *given, "--out", str(plan))
    assert planned.exit_code in (0, 1), planned.output
    yield planned.stderr
    program = parse(plan.read_text(encoding="utf-8")).program
    assert program.start
    begin = program.start
    assert begin > day - datetime.timedelta(1)
    assert train(topset, (str(plan), str(log), str(athlete)), begin, [1]) == 3
    weekend = str(begin + datetime.timedelta(5))
    adapted = topset(
        "adapt", str(plan), str(log), "--athlete", str(athlete), "--date", weekend, "--out", "next.topset"
    )
    assert adapted.exit_code == 0, adapted.output
    yield adapted.stdout
    assert Path("next.topset").read_text(encoding="utf-8") != plan.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "export"), [("strong.csv", strong()), ("hevy.csv", hevy())])
def test_the_whole_way(topset: Topset, name: str, export: str) -> None:
    Path(name).write_text(export, encoding="utf-8")
    maxes, plan, adapted = from_export_to_second_week(topset, name)
    bench = next(line for line in maxes.splitlines() if line.startswith("Bench Press"))
    assert bench.endswith("80 kg: higher")
    athlete = Path("me.toml").read_text(encoding="utf-8")
    assert athlete.startswith(ATHLETE.partition('"80 kg"')[0])
    assert re.search(r'"Bench Press" = "9\d(\.5)? kg"  # a guess\n', athlete)
    assert re.search(r'"Back Squat" = "12\d(\.5)? kg" # from the journal, 2026-04-24, 16 sessions, ', athlete)
    assert "The journal holds 8 weeks of training, to 2026-04-24." in plan
    assert "Kept, for they made progress: Back Squat (+" in plan
    assert "Kept though they stand still, for they are the lifts to be strong in: Overhead Press" in plan
    assert "Changed, for they stand still: Lat Pulldown (not risen for 6 of 7 sessions)." in plan
    program = parse(Path("plan.topset").read_text(encoding="utf-8")).program
    assert program.start == datetime.date(2026, 4, 27)
    lifts = {line.exercise for block in program.blocks for day in block.days for line in day.lines}
    assert {"back_squat", "bench_press", "deadlift"} <= lifts
    assert "lat_pulldown" not in lifts
    reasons = [line for line in adapted.splitlines() if line.startswith("  rests on ")]
    assert reasons
    why = topset(
        "why", "me.toml", "squat", "--log", "log.topset-log", "--date", "2026-04-26", "--seconds", "5"
    )
    assert "here: the journal: the 1RM rose by " in why.stdout


def test_exports_of_real_lifters(topset: Topset) -> None:
    """Nothing is said of what comes out: it is theirs. That each step is taken, and the week changes, is."""
    folder = Path(os.environ.get(EXPORTS, ""))
    exports = sorted(folder.glob("*.csv")) if os.environ.get(EXPORTS) else []
    if not exports:
        pytest.skip("no real exports here")
    for export in exports:
        for made in Path().glob("*.to*"):
            made.unlink()
        maxes, plan, adapted = from_export_to_second_week(topset, str(export))
        assert "Maxima on " in maxes, export
        assert "What the journal says" in plan, export
        assert "  rests on " in adapted, export
