"""The week that is planned again: what is done of it, what is left, and what lies around it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.recovery import BETWEEN_MAX_EFFORTS
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.frozen import frozen
from topset.methods.expand import ANY_GYM, expand
from topset.methods.parting import with_own_week
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise
from topset.model.gym import Gym
from topset.model.program import Block, Day, ExerciseLine, Program, Weekday
from topset.model.session import Session, Work
from topset.replanning.changes import Changes, Standing

T = TypeVar("T")
LOWER_BACK = "lower back"
DAY_HOURS = 24
WEEK_HOURS = 7 * DAY_HOURS


@frozen
class Task:
    """A line that is not done yet: the day it is written for, its number among the lines of that day, and its sets."""

    number: int
    day: Weekday
    nth: int
    line: ExerciseLine
    work: Work

    @property
    def name(self) -> str:
        """The exercise as it is called."""
        return self.work.exercise.name


@frozen
class Slot:
    """A session that is still to come: on `day`, written for `source`."""

    day: Weekday
    source: Weekday
    written: Day
    session: Session


@frozen
class Fixed:
    """A session that stays as it is, with its hour from Monday on."""

    hour: int
    session: Session

    @property
    def day(self) -> str:
        """The day on which it is trained, as in "Monday"."""
        return tuple(Weekday)[self.hour // DAY_HOURS % 7].full

    def away(self, day: Weekday) -> int:
        """Hours from a day of the week to the session; below 0 where it comes before."""
        return self.hour - DAY_HOURS * day.index


@dataclass(frozen=True, eq=False)
class Left:
    """One week of a whole program with what has changed in it."""

    before: Program
    standing: Standing
    changes: Changes
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED

    def otherwise(self, changes: Changes) -> "Left":
        """The same week with other changes; what does not depend on them is not worked out again."""
        other = Left(self.before, self.standing, changes, self.athlete, self.figures)
        same = ("program", "view", "block", "sessions", "days", "gym", "known")
        vars(other).update({name: getattr(self, name) for name in same})
        return other

    @cached_property
    def program(self) -> Program:
        """The program with a block for the week alone."""
        return with_own_week(self.before, self.standing.week, self.athlete, self.figures)

    @cached_property
    def view(self) -> View:
        """Its numbers."""
        return View(
            self.program, expand(self.program, self.athlete, self.figures), self.athlete, self.figures
        )

    @cached_property
    def block(self) -> Block:
        """The block of the week."""
        return next(block for block in self.program.blocks if block.weeks.lo == self.standing.week)

    @cached_property
    def sessions(self) -> Mapping[Weekday, Session]:
        """The sessions of the week as they were planned, in order of the week."""
        week = next(week for week in self.view.weeks if week.number == self.standing.week)
        return {session.weekday: session for session in week.sessions}

    @cached_property
    def days(self) -> Mapping[Weekday, Day]:
        """The days of the week as they are written."""
        return {day.weekday: day for day in self.block.days}

    @cached_property
    def gone(self) -> tuple[Weekday, ...]:
        """The days whose session is not trained at all, and not done."""
        return tuple(
            day for day in self.sessions if day in self.changes.missed and day not in self.standing.done
        )

    @property
    def short(self) -> bool:
        """Whether exercises are lost for whose sets others may have more; beside a sore joint nothing grows."""
        return bool(self.gone or self.broken_off or self.changes.without)

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The sessions to come, in order of the week."""
        coming = [
            Slot(self.changes.moved.get(day, day), day, self.days[day], session)
            for day, session in self.sessions.items()
            if day not in self.standing.done and day not in self.changes.missed
        ]
        return tuple(
            sorted((s for s in coming if s.day.index >= self.standing.today), key=lambda s: s.day.index)
        )

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """The lines that are not done: those of the sessions to come, and those of the days that are gone."""
        days = {*(slot.source for slot in self.slots), *self.gone, *self.broken_off}
        places = ((day, nth) for day in sorted(days, key=lambda d: d.index) for nth in self._lines(day))
        return tuple(
            Task(n, day, nth, self.days[day].lines[nth], self.sessions[day].works[nth])
            for n, (day, nth) in enumerate(places)
        )

    def _lines(self, day: Weekday) -> Sequence[int]:
        """The lines of a day that are not done: of a session that was broken off, those that nothing was done of."""
        if day in self.broken_off:
            return sorted(self.standing.begun[day])
        return range(len(self.days[day].lines))

    @cached_property
    def broken_off(self) -> tuple[Weekday, ...]:
        """The days of which little was done, and whose session is not under way."""
        coming = {slot.source for slot in self.slots}
        return tuple(day for day in self.sessions if day in self.standing.begun and day not in coming)

    def started(self, task: Task) -> bool:
        """Whether a line of the session that is under way was begun: it stays there as it is."""
        begun = self.standing.begun.get(task.day)
        return begun is not None and task.nth not in begun

    def home(self, task: Task) -> Weekday | None:
        """The day on which a task would be done if nothing else changed, None where its day is gone."""
        return next((slot.day for slot in self.slots if slot.source is task.day), None)

    @cached_property
    def kept(self) -> tuple[Weekday, ...]:
        """The days of the week that stay as they are: done, or behind and not said to be missed."""
        coming = {slot.source for slot in self.slots}
        gone = {day for day in self.gone if day not in self.broken_off}
        return tuple(day for day in self.sessions if day not in coming and day not in gone)

    @cached_property
    def stays(self) -> Mapping[Weekday, Session]:
        """The sessions of those days; of one that was broken off, what was done."""
        return {
            day: replace(self.sessions[day], works=tuple(self._done_of(day, self.sessions[day].works)))
            if day in self.broken_off
            else self.sessions[day]
            for day in self.kept
        }

    def written(self, day: Weekday) -> Day:
        """A day that stays as it is written; of one that was broken off, what was done."""
        whole = self.days[day]
        if day not in self.broken_off:
            return whole
        lines = list(self._done_of(day, whole.lines))
        letters = Counter(line.label[:1] for line in lines)
        alone = [replace(line, label="") if letters[line.label[:1]] < 2 else line for line in lines]
        new = iter(alone)
        there = {id(line) for line in lines}
        items = (
            next(new) if isinstance(item, ExerciseLine) else item
            for item in whole.items
            if not isinstance(item, ExerciseLine) or id(item) in there
        )
        return replace(whole, items=tuple(items))

    def _done_of(self, day: Weekday, lines: Sequence[T]) -> Iterator[T]:
        """Those of the lines of a day that was broken off, or of what they come to, of which something was done."""
        return (line for nth, line in enumerate(lines) if nth not in self.standing.begun[day])

    @cached_property
    def fixed(self) -> tuple[Fixed, ...]:
        """The sessions that stay, those of the week before and after among them as far as rules look."""
        mine = [
            Fixed(DAY_HOURS * self.standing.done.get(day, day).index, session)
            for day, session in self.stays.items()
        ]
        return tuple(sorted((*mine, *self._around()), key=lambda fixed: fixed.hour))

    def _around(self) -> Iterator[Fixed]:
        reach = DAY_HOURS * self.figures(BETWEEN_MAX_EFFORTS).hi
        monday = WEEK_HOURS * (self.standing.week - 1)
        for week in self.view.weeks:
            if week.number == self.standing.week:
                continue
            for session in week.sessions:
                hour = session.hour - monday
                if -reach <= hour < WEEK_HOURS + reach:
                    yield Fixed(hour, session)

    @cached_property
    def gym(self) -> Gym:
        """The athlete's; without one a large one."""
        return self.athlete.gym if self.athlete else gyms()[ANY_GYM[self.program.unit]]

    @cached_property
    def known(self) -> Mapping[str, Exercise]:
        """Every exercise that may be named, by its slug."""
        own = {each.exercise.slug: each.exercise for each in self.program.own}
        return exercises().beside({**(self.athlete.own if self.athlete else {}), **own})

    def lacks(self, exercise: Exercise, day: Weekday) -> frozenset[Equipment]:
        """What the exercise needs and is not there on a day."""
        return self.changes.without.get(day, frozenset()).intersection(exercise.equipment)

    def sore_joints(self, exercise: Exercise) -> frozenset[str]:
        """The joints that hurt now and that the exercise stresses; what loads the spine stresses the lower back."""
        axial = exercise.spine >= self.figures(HEAVY_SPINE)
        stressed = {*exercise.stresses, LOWER_BACK} if axial else exercise.stresses
        return self.changes.hurts.intersection(stressed)
