"""Where sessions are prepared for the gym: what all of them need is looked up once."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from topset.app.laid_out import LaidOut
from topset.app.last_time import Done, last_times
from topset.app.lifting_back_offs import back_offs, likely
from topset.app.lifting_loads import Offered
from topset.app.lifting_sets import sets_of
from topset.app.lifting_stand_ins import StandIn, StandIns
from topset.app.lifting_values import Around, ExerciseToDo, Last, Lifting
from topset.app.ready import ReadyLine, waits
from topset.app.session import hints_for
from topset.app.set_text import pieces
from topset.app.sheet import sheet
from topset.app.today import book_of
from topset.catalogue import gyms
from topset.ground.units import Load
from topset.methods.expand import ANY_GYM, dated
from topset.methods.loading import empty_bar
from topset.metrics.journal.log import Log
from topset.metrics.view import View
from topset.model.exercise import Measure
from topset.model.gym import Gym
from topset.model.journal import Entry
from topset.model.prescription import Percent, Progress, RepKind, Role
from topset.model.session import Schedule, Session, Work
from topset.notation.printer.values import amount

COUNTED = {
    Measure.REPS: RepKind.REPS,
    Measure.TIME: RepKind.SECONDS,
    Measure.DISTANCE: RepKind.METRES,
}


@dataclass(frozen=True, eq=False)
class Desk:
    """Where sessions are prepared: what all of them need is looked up once."""

    found: LaidOut
    around: Around

    @property
    def view(self) -> View:
        """The program's numbers."""
        return self.found.view

    @cached_property
    def schedule(self) -> Schedule:
        """The sessions, with dates where a start is known."""
        athletes = self.around.athlete.start if self.around.athlete else None
        start = self.around.start or self.view.program.start or athletes
        return dated(self.view.schedule, start) if start else self.view.schedule

    @cached_property
    def gym(self) -> Gym:
        """The athlete's; without one a large one."""
        mine = self.around.athlete
        return mine.gym if mine else gyms()[ANY_GYM[self.view.program.unit]]

    @cached_property
    def log(self) -> Log:
        """The journal with what its numbers depend on."""
        around = self.around
        return Log.of(around.journal, around.athlete, self.view.program, around.figures)

    @cached_property
    def last(self) -> Mapping[str, Done]:
        """What was done of each exercise of the program last, by slug."""
        slugs = {work.exercise.slug for session in self.schedule.sessions for work in session.works}
        journal = self.around.journal
        return last_times(journal, slugs, self.around.day, book_of(self.view.program, journal))

    @cached_property
    def entries(self) -> Mapping[datetime.date, Sequence[Entry]]:
        """What was done, by its date."""
        found: dict[datetime.date, list[Entry]] = {}
        for entry in self.around.journal.entries:
            found.setdefault(entry.date, []).append(entry)
        return found

    @cached_property
    def stand_ins(self) -> StandIns:
        """What may stand in for something."""
        return StandIns(self.view, self.gym)

    def lifting(self, session: Session) -> Lifting:
        """One session."""
        shown = sheet(session, self.found.around)
        others = self.stand_ins.of(session.works)
        return Lifting(
            week=shown.week,
            weekday=shown.weekday,
            date=shown.date,
            title=shown.title,
            deload=shown.deload,
            minutes=shown.minutes,
            budget=shown.budget,
            notes=shown.notes,
            warm_up=shown.warm_up,
            cool_down=shown.cool_down,
            hints=tuple(hints_for(shown, self.around.athlete)),
            waits=self._waits(session),
            exercises=tuple(self._exercise(n, work, others[n]) for n, work in enumerate(session.works)),
            pieces=pieces(),
        )

    def _waits(self, session: Session) -> tuple[ReadyLine, ...]:
        day = max(self.around.day, session.date or self.around.day)
        now = datetime.datetime.combine(day, self.around.time)
        return waits(self.log, session, self.view.schedule, now)

    def _exercise(self, index: int, work: Work, stand_ins: tuple[StandIn, ...]) -> ExerciseToDo:
        exercise, last = work.exercise, self._last(work)
        offered = Offered(exercise, self.gym)
        prescribed = [load for sets in work.sets if sets.load for load in sets.load]
        loads = offered.loads(prescribed, last.load if last else None)
        table, more = back_offs(work, index, likely(loads, work), self.found.around.gym, self.around.figures)
        every = {load.grams: load for load in (*more, *loads)}
        bar = empty_bar(exercise, self.gym)
        return ExerciseToDo(
            index=index,
            slug=exercise.slug,
            name=exercise.name,
            label=work.label,
            method=work.method,
            note=work.note,
            progress=work.progress.kind.value if work.progress else "",
            step=step(work.progress),
            last=last,
            measure=_measure(work).value,
            unit=self.gym.unit.value,
            load_mode=exercise.load_mode.value,
            bar=offered.choice(Load(bar, self.gym.unit)) if bar else None,
            loads=tuple(offered.choice(every[grams]) for grams in sorted(every)),
            sets=sets_of(work, index),
            back_offs=table,
            stand_ins=stand_ins,
        )

    def _last(self, work: Work) -> Last | None:
        slug = work.exercise.slug
        done = self.last.get(slug)
        return Last(done.date, done.sets, heaviest(self.entries[done.date], slug)) if done else None


def heaviest(entries: Iterable[Entry], exercise: str) -> int | None:
    """The heaviest load of the working sets of an exercise, in grams; None where no load was written."""
    lifted = (lift for entry in entries for lift in entry.lifts if lift.exercise == exercise)
    amounts = (done.amount for lift in lifted for done in lift.sets if not done.warm_up)
    grams = (a.grams if isinstance(a, Load) else a.extra_g for a in amounts if a is not None)
    return max(grams, default=None)


def step(progress: Progress | None) -> str:
    """What a progression adds: "2.5kg", "2.5%", "1"; "" where nothing is written."""
    match progress.step if progress else None:
        case None:
            return ""
        case Percent() as share:
            return "".join(amount(share))
        case other:
            return str(other)


def _measure(work: Work) -> RepKind:
    """What the sets of an exercise are counted in: as they are written, else as it is usual."""
    return next((s.reps.kind for s in work.sets if s.role is not Role.RAMP), COUNTED[work.exercise.measure])
