"""A program laid out in weeks and sessions, with everything worked out that can be."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from topset.catalogue import exercises as catalogued
from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.rests import default_rest
from topset.ground.frozen import frozen
from topset.ground.units import Unit
from topset.methods import build
from topset.methods.maxes import Maximum, maxima
from topset.methods.method import Method
from topset.methods.resolving import Line, Moment, longest, resolve, rises
from topset.methods.weighing import Scales
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.prescription import MethodCall, Progress, ProgressKind, SetGroup
from topset.model.program import (
    Block,
    Day,
    Deload,
    ExerciseLine,
    Goal,
    Note,
    Program,
    Routine,
    RoutineKind,
)
from topset.model.session import Schedule, Session, Week, Work

# Where nobody says which gym, loads are rounded to what a large one can make.
ANY_GYM: Mapping[Unit, str] = {Unit.KG: "commercial", Unit.LB: "commercial_lb"}


def expand(program: Program, athlete: Athlete | None = None, figures: Figures = PUBLISHED) -> Schedule:
    """Lay out every week of `program`.

    - Lists give the value of their week; the last one holds on. - Methods become their sets. The progression
    is the line's, else the method's, else the program's. - Maxima are the program's, else the athlete's;
    rep-maxes are turned into 1RMs. Percentages become loads the gym can make, written loads keep their number
    and get their percentage. An effort alone becomes both, on the RTS curve, once a maximum is known. -
    `progress load` raises what is written by its step in each later week of the block, beginning after the
    last value of a list. A step in percent raises a percentage by points, and a load by that share of what is
    written. The percentage of a load stays that of its first week, because the maximum is expected to rise
    along with it. - `progress reps` gives each session of the week its reps. Double progression is decided by
    what is lifted: its loads stay as written. - A deload block without days repeats the last week before it,
    lightened (see `deload`); days of its own are taken as written, unless the deload says what to keep. -
    Rests that are not written follow the goal, the exercise and the role of the sets.

    A superset's exercises rest after the last of them. Raise ValueError for an exercise that neither the
    catalogue nor the program knows, and for a method call that cannot be built: the notation never lets
    either through.
    """
    return _Layout.of(program, athlete, figures).schedule()


def dated(schedule: Schedule, start: datetime.date) -> Schedule:
    """Give every session its date; week 1 begins on the first Monday from `start` on."""
    monday = start + datetime.timedelta(days=-start.weekday() % 7)
    return Schedule(
        tuple(
            replace(week, sessions=tuple(_dated(session, monday) for session in week.sessions))
            for week in schedule.weeks
        )
    )


def _dated(session: Session, monday: datetime.date) -> Session:
    return replace(session, date=monday + datetime.timedelta(hours=session.hour))


@frozen
class _Prepared:
    """A line with its methods built and its exercise found; the same in every week."""

    source: ExerciseLine
    line: Line
    method: str
    lists: int
    rising: bool
    occurrence: int


@frozen
class _Layout:
    """One program on its way to a schedule.

    `memory` keeps what was worked out, by day or line and its moment; `prepared` the lines of each block.
    """

    program: Program
    known: Mapping[str, Exercise]
    maxima: Mapping[str, Maximum]
    gym: Gym
    goal: Goal | None
    figures: Figures
    memory: dict[object, tuple[Work, ...]] = field(default_factory=dict)
    prepared: dict[int, list[tuple[_Prepared, ...]]] = field(default_factory=dict)

    @classmethod
    def of(cls, program: Program, athlete: Athlete | None, figures: Figures) -> "_Layout":
        own = {o.exercise.slug: o.exercise for o in program.own}
        known = catalogued().beside({**(athlete.own if athlete else {}), **own})
        return cls(
            program=program,
            known=known,
            maxima=maxima(program, athlete, known, figures),
            gym=athlete.gym if athlete else gyms()[ANY_GYM[program.unit]],
            goal=program.goal or (athlete.goal if athlete else None),
            figures=figures,
        )

    def schedule(self) -> Schedule:
        weeks: list[Week] = []
        before: Block | None = None
        for index, block in enumerate(self.program.blocks):
            weeks.extend(self._block(index, block, before))
            before = block if block.days else before
        return Schedule(tuple(sorted(weeks, key=lambda week: week.number)))

    def _block(self, index: int, block: Block, before: Block | None) -> Iterator[Week]:
        repeats = before if block.deload and not block.days else None
        source = repeats or block
        days = sorted(source.days, key=lambda day: day.weekday.index)
        if id(source) not in self.prepared:
            self.prepared[id(source)] = self._prepared(days)
        prepared = self.prepared[id(source)]
        lighter = _lighter(block)
        for number in range(block.weeks.lo, block.weeks.hi + 1):
            nth = repeats.weeks.hi - repeats.weeks.lo if repeats else number - block.weeks.lo
            moment = Moment(nth, deload=lighter)
            sessions = tuple(
                self._session(day, lines, number, moment, deload=block.deload is not None)
                for day, lines in zip(days, prepared, strict=True)
            )
            yield Week(number, index, sessions, deload=block.deload is not None)

    def _session(
        self, day: Day, lines: Sequence[_Prepared], number: int, moment: Moment, *, deload: bool
    ) -> Session:
        routines = {item.kind: item for item in day.items if isinstance(item, Routine)}
        return Session(
            week=number,
            weekday=day.weekday,
            works=self._works(day, lines, moment),
            title=day.title,
            minutes=day.minutes,
            first=day.first,
            warm_up=routines.get(RoutineKind.WARM_UP),
            cool_down=routines.get(RoutineKind.COOL_DOWN),
            notes=tuple(item.text for item in day.items if isinstance(item, Note)),
            deload=deload,
            place=day.place,
        )

    def _works(self, day: Day, lines: Sequence[_Prepared], moment: Moment) -> tuple[Work, ...]:
        """Work out a day, or take it over from a week in which nothing in it was different."""
        weeks = tuple(_own_week(prepared, moment) for prepared in lines)
        key = (id(day), tuple(prepared.occurrence for prepared in lines), weeks, moment.deload)
        if key not in self.memory:
            self.memory[key] = tuple(
                self._work(prepared, week, moment.deload) for prepared, week in zip(lines, weeks, strict=True)
            )
        return self.memory[key]

    def _work(self, prepared: _Prepared, week: int, deload: Deload | None) -> Work:
        key = (id(prepared.source), prepared.line.in_turn, prepared.occurrence, week, deload)
        if key not in self.memory:
            self.memory[key] = (_work(prepared, Moment(week, prepared.occurrence, deload)),)
        return self.memory[key][0]

    def _prepared(self, days: Sequence[Day]) -> list[tuple[_Prepared, ...]]:
        """Build the lines of a week; each counts the sessions that had its exercise done its way before."""
        seen: dict[tuple[str, str], int] = {}
        found: list[tuple[_Prepared, ...]] = []
        for day in days:
            lines = day.lines
            numbered = ((line, lines[n + 1 : n + 2], seen.get(way(line), 0)) for n, line in enumerate(lines))
            found.append(tuple(self._line(*each) for each in numbered))
            for done in {way(line) for line in lines}:
                seen[done] = seen.get(done, 0) + 1
        return found

    def _line(self, source: ExerciseLine, following: Sequence[ExerciseLine], occurrence: int) -> _Prepared:
        built = [self._built(part) for part in source.parts if isinstance(part, MethodCall)]
        method = built[0] if built else None
        progress = source.progress or (method.progress if method else None) or self.program.progress
        in_turn = bool(source.label) and any(line.label[:1] == source.label[:1] for line in following)
        scales = self._scales(source, progress)
        rest = default_rest(scales.exercise, self.goal, self.figures)
        line = Line(self._groups(source, occurrence), scales, rest, in_turn, _waving(progress, method))
        varies = method is not None or line.waving
        name = way(source)[1]
        return _Prepared(source, line, name, longest(line), rises(line), occurrence if varies else 0)

    def _scales(self, source: ExerciseLine, progress: Progress | None) -> Scales:
        exercise = self.known.get(source.exercise)
        if exercise is None:
            where = f" at {source.place}" if source.place else ""
            raise ValueError(f"no exercise has the slug {source.exercise!r}{where}")
        maximum = self.maxima.get(source.exercise)
        return Scales.of(exercise, maximum, progress, self.gym, self.figures)

    def _groups(self, source: ExerciseLine, occurrence: int) -> tuple[SetGroup, ...]:
        """Write out the parts of a line; the sets of a method stand where its name stands."""
        groups: list[SetGroup] = []
        for part in source.parts:
            if isinstance(part, SetGroup):
                groups.append(part)
            else:
                sets = self._built(part).in_session(occurrence)
                groups.extend(replace(group, place=part.place) for group in sets)
        return tuple(groups)

    def _built(self, call: MethodCall) -> Method:
        method = build(call, self.figures)
        if isinstance(method, tuple):
            raise ValueError(" ".join(reason.message for reason in method))
        return method


def way(line: ExerciseLine) -> tuple[str, str]:
    """Name the exercise and the first method of a line, "" for none."""
    return line.exercise, next((part.name for part in line.parts if isinstance(part, MethodCall)), "")


def _waving(progress: Progress | None, method: Method | None) -> bool:
    """Tell whether reps rise within the week by the progression, and not by the method itself."""
    own = method.progress if method else None
    if own and own.kind is ProgressKind.REPS:
        return False
    return progress is not None and progress.kind is ProgressKind.REPS


def _lighter(block: Block) -> Deload | None:
    """What is taken off: nothing from a deload's own days, unless it says how much."""
    deload = block.deload
    if deload is None or (block.days and deload.sets is None and deload.load is None):
        return None
    if not block.days:
        return deload
    sets, load = (100 if kept is None else kept for kept in (deload.sets, deload.load))
    return Deload(sets, load)


def _own_week(prepared: _Prepared, moment: Moment) -> int:
    """The week as far as it matters to a line: lists end, and only rising loads go on."""
    return moment.week if prepared.rising else min(moment.week, prepared.lists - 1)


def _work(prepared: _Prepared, moment: Moment) -> Work:
    source = prepared.source
    return Work(
        exercise=prepared.line.exercise,
        sets=resolve(prepared.line, moment),
        label=source.label,
        method=prepared.method,
        progress=prepared.line.scales.progress,
        note=source.note,
        place=source.place,
    )
