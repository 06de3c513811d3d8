"""The program that a lifter follows, laid out, and its sessions with all that was done before."""

import datetime
from dataclasses import dataclass
from functools import cached_property, lru_cache

from topset.app.due_lifting import Day, DueLifting, due_lifting
from topset.app.laid_out import LaidOut, laid_out
from topset.app.lifting import Around, Lifting, Which, lifting_of
from topset.evidence.figure import PUBLISHED
from topset.ground.reason import Reason
from topset.metrics.journal.pairing import paired
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.journal import Journal
from topset.web.training import lifted
from topset.web.training.athletes import athlete_of
from topset.web.training.models import Lifter, Program

FILE = "program"


@dataclass(frozen=True, eq=False)
class Following:
    """A program on a day, with what was lifted up to then."""

    lifter: Lifter
    program: Program
    day: datetime.date
    rows: tuple[lifted.Lifted, ...]

    @property
    def athlete(self) -> Athlete | None:
        """Who lifts."""
        return athlete_of(self.lifter)

    @property
    def laid(self) -> LaidOut | tuple[Reason, ...]:
        """The program in weeks, or what is wrong with its text."""
        return laid_out_of(self.program.text, self.lifter.athlete)

    @cached_property
    def own(self) -> tuple[Exercise, ...]:
        """The exercises that athlete and program define."""
        athlete = self.athlete
        mine = dict(athlete.own) if athlete else {}
        if isinstance(self.laid, LaidOut):
            mine |= {each.exercise.slug: each.exercise for each in self.laid.view.program.own}
        return tuple(mine.values())

    @cached_property
    def since(self) -> datetime.date:
        """The day from which on entries are of the program: the one it names, else that of the first there is."""
        named = self.laid.view.program.start if isinstance(self.laid, LaidOut) else None
        return named or lifted.since(self.program, self.rows)

    @cached_property
    def mine(self) -> tuple[lifted.Lifted, ...]:
        """The workouts that may be sessions of the program."""
        return lifted.of_program(self.program, self.rows, self.since)

    def due(self) -> DueLifting | tuple[Reason, ...]:
        """The session that is due."""
        found = self.laid
        if not isinstance(found, LaidOut):
            return found
        journal = lifted.journal(self.lifter, self.mine, self.own)
        return due_lifting(found, journal, Day(self.day, self.since))

    def session(self, which: Which) -> Lifting | tuple[Reason, ...]:
        """A session with all that may be done in it, or why there is none."""
        recent = (row for row in self.rows if row.date >= self.day - lifted.RECENT)
        journal = lifted.journal(self.lifter, recent, self.own)
        return self.prepared(which, journal)

    def prepared(self, which: Which, journal: Journal) -> Lifting | tuple[Reason, ...]:
        """The same after another journal."""
        found = self.laid
        if not isinstance(found, LaidOut):
            return found
        return lifting_of(found, which, Around(self.day, self.athlete, journal=journal))

    def sessions(self) -> tuple[Which, ...]:
        """Every session of the program, in order of time."""
        found = self.laid
        if not isinstance(found, LaidOut):
            return ()
        return tuple(Which(each.week, each.weekday) for each in found.view.schedule.sessions)

    def left(self, week: int) -> tuple[Which, ...]:
        """The sessions of a week of which nothing was lifted."""
        found = self.laid
        if not isinstance(found, LaidOut):
            return ()
        journal = lifted.journal(self.lifter, self.mine, self.own)
        done = {nth for _, nth in paired(found.view.schedule, journal.in_time)}
        return tuple(
            each for nth, each in enumerate(self.sessions()) if each.week == week and nth not in done
        )

    def title(self, which: Which) -> str:
        """What a session is called, "" for one without a name."""
        found = self.laid
        if not isinstance(found, LaidOut):
            return ""
        mine = (s for s in found.view.schedule.sessions if Which(s.week, s.weekday) == which)
        return next((session.title for session in mine), "")

    def key(self, which: Which) -> str:
        """The name under which workouts of a session are kept."""
        return f"{self.program.pk}/{which.week}/{which.weekday}"


def following(lifter: Lifter, program: Program) -> Following:
    """The program on the lifter's day."""
    day = lifted.day_of(lifter)
    return Following(lifter, program, day, lifted.lifted(lifter, day))


@lru_cache(maxsize=64)
def laid_out_of(text: str, athlete_text: str) -> LaidOut | tuple[Reason, ...]:
    """The program of a text, laid out for the athlete of another."""
    athlete = athlete_of(Lifter(athlete=athlete_text))
    return laid_out(text, FILE, athlete, PUBLISHED)
