"""A lifter at the command line: who trains what a program says, and writes it down."""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from cli.conftest import Topset, data

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OWN = ("Pull-Up", "Chin-Up", "Dip", "Push-Up", "Plank", "Rollout", "Leg Raise", "Crunch", "Sit-Up")
CHOSEN = "30kg"  # what is lifted where the program leaves the load open


def train(topset: Topset, files: tuple[str, str, str], begin: datetime.date, weeks: Iterable[int]) -> int:
    """Do every set of some weeks as the program has it, to the top of the reps; the sessions are counted.

    `files` are the program, the journal and the athlete's file; week 1 of the program begins on the Monday `begin`.
    """
    program, log, athlete = files
    count = 0
    for week in weeks:
        for day in DAYS:
            found = topset(
                "session", program, "--day", day, "--week", str(week), "--athlete", athlete, "--json"
            )
            if found.exit_code:
                continue
            sheet = data(found)["sheet"]
            date = begin + datetime.timedelta(7 * (week - 1) + DAYS.index(day))
            head = ("--date", str(date), "--week", str(week), "--title", sheet["title"])
            done = topset("log", log, "\n".join((*map(line, sheet["works"]), "readiness 4/5")), *head)
            assert done.exit_code == 0, done.output
            count += 1
    return count


def line(work: dict[str, Any]) -> str:
    """An exercise as it is written into a journal."""
    sets = (each for one in work["sets"] if one["role"] != "ramp" for each in lifted(work["exercise"], one))
    return f"{work['exercise']}: {', '.join(sets)}"


def lifted(name: str, sets: dict[str, Any]) -> Iterator[str]:
    """Each set: `80kg x8 @RIR2`."""
    reps = sets["reps"].split("-")[-1].split("/")[0].split()[0].removeprefix("x")
    load = sets["load"].replace(" ", "").split("-")[-1]
    load = load or ("BW" if any(word in name for word in OWN) else CHOSEN)
    role = f"{sets['role']} " if sets["role"] in ("top", "back-off", "test") else ""
    effort = sets["effort"].replace("RIR ", "@RIR")
    for _ in range(int(sets["sets"].split("-")[0])):
        yield f"{role}{'' if 's' in reps else load} x{reps} {effort}".strip()
