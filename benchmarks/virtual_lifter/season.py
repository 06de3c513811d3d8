"""Weeks of one lifter under one policy: what is due is lifted and written down, and the policy has its say."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.virtual_lifter.body import Body
from benchmarks.virtual_lifter.life import Date, life
from benchmarks.virtual_lifter.lifter import Lifter
from benchmarks.virtual_lifter.lifting import Lifting, Told
from benchmarks.virtual_lifter.next_block import next_block
from benchmarks.virtual_lifter.policies import Policy
from benchmarks.virtual_lifter.programs import Style, written
from benchmarks.virtual_lifter.readings import ill, readings
from topset.adaptation import Situation
from topset.app.due_session import When, due
from topset.catalogue import gyms
from topset.evidence.journal_signs import HIGH_SORENESS, LOW_READINESS
from topset.ground.units import Load
from topset.methods.expand import dated, expand
from topset.metrics.journal.log import week_of
from topset.model.athlete import Athlete
from topset.model.journal import Entry, Journal, Readings
from topset.model.program import Program, Weekday
from topset.model.session import Session
from topset.notation import parse, print_program

GYM = gyms()["commercial"]
WEEKDAYS = tuple(Weekday)


@dataclass(slots=True)
class Season:
    """The program as it stands, begun on `start`, and all that was done up to now.

    `reps` names the lifts whose sets should have more reps than it says. `told` holds every set beside the truth,
    `deloads` the first dates of deload weeks.
    """

    lifter: Lifter
    policy: Policy
    first: Program
    program: Program
    start: datetime.date
    body: Body
    entries: list[Entry] = field(default_factory=list)
    reps: Mapping[str, int] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    deloads: dict[tuple[datetime.date, int], datetime.date] = field(default_factory=dict)

    @property
    def journal(self) -> Journal:
        """What was written down."""
        return Journal(tuple(self.entries))

    @property
    def athlete(self) -> Athlete:
        """What the program is read with."""
        mine = self.lifter
        return Athlete(
            gym=GYM, level=mine.level, goal=mine.goal, body_mass=Load(mine.body_g), start=self.start
        )

    def situation(self, date: datetime.date) -> Situation:
        """What adaptation looks at."""
        return Situation(self.program, self.journal, date, self.athlete, start=self.start)

    def day(self, today: Date) -> None:
        """One date goes by."""
        days = {day.weekday for block in self.program.blocks for day in block.days}
        if today.ill and self.lifter.tells_readings:
            self.entries.append(ill(today))
        elif not today.away and WEEKDAYS[today.date.weekday()] in days:
            self._train(today)
        self.body.night()
        if today.date.weekday() == 6:
            self.body.week()

    def _train(self, today: Date) -> None:
        if self.entries and _news(self.entries, today.date):
            self._adapt(today.date)
        session = self._due(today.date)
        if session is None:
            self.program = again(next_block(self.first, self.program))
            self.start = today.date
            self._adapt(today.date)
            session = self._due(today.date)
        assert session is not None
        if session.deload:
            self.deloads.setdefault((self.start, session.week), today.date)
        felt = readings(self.body, today, session)
        lifting = Lifting(self.body, GYM, today, self.reps)
        lifts = lifting.session(session)
        self.told += lifting.told
        self.entries.append(Entry(today.date, (*lifts, *felt), title=session.title, week=session.week))

    def _adapt(self, date: datetime.date) -> None:
        advice = self.policy(self.situation(date))
        self.reps = advice.reps
        if advice.program != self.program:
            self.program = again(advice.program)

    def _due(self, date: datetime.date) -> Session | None:
        schedule = dated(expand(self.program, self.athlete), self.start)
        return due(schedule, self.journal, When(date, self.start)).session


def _news(entries: Sequence[Entry], date: datetime.date) -> bool:
    """Whether the policy is asked before a session: the first of a week, after a break, an illness or a bad reading.

    Any other line was looked at already, when the week began.
    """
    last = entries[-1]
    if week_of(last.date) != week_of(date) or any(line.illness is not None for line in last.readings):
        return True
    return any(_bad(line) for line in last.readings)


def _bad(line: Readings) -> bool:
    tired = line.readiness is not None and line.readiness <= LOW_READINESS.value
    return tired or any(points >= HIGH_SORENESS.value for _, points in line.soreness)


def season(lifter: Lifter, style: Style, policy: Policy, weeks: int) -> Season:
    """So many weeks from the first Monday on."""
    dates = life(lifter, weeks)
    program = parse(written(lifter, style, GYM)).program
    now = Season(lifter, policy, program, program, dates[0].date, Body(lifter))
    for today in dates:
        now.day(today)
    return now


def again(program: Program) -> Program:
    """The program as its text says it, with the places of its lines."""
    parsed = parse(print_program(program))
    assert not parsed.problems, parsed.problems
    return parsed.program
