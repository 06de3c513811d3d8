"""Make the year of training that `topset serve --demo` shows: a virtual lifter's, with missed days and bad ones."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

from benchmarks.virtual_lifter.lifter import lifter
from benchmarks.virtual_lifter.policies import ours
from benchmarks.virtual_lifter.programs import Style
from benchmarks.virtual_lifter.season import Season, season

from topset.catalogue import exercises
from topset.ground.units import Load
from topset.model.journal import Entry, Readings
from topset.model.program import Block, Program
from topset.notation import print_journal, print_program
from topset.notation.athlete_file import write_athlete
from topset.planner.loads import pins

FOLDER = Path("src/topset/web/upkeep/demo")
SEED = 102
WEEKS = 57
TITLE = "Upper and lower"
TITLES = {
    "Mon": "Squat and legs",
    "Tue": "Bench and back",
    "Thu": "Deadlift and legs",
    "Fri": "Press and back",
}
EVENING = (18 * 60, 18 * 60 + 40)  # minutes of the day at which a session begins


def main() -> None:
    """Write the three texts."""
    year = season(replace(lifter(SEED), missed=0.06), Style.DOUBLE, ours, WEEKS)
    journal = replace(year.journal, entries=tuple(map(told, year.journal.entries)))
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "athlete.toml").write_text(write_athlete(answers(year)))
    (FOLDER / "program.topset").write_text(guarded(print_program(titled(year))))
    (FOLDER / "journal.topset-log").write_text(print_journal(journal))


def titled(year: Season) -> Program:
    """The program with a name for each day, from the day it was begun on."""
    blocks = tuple(_named(block) for block in year.program.blocks)
    return replace(year.program, name=TITLE, start=year.start, blocks=blocks)


def guarded(text: str) -> str:
    """The program's text with safeties only where a bar could come down on the lifter."""
    pinning = tuple(f"{each.name}:" for each in exercises().values() if pins(each))
    return "".join(
        line if line.startswith(pinning) else line.replace(" safeties", "")
        for line in text.splitlines(keepends=True)
    )


def _named(block: Block) -> Block:
    return replace(block, days=tuple(replace(day, title=TITLES[day.title]) for day in block.days))


def told(entry: Entry) -> Entry:
    """An entry with the time it was begun at, and with the body's mass where that was weighed: on Mondays."""
    if not entry.lifts:
        return entry
    chance = Random(f"demo {entry.date}")
    minute = chance.randint(*EVENING)
    weighed = tuple(_mass(entry.date, chance)) if entry.date.weekday() == 0 else ()
    return replace(
        entry,
        time=datetime.time(minute // 60, minute % 60),
        title=TITLES[entry.title],
        items=(*entry.items, *weighed),
    )


def _mass(date: datetime.date, chance: Random) -> Iterator[Readings]:
    """Two kilograms more after the year, and what the day brings."""
    mine = lifter(SEED).body_g + 40 * (date - datetime.date(2026, 1, 5)).days / 7
    yield Readings(body_mass=Load(round((mine + chance.gauss(0, 400)) / 100) * 100))


def answers(year: Season) -> Mapping[str, object]:
    """The athlete's file."""
    mine = year.lifter
    days = {str(day.weekday): 75 for day in year.program.blocks[0].days}
    maxes = {exercises()[each.exercise].name: str(each.load) for each in year.program.maxes if each.load}
    return {
        "level": str(mine.level),
        "goal": str(mine.goal),
        "unit": "kg",
        "body_mass": str(Load(mine.body_g)),
        "gym": "commercial",
        "technique": ["Back Squat", "Bench Press", "Deadlift", "Overhead Press"],
        "guards": ["safeties"],
        "days": days,
        "maxes": maxes,
    }


if __name__ == "__main__":
    main()
