"""A journal with what its numbers depend on, each line of it looked up and added up once."""

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import mul
from typing import NamedTuple

from topset.catalogue import exercises as catalogued
from topset.evidence.counting import HARD_SET_RIR
from topset.evidence.drop_sets import SETS_PER_STAGE
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import Bounds, VolumeGroup, group_landmark
from topset.ground.units import Unit
from topset.methods.maxes import WITH_BODY, share_of_body
from topset.metrics import set_credit
from topset.metrics.set_credit import UNCOUNTED_KINDS, Credit
from topset.metrics.strength import Sets, numbers
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Laterality, LoadMode
from topset.model.journal import Entry, Journal, Lift, LiftedSet
from topset.model.prescription import Role
from topset.model.program import Level, Program

WEEK = datetime.timedelta(7)


class Line(NamedTuple):
    """One exercise of an entry, added up. Warm-ups are in none of it, attempts that failed in `sets` alone.

    `body_g` is the part of the body that moves along, None where the body mass is not known. `done`, `reps`, `moved_g`
    and `told` are those of the working sets, side by side as in `Sets`. `hard` sets count for volume; `total` are all
    reps of both sides; `volume_g` is the load volume in grams.
    """

    entry: Entry
    lift: Lift
    exercise: Exercise
    body_g: int | None
    done: tuple[LiftedSet, ...]
    reps: tuple[int, ...]
    moved_g: tuple[int, ...]
    told: tuple[int, ...]
    hard: int
    total: int
    volume_g: int

    @property
    def sets(self) -> Sets:
        """The working sets."""
        return Sets(self.done, self.reps, self.moved_g, self.told)


@dataclass(frozen=True, eq=False)
class Log:
    """A journal as its metrics see it.

    `own` holds exercises by slug that the catalogue has not: those of the journal come first in any case. Without an
    athlete the level is intermediate, and the body mass that of the journal's own readings. `start` is the first day of
    the program that is followed now, where that says it.
    """

    journal: Journal
    athlete: Athlete | None = None
    own: Mapping[str, Exercise] = field(default_factory=dict)
    figures: Figures = PUBLISHED
    start: datetime.date | None = None
    _known: dict[str, Exercise | None] = field(default_factory=dict, repr=False)
    _credits: dict[str, Credit] = field(default_factory=dict, repr=False)

    @classmethod
    def of(
        cls,
        journal: Journal,
        athlete: Athlete | None = None,
        program: Program | None = None,
        figures: Figures = PUBLISHED,
    ) -> "Log":
        """Collect the exercises of journal, program and athlete."""
        own = dict(athlete.own) if athlete else {}
        own |= {each.exercise.slug: each.exercise for each in (program.own if program else ())}
        own |= {each.exercise.slug: each.exercise for each in journal.own}
        return cls(journal, athlete, own, figures, program.start if program else None)

    def until(self, date: datetime.date) -> "Log":
        """The log as it was on a date, in order of time."""
        entries = tuple(entry for entry in self.journal.in_time if entry.date <= date)
        return replace(self, journal=replace(self.journal, entries=entries))

    @cached_property
    def sessions(self) -> tuple[Entry, ...]:
        """The entries in which something was lifted, in order of time."""
        return tuple(entry for entry in self.journal.in_time if entry.lifts)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every exercise of every session in order of time; one that nobody knows is missing."""
        return tuple(_lines(self))

    @cached_property
    def weighed(self) -> Mapping[str, Sequence[Line]]:
        """The lines of each lift whose loads are known, by its slug: at body weight the body mass belongs to them."""
        lines: dict[str, list[Line]] = {}
        for line in self.lines:
            if line.body_g is not None:
                lines.setdefault(line.lift.exercise, []).append(line)
        return lines

    @cached_property
    def level(self) -> Level:
        """The athlete's."""
        return self.athlete.level if self.athlete else Level.INTERMEDIATE

    @cached_property
    def bounds(self) -> Mapping[VolumeGroup, Bounds]:
        """The landmarks of each group at this level, in direct sets a week."""
        return {group: group_landmark(group, self.level, self.figures) for group in VolumeGroup}

    @cached_property
    def body_masses(self) -> tuple[tuple[datetime.date, int], ...]:
        """The dates on which the lifter was weighed, with grams, in order of time."""
        return tuple(
            (entry.date, reading.body_mass.grams)
            for entry in self.journal.in_time
            for reading in entry.readings
            if reading.body_mass
        )

    @cached_property
    def _weighing_days(self) -> tuple[datetime.date, ...]:
        return tuple(date for date, _ in self.body_masses)

    def body_mass(self, date: datetime.date) -> int | None:
        """The lifter's grams on a date: as weighed last, else first, else the athlete's; None where nobody said."""
        if self.body_masses:
            return self.body_masses[max(0, bisect_right(self._weighing_days, date) - 1)][1]
        return self.athlete.body_mass.grams if self.athlete and self.athlete.body_mass else None

    def exercise(self, slug: str) -> Exercise | None:
        """The exercise of a slug, None where neither the lifter nor the catalogue has it."""
        if slug not in self._known:
            self._known[slug] = self.own.get(slug) or catalogued().get(slug)
        return self._known[slug]

    def name(self, slug: str) -> str:
        """What an exercise is called."""
        exercise = self.exercise(slug)
        return exercise.name if exercise else slug

    def credit(self, exercise: Exercise) -> Credit:
        """Which groups a set of the exercise counts for."""
        if exercise.slug not in self._credits:
            self._credits[exercise.slug] = set_credit.credit(exercise)
        return self._credits[exercise.slug]

    def unit(self, lines: Iterable[Line]) -> Unit:
        """The unit that the last of these lines was written in, the journal's where none was."""
        units = [done.amount.unit for line in lines for done in line.done[-1:] if done.amount]
        return units[-1] if units else self.journal.unit


