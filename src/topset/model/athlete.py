"""Who trains: goal, days, equipment, maxima, wishes, and what hurts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from topset.ground.frozen import frozen
from topset.ground.units import Load, Unit
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.learned import Learned
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Weekday


@frozen
class Wish:
    """Something asked for: `kind` names the wish ("backwards", "back-offs", "back-and-legs", "exercise").

    `subject` is what it is about: a volume group ("glutes"), a slug, or an order ("legs first").
    """

    kind: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Athlete:
    """One athlete.

    `days` maps each training day to its minutes, in week order. `priorities` are volume groups, most important
    first. `avoid`, `technique` hold slugs; `hurts` holds joints as in `Exercise.stresses`. The maximum of a
    bodyweight lift is a `Max` whose load is what is added (0 for none). `own` holds the athlete's exercises by slug.
    `learned` is what a journal has taught, nothing where there is none.
    Week 1 begins on the first Monday from `start` on; `off` are holidays, from and to; the last week leads to `meet`.
    """

    gym: Gym
    level: Level = Level.INTERMEDIATE
    goal: Goal = Goal.HYPERTROPHY
    unit: Unit = Unit.KG
    body_mass: Load | None = None
    days: Mapping[Weekday, int] = field(default_factory=dict)
    weeks: int = 8
    maxes: tuple[Max, ...] = ()
    priorities: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    avoid: frozenset[str] = frozenset()
    hurts: frozenset[str] = frozenset()
    technique: frozenset[str] = frozenset()
    guards: frozenset[Guard] = frozenset()
    supersets: bool = True
    own: Mapping[str, Exercise] = field(default_factory=dict)
    start: date | None = None
    off: tuple[tuple[date, date], ...] = ()
    meet: date | None = None
    learned: Learned = field(default_factory=Learned)

    def wished(self, kind: str) -> tuple[str, ...]:
        """The subjects of all wishes of one kind."""
        return tuple(w.subject for w in self.wishes if w.kind == kind)

    def date_of(self, week: int, day: Weekday) -> date | None:
        """The date of a day of a week, counted from 1; None without a start."""
        if self.start is None:
            return None
        return first_monday(self.start) + timedelta(weeks=week - 1, days=day.index)

    def weeks_off(self) -> frozenset[int]:
        """The weeks of which more than half of the training days are holidays."""
        weeks = range(1, self.weeks + 1) if self.off else ()
        return frozenset(week for week in weeks if 2 * len(self.days_off(week)) > len(self.days))

    def days_off(self, week: int) -> tuple[Weekday, ...]:
        """The training days of a week that are holidays."""
        dates = {day: self.date_of(week, day) for day in self.days}
        return tuple(d for d, at in dates.items() if at and any(lo <= at <= hi for lo, hi in self.off))


def first_monday(start: date) -> date:
    """The first Monday from `start` on."""
    return start + timedelta(days=-start.weekday() % 7)
