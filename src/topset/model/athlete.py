"""Who trains: goal, days, equipment, maxima, wishes, and what hurts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from topset.ground.units import Load, Unit
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Weekday


@dataclass(frozen=True, slots=True)
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

    def wished(self, kind: str) -> tuple[str, ...]:
        """The subjects of all wishes of one kind."""
        return tuple(w.subject for w in self.wishes if w.kind == kind)
