"""What is written: a journal, a program, or both side by side."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import field

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.paper import Paper
from topset.ground.units import Unit
from topset.metrics.journal.log import Log
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.program import Program
from topset.model.session import Schedule

EPOCH = datetime.datetime(
    2026, 1, 1, tzinfo=datetime.UTC
)  # minutes since then count the versions of an event


@frozen
class Plan:
    """A program with its weeks; their sessions have dates where it is known when it begins."""

    program: Program
    schedule: Schedule

    @property
    def dated(self) -> bool:
        """Whether its sessions have dates."""
        return any(session.date for session in self.schedule.sessions)


@frozen
class Material:
    """A journal, with the program it followed where `plan` is given; without `log` a program.

    `zone` is the IANA name of the lifter's time zone and `at` the time of day of the sessions, where these are known.
    `now` is the moment of the export, in UTC. `known` are exercises by slug that the catalogue has not. `gym` tells
    the plates of loads; `paper` is what is printed on, where that was said, and `say` writes the texts of a sheet as
    the reader does.
    """

    log: Log | None = None
    plan: Plan | None = None
    zone: str = ""
    at: datetime.time | None = None
    now: datetime.datetime = EPOCH
    figures: Figures = PUBLISHED
    known: Mapping[str, Exercise] = field(default_factory=dict)
    gym: Gym | None = None
    paper: Paper | None = None
    say: Callable[[str], str] = str

    @property
    def sheet(self) -> Paper:
        """The paper: where loads are pounds, that of the same country."""
        unit = self.plan.program.unit if self.plan else self.log.journal.unit if self.log else Unit.KG
        return self.paper or (Paper.LETTER if unit is Unit.LB else Paper.A4)

    def exercise(self, slug: str) -> Exercise | None:
        """The exercise of a slug."""
        return self.known.get(slug) or exercises().get(slug)

    def name(self, slug: str) -> str:
        """What an exercise is called."""
        exercise = self.exercise(slug)
        return exercise.name if exercise else slug
