"""Today's session: which one is due, its lines as they are lifted, and what was done last time."""

import datetime
from collections.abc import Mapping
from dataclasses import field

from topset.app.as_lifted import corrected, tops_in
from topset.app.due_session import Due, When, due
from topset.app.laid_out import LaidOut, laid_out
from topset.app.last_time import Done, done_in, last_times
from topset.app.ready import ReadyLine, waits
from topset.app.session import hints_for
from topset.app.sheet import Sheet, sheet
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.methods.expand import dated
from topset.metrics.journal.clocks import NOON
from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.journal import Journal
from topset.model.program import Program
from topset.model.session import Schedule, Session
from topset.notation.printer.names import Book
from topset.store.journal_reading import Back, read_journal
from topset.store.text_file import TextFile

LOOKED_BACK = 2 * 365  # days: longer than any program is followed


@frozen
class Around:
    """What a day is seen with. `start` is the program's first day, where the athlete has none; `time` of day is now.

    `session` is the time at which the session meant began, where there may be two a day.
    """

    day: datetime.date
    start: datetime.date | None = None
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    time: datetime.time = NOON
    session: datetime.time | None = None


@frozen
class Today:
    """The session that is due, None where the program is over, and why it is; `ended` once it was trained to its end.

    `last` is what was done of its exercises before, `done` what was done of them today, by their names. Back-offs
    follow from the top sets that were done today. `unfinished` is what the session before it lacks. `waits` are
    muscles and lifts that it asks for, not ready yet.
    """

    date: datetime.date
    why: str = ""
    sheet: Sheet | None = None
    last: Mapping[str, Done] = field(default_factory=dict)
    done: Mapping[str, Done] = field(default_factory=dict)
    waits: tuple[ReadyLine, ...] = ()
    hints: tuple[str, ...] = ()
    ended: bool = False
    problems: tuple[Reason, ...] = ()
    unfinished: str = ""


@frozen
class Link:
    """What an entry says of the program it belongs to, and the exercises that this knows besides the catalogue.

    `weeks` is the last week of the program, 0 for one without weeks.
    """

    title: str = ""
    week: int | None = None
    known: tuple[Exercise, ...] = ()
    problems: tuple[Reason, ...] = ()
    weeks: int = 0


def today(source: TextFile, log: TextFile | None, around: Around) -> Today:
    """The session of the program in `source` that is due after what `log` holds."""
    found = laid_out(source.text, str(source.path), around.athlete, around.figures)
    if not isinstance(found, LaidOut):
        return Today(around.day, problems=found)
    parsed = _journal(log, found.around.program, around.day)
    if isinstance(parsed, tuple):
        return Today(around.day, problems=parsed)
    return _today(found, parsed, around)


def _today(found: LaidOut, parsed: Journal, around: Around) -> Today:
    what = _due(found, parsed, around)
    if what.session is None:
        return Today(around.day, what.why, ended=bool(parsed.entries), unfinished=what.unfinished)
    session = what.session
    if what.entry:
        session = corrected(session, tops_in(what.entry, session), found.around.gym, around.figures)
    shown = sheet(session, found.around)
    names = {work.exercise.slug: work.exercise.name for work in what.session.works}
    book = book_of(found.around.program, parsed)
    done = done_in(what.entry, names, book) if what.entry else {}
    return Today(
        date=around.day,
        why=what.why,
        sheet=shown,
        last=_named(last_times(parsed, names, around.day, book), names),
        done=_named(done, names),
        waits=() if what.entry else _waits(found, parsed, session, around),
        hints=tuple(hints_for(shown, around.athlete)),
        unfinished=what.unfinished,
    )


def link(source: TextFile, log: TextFile | None, around: Around) -> Link:
    """What an entry of that day says of the program in `source`."""
    found = laid_out(source.text, str(source.path), around.athlete, around.figures)
    if not isinstance(found, LaidOut):
        return Link(problems=found)
    program = found.around.program
    known = tuple(own.exercise for own in program.own)
    weeks = max((week.number for week in found.view.weeks), default=0) if program.whole else 0
    parsed = _journal(log, program, around.day)
    if isinstance(parsed, tuple):
        return Link(
            known=known, weeks=weeks
        )  # mistakes elsewhere in the journal keep nobody from going on with it
    session = _due(found, parsed, around).session
    if session is None:
        return Link(known=known, weeks=weeks)
    return Link(session.title, session.week if program.whole else None, known, weeks=weeks)


def _journal(log: TextFile | None, program: Program, day: datetime.date) -> Journal | tuple[Reason, ...]:
    if log is None:
        return Journal()
    parsed = read_journal(log, [own.exercise for own in program.own], back=Back(day, LOOKED_BACK))
    return parsed.problems or parsed.journal


def _due(found: LaidOut, journal: Journal, around: Around) -> Due:
    athletes = around.athlete.start if around.athlete else None
    start = around.start or found.around.program.start or athletes
    schedule: Schedule = found.view.schedule
    if start:
        schedule = dated(schedule, start)
    return due(
        schedule, journal, When(around.day, start, around.session), repeats=not found.around.program.whole
    )


def _waits(found: LaidOut, journal: Journal, session: Session, around: Around) -> tuple[ReadyLine, ...]:
    log = Log.of(journal, around.athlete, found.around.program, around.figures)
    return waits(log, session, found.view.schedule, datetime.datetime.combine(around.day, around.time))


def book_of(program: Program, journal: Journal) -> Book:
    """The names of the exercises that program and journal define, by slug."""
    return {each.exercise.slug: each.exercise.name for each in (*program.own, *journal.own)}


def _named(found: Mapping[str, Done], names: Mapping[str, str]) -> dict[str, Done]:
    return {names[slug]: done for slug, done in found.items()}