def week_of(date: datetime.date) -> datetime.date:
    """The Monday of the week of a date."""
    return date - datetime.timedelta(date.weekday())


def _lines(log: Log) -> Iterable[Line]:
    adder = _Adder(log.figures)
    for entry in log.sessions:
        for lift in entry.lifts:
            exercise = log.exercise(lift.exercise)
            if exercise is None:
                continue
            body_g: int | None = 0
            if exercise.load_mode in WITH_BODY:
                body_g = share_of_body(exercise, log.body_mass(entry.date), log.figures)
            yield adder.line(entry, lift, exercise, body_g)


class _Adder:
    """Adds up lines; what it needs of the figures is read once."""

    def __init__(self, figures: Figures) -> None:
        self.hardest: int = figures(HARD_SET_RIR)
        self.stage = figures(SETS_PER_STAGE)

    def line(self, entry: Entry, lift: Lift, exercise: Exercise, body_g: int | None) -> Line:
        """Add up one line."""
        sets = numbers(lift.sets, body_g)
        hard = 0 if exercise.kind in UNCOUNTED_KINDS else self._hard(sets)
        hands = 2 if exercise.load_mode is LoadMode.PER_HAND else 1
        reps: Sequence[int] = sets.reps
        if exercise.laterality is Laterality.UNILATERAL:
            reps = [2 * count for count in reps]
        elif True in [done.per_side for done in sets.done]:
            reps = [
                2 * count if done.per_side else count for done, count in zip(sets.done, reps, strict=True)
            ]
        volume = hands * sum(map(mul, reps, sets.moved_g))
        return Line(entry, lift, exercise, body_g, *sets, hard, sum(reps), volume)

    def _hard(self, sets: Sets) -> int:
        """Count as `set_credit.hard_sets` does."""
        hardest = self.hardest
        roles = [done.role for done in sets.done]
        if 0 in sets.reps or max(sets.told, default=0) > 2 * hardest:
            roles = [
                done.role
                for done, told in zip(sets.done, sets.told, strict=True)
                if done.count and (told <= 2 * hardest or (done.effort and done.effort.rir.lo <= hardest))
            ]
        stages = roles.count(Role.DROP)
        return len(roles) - stages + int(self.stage * stages)
