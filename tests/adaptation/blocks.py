"""A block that is over, and what it teaches."""

import datetime
from dataclasses import replace

from cases import HEAD, situation

from topset.adaptation.learning import learn
from topset.adaptation.past import Past
from topset.catalogue import gyms
from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete
from topset.model.learned import Learned
from topset.model.program import Weekday
from topset.notation import parse_journal

MONDAY = datetime.date(2026, 3, 2)


def lifter(**fields: object) -> Athlete:
    """Somebody who trains on Mondays and Thursdays in a commercial gym."""
    usual: dict[str, object] = {"gym": gyms()["commercial"], "days": {Weekday.MON: 60, Weekday.THU: 60}}
    return Athlete(**(usual | fields))  # type: ignore[arg-type]  # a test names fields as they are


def after(program: str, journal: str, date: str = "", **fields: object) -> Learned:
    """What a program and its journal teach; by the day after the last entry where no date is given."""
    athlete = lifter(**fields)
    block = situation(f"{HEAD}\n{program}", journal, date, athlete)
    assert block.pairs
    return learn(Past(block.log, block.date, athlete, block=block))


def alone(journal: str, date: str = "", **fields: object) -> Learned:
    """What a journal teaches by itself."""
    parsed = parse_journal(journal)
    assert not parsed.problems, parsed.problems
    last = max(entry.date for entry in parsed.journal.entries)
    day = datetime.date.fromisoformat(date) if date else last + datetime.timedelta(1)
    athlete = lifter(**fields)
    return learn(Past(Log.of(parsed.journal, athlete).until(day), day, athlete))


def weeks(*lines: str, title: str = "", numbered: bool = True) -> str:
    """A journal of a session on each Monday, whose lines are parted by strokes."""
    entries = []
    for n, line in enumerate(lines):
        if line:
            head = f"{MONDAY + datetime.timedelta(weeks=n)}"
            head += f' "{title}"' if title else ""
            head += f" week {n + 1}" if numbered else ""
            entries.append(f"{head}\n" + "\n".join(part.strip() for part in line.split("|")) + "\n")
    return "\n".join(entries)


def codes(found: Learned, about: str | None = None) -> list[str]:
    """The codes of the lessons, or of those about one thing."""
    return [lesson.reason.code for lesson in found.lessons if about is None or lesson.about == about]


def message(found: Learned, code: str) -> str:
    """The one message of a code."""
    (said,) = (lesson.reason.message for lesson in found.lessons if lesson.reason.code == code)
    return said


def of(found: Learned, prefix: str) -> Learned:
    """With the lessons alone whose codes begin so."""
    return replace(found, lessons=tuple(one for one in found.lessons if one.reason.code.startswith(prefix)))
