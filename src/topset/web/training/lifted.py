"""What was lifted lately, as far as the sessions of a program look back."""

import datetime
import hashlib
from collections.abc import Iterable
from uuid import UUID

from topset.ground.frozen import frozen
from topset.model.exercise import Exercise
from topset.model.journal import Journal
from topset.web.training import clock
from topset.web.training.journals import part_of
from topset.web.training.models import Lifter, Program

LOOKED_BACK = datetime.timedelta(days=365)  # further back nothing counts for the coming week
RECENT = datetime.timedelta(days=120)  # what a page says of last time
NIGHT = datetime.timedelta(hours=6)  # after midnight a session that goes on is still the day's


@frozen
class Lifted:
    """A workout as a line of a journal: `over` where nothing more is expected of it."""

    date: datetime.date
    entry: str
    program: UUID | None
    over: bool


def lifted(lifter: Lifter, day: datetime.date) -> tuple[Lifted, ...]:
    """The workouts of the last year up to a day, in order of time."""
    found = lifter.workouts.filter(removed=None, date__gt=day - LOOKED_BACK, date__lte=day).exclude(entry="")
    rows = found.order_by("date", "time").values_list("date", "entry", "program_id", "finished")
    return tuple(
        Lifted(date, entry, program, finished is not None or date < day)
        for date, entry, program, finished in rows
    )


def journal(lifter: Lifter, rows: Iterable[Lifted], known: tuple[Exercise, ...]) -> Journal:
    """The journal of some workouts; `known` are exercises besides the catalogue's."""
    return part_of(lifter, (row.entry for row in rows), known)


def mark(rows: Iterable[Lifted]) -> str:
    """A mark that differs wherever anything that was lifted differs, "" where nothing was."""
    texts = "\n\n".join(row.entry for row in rows)
    return hashlib.sha256(texts.encode()).hexdigest() if texts else ""


def since(program: Program, rows: Iterable[Lifted]) -> datetime.date:
    """The day on which a program was made, or that of its first workout where that is earlier."""
    made = clock.local(program.lifter, program.created).date()
    return min((row.date for row in rows if row.program == program.pk), default=made)


def of_program(program: Program, rows: Iterable[Lifted], begin: datetime.date) -> tuple[Lifted, ...]:
    """The workouts that may be sessions of a program begun on a day: its own, and those of no program."""
    return tuple(row for row in rows if row.date >= begin and row.program in (None, program.pk))


def day_of(lifter: Lifter) -> datetime.date:
    """The day it is for a lifter: until the small hours the day before, where a session of it still goes on."""
    now = clock.now(lifter)
    before = now.date() - datetime.timedelta(days=1)
    if (now - NIGHT).date() == now.date():
        return now.date()
    open_ = lifter.workouts.filter(removed=None, date=before, finished=None).exclude(program=None)
    late = open_.filter(events__at__gt=now - NIGHT)
    return before if late.exists() else now.date()
