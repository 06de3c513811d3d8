"""All that a response looks at: the program in weeks, what was done of it, how strong the lifter is, and the date."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from topset.adaptation.forerunner import forerunner
from topset.adaptation.judging import Attempt, judge
from topset.adaptation.response import Spot, line_at
from topset.catalogue import gyms
from topset.evidence.adaptation import HISTORY_DAYS
from topset.evidence.figure import PUBLISHED, Figures
from topset.methods.expand import ANY_GYM, expand
from topset.metrics.journal.log import Log
from topset.metrics.journal.pairing import paired
from topset.metrics.journal.tracks import Track, tracks
from topset.metrics.strength import Model
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.gym import Gym
from topset.model.journal import Entry, Journal, LiftedSet
from topset.model.prescription import Role
from topset.model.program import ExerciseLine, Program
from topset.model.session import Schedule, Session, Sets, Week, Work

WEEK_HOURS = 7 * 24


class Coming(NamedTuple):
    """A line in its next session; `nth` is the week of its block, from 0."""

    spot: Spot
    line: ExerciseLine
    session: Session
    work: Work
    nth: int

    @property
    def name(self) -> str:
        """The exercise as it is called."""
        return self.work.exercise.name

    def sets(self, part: int) -> Sets | None:
        """What it comes to for a part of the line, ramps left out; None where the session has nothing of it."""
        place = self.line.parts[part].place
        return next(
            (sets for sets in self.work.sets if sets.place == place and sets.role is not Role.RAMP), None
        )


@dataclass(frozen=True, eq=False)
class Situation:
    """A whole program (with weeks, read from its text), the journal of it, and what both are read with.

    Only what the journal holds up to `date` counts. `start` is the program's first day, where neither the entries nor
    the athlete say it.
    """

    program: Program
    journal: Journal
    date: datetime.date
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    start: datetime.date | None = None

    @cached_property
    def schedule(self) -> Schedule:
        """Every week worked out."""
        return expand(self.program, self.athlete, self.figures)

    @cached_property
    def view(self) -> View:
        """The numbers of the program."""
        return View(self.program, self.schedule, self.athlete, self.figures)

    @cached_property
    def past(self) -> Journal:
        """The journal up to the date, in order of time."""
        entries = tuple(entry for entry in self.journal.in_time if entry.date <= self.date)
        return Journal(entries, self.journal.unit, self.journal.own)

    @cached_property
    def sessions(self) -> tuple[Entry, ...]:
        """The entries up to the date in which something was lifted."""
        return tuple(entry for entry in self.past.entries if entry.lifts)

    @cached_property
    def log(self) -> Log:
        """The journal as its numbers are read: what lies further back says nothing of the coming week."""
        days = datetime.timedelta(self.figures(HISTORY_DAYS))
        begin = max(datetime.date.min + days, self.date) - days
        entries = tuple(entry for entry in self.past.entries if entry.date >= begin)
        recent = Journal(entries, self.past.unit, self.past.own)
        return Log.of(recent, self.athlete, self.program, self.figures)

    @cached_property
    def tracks(self) -> Mapping[str, Track]:
        """The lifts with their estimates."""
        return tracks(self.log, self.model)

    @cached_property
    def model(self) -> Model:
        """What a set says of the 1RM."""
        return Model.of(self.figures)

    @cached_property
    def gym(self) -> Gym:
        """The athlete's; without one a large one."""
        return self.athlete.gym if self.athlete else gyms()[ANY_GYM[self.program.unit]]

    @cached_property
    def pairs(self) -> tuple[tuple[Entry, int], ...]:
        """The sessions done of this program, with their numbers in the schedule."""
        start = self.begin
        entries = [entry for entry in self.sessions if start is None or entry.date >= start]
        return paired(self.schedule, entries)

    @property
    def begin(self) -> datetime.date | None:
        """The program's first day, where it is known."""
        return self.start or self.program.start or (self.athlete.start if self.athlete else None)

    @cached_property
    def due(self) -> int:
        """The number of the session that comes next; that of all sessions once the program is over."""
        return self.pairs[-1][1] + 1 if self.pairs else 0

    @property
    def over(self) -> bool:
        """Whether all of the program was done."""
        return self.due >= len(self.schedule.sessions)

    @property
    def ended(self) -> bool:
        """Whether its last week is done: all of it, or a week has gone by since it was begun."""
        if self.over or not self.pairs:
            return self.over and bool(self.pairs)
        last = self.schedule.sessions[-1].week
        begun = [entry.date for entry, nth in self.pairs if self.schedule.sessions[nth].week == last]
        return bool(begun) and (self.date - begun[0]).days >= WEEK_HOURS // 24

    @cached_property
    def ahead(self) -> tuple[Session, ...]:
        """The sessions of the seven days that begin with the next one."""
        sessions = self.schedule.sessions
        if self.over:
            return ()
        end = sessions[self.due].hour + WEEK_HOURS
        return tuple(session for session in sessions[self.due :] if session.hour < end)

    @cached_property
    def coming(self) -> tuple[Coming, ...]:
        """Every line of the sessions ahead; deloads are left as they are."""
        ahead = set(map(id, self.ahead))
        return tuple(
            Coming(spot, line, session, work, nth)
            for week in self.schedule.weeks
            for session in week.sessions
            if id(session) in ahead and not week.deload
            for spot, line, work, nth in self._lines(week, session)
        )

    @cached_property
    def next_lines(self) -> tuple[Coming, ...]:
        """The lines of the next session alone."""
        following = None if self.over else self.schedule.sessions[self.due]
        return tuple(coming for coming in self.coming if coming.session is following)

    @cached_property
    def week_behind(self) -> Week | None:
        """The week of which all sessions were done, if the next session begins another one."""
        if not self.pairs or self.over:
            return None
        sessions = self.schedule.sessions
        last = sessions[self.due - 1].week if self.due else 0
        if sessions[self.due].week == last:
            return None
        week = next((each for each in self.schedule.weeks if each.number == last), None)
        done = {number for _, number in self.pairs}
        numbers = [n for n, session in enumerate(sessions) if session.week == last]
        return week if week and not week.deload and done.issuperset(numbers) else None

    @cached_property
    def attempts(self) -> Mapping[Spot, Sequence[Attempt]]:
        """What was done of each line, in order of time; deloads are left out."""
        weeks = {id(session): week for week in self.schedule.weeks for session in week.sessions}
        found: dict[Spot, list[Attempt]] = {}
        for entry, number in self.pairs:
            session = self.schedule.sessions[number]
            week = weeks[id(session)]
            if week.deload:
                continue
            for attempt in self._attempts(entry, session, week):
                found.setdefault(attempt.spot, []).append(attempt)
        return found

    def sessions_of(self, slug: str) -> Sequence[Sequence[Attempt]]:
        """What was done of a lift, session by session, in order of time, whichever lines it was of."""
        found: dict[tuple[datetime.date, int], list[Attempt]] = {}
        mine = (each for done in self.attempts.values() for each in done if each.work.exercise.slug == slug)
        for attempt in mine:
            found.setdefault((attempt.date, attempt.session.hour), []).append(attempt)
        return [found[when] for when in sorted(found)]

    def last(self, coming: Coming) -> Attempt | None:
        """The line when it was done last, also in the blocks before that it goes on from."""
        spot: Spot | None = coming.spot
        while spot:
            if mine := self.attempts.get(spot):
                return mine[-1]
            spot = forerunner(self.program, spot, self.line_at(spot))
        return None

    def line_at(self, spot: Spot) -> ExerciseLine:
        """The line of a spot."""
        return line_at(self.program, spot)

    def source(self, block: int) -> int:
        """The block whose days a block has: a deload without days repeats the one before."""
        blocks = self.program.blocks
        while block and not blocks[block].days:
            block -= 1
        return block

    def lines_of(self, block: int) -> Iterator[tuple[Spot, ExerciseLine]]:
        """The lines of a block in the order of the week."""
        days = self.program.blocks[block].days
        for day in sorted(range(len(days)), key=lambda each: days[each].weekday.index):
            for number, item in enumerate(days[day].items):
                if isinstance(item, ExerciseLine):
                    yield Spot(block, day, number), item

    def _lines(self, week: Week, session: Session) -> Iterator[tuple[Spot, ExerciseLine, Work, int]]:
        """The lines of a session with what they come to; sessions keep the order of the days and lines."""
        block = self.source(week.block)
        days = self.program.blocks[block].days
        order = sorted(range(len(days)), key=lambda day: days[day].weekday.index)
        day = order[next(n for n, each in enumerate(week.sessions) if each is session)]
        items = [n for n, item in enumerate(days[day].items) if isinstance(item, ExerciseLine)]
        nth = week.number - self.program.blocks[block].weeks.lo
        for item, line, work in zip(items, days[day].lines, session.works, strict=True):
            yield Spot(block, day, item), line, work, nth

    def _attempts(self, entry: Entry, session: Session, week: Week) -> Iterator[Attempt]:
        lines = tuple(self._lines(week, session))
        for spot, line, work, nth in lines:
            alike = [other[0] for other in lines if other[1].exercise == line.exercise]
            done = _done(entry, line.exercise, alike.index(spot), len(alike))
            if done:
                yield Attempt(entry.date, spot, session, work, nth, judge(line, work, done))


def _done(entry: Entry, slug: str, nth: int, of: int) -> list[LiftedSet]:
    """The working sets of an exercise; where it stands in the session more than once, those of the nth line."""
    lifts = [lift for lift in entry.lifts if lift.exercise == slug]
    if of > 1:
        lifts = lifts[nth : nth + 1] if len(lifts) >= of else lifts if nth == 0 else []
    return [each for lift in lifts for each in lift.sets if not each.warm_up]
