"""A lifter's program laid out, judged, and set on the calendar: worked out once for the same texts."""

import datetime
from functools import lru_cache

from django.db.models import Min

from topset.app.block_calendar import BlockCalendar, block_calendar
from topset.app.check import Checked, Judgement, check
from topset.app.laid_out import LaidOut
from topset.app.show import Shown, Wanted, shown
from topset.ground.frozen import frozen
from topset.model.athlete import Athlete
from topset.web.training import clock, following
from topset.web.training.athletes import athlete_in, athlete_of
from topset.web.training.journals import part_of
from topset.web.training.models import Lifter, Program

FILE = following.FILE
EVERY_WEEK = Wanted(week=0)


@frozen
class Block:
    """A program that is understood: laid out, and every week of it as it is shown."""

    found: LaidOut
    shown: Shown


def block_of(program: Program, lifter: Lifter) -> Block | None:
    """The program laid out for the lifter; None where its text cannot be understood."""
    return _block(program.text, lifter.athlete)


@lru_cache(maxsize=128)
def _block(text: str, athlete: str) -> Block | None:
    found = following.laid_out_of(text, athlete)
    return Block(found, shown(found, EVERY_WEEK)) if isinstance(found, LaidOut) else None


def checked(text: str, lifter: Lifter) -> Checked:
    """What is wrong with a program text, and what breaks the rules in it, for the lifter."""
    return _checked(text, lifter.athlete)


@lru_cache(maxsize=256)
def _checked(text: str, athlete: str) -> Checked:
    return check(text, FILE, Judgement(_athlete(athlete)))


def judgement(lifter: Lifter) -> Judgement:
    """What a program of the lifter is judged with."""
    return Judgement(athlete_of(lifter))


def calendar_of(program: Program, lifter: Lifter, block: Block) -> BlockCalendar:
    """The block on the lifter's calendar today."""
    athlete = athlete_of(lifter)
    since = begun(program, lifter, block)
    there = lifter.workouts.filter(removed=None).exclude(entry="")
    first = there.filter(program=program).aggregate(day=Min("date"))["day"] or datetime.date.max
    rows = there.filter(date__gte=since or min(first, program.created.date()))
    texts = rows.order_by("date", "time").values_list("entry", flat=True)
    journal = part_of(lifter, texts, tuple(athlete.own.values()) if athlete else ())
    return block_calendar(block.found.view.schedule, journal, clock.now(lifter).date(), since)


def begun(program: Program, lifter: Lifter, block: Block) -> datetime.date | None:
    """The first day of a program, where its text says it, or the athlete's, of a day not before it was begun."""
    if written := block.found.around.program.start:
        return written
    athlete = athlete_of(lifter)
    wished = athlete.start if athlete else None
    return wished if wished and wished >= program.created.date() else None


def _athlete(text: str) -> Athlete | None:
    return athlete_in(text) if text else None
