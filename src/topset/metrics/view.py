"""A program laid out, with every number the rules ask for, each worked out once."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import TypeVar

from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import Bounds, VolumeGroup, group_landmark
from topset.ground.place import Place
from topset.ground.units import Span
from topset.metrics import intensity, set_credit
from topset.metrics.alike import Alike, alike
from topset.metrics.backwards import backwards_part
from topset.metrics.minutes import session_minutes
from topset.metrics.set_credit import NO_SETS, Count, Credit
from topset.metrics.spacing import Gap, gaps
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.journal import Journal
from topset.model.prescription import Role
from topset.model.program import Allowance, Day, ExerciseLine, Goal, Level, Program
from topset.model.session import Schedule, Session, Sets, Week, Work

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class View:
    """One program as the rules see it.

    `weeks` are all weeks; `sessions`, `works` and `distinct_weeks` hold only the first of what repeats, and
    `weeks_of` names the weeks of each. `athlete` is None when nothing is known. `used` and `ran` are filled
    after the rules ran: allowances (place of the comment, code) that silenced something, and the codes sought.
    `journal` is what was done, None where none is given; a journal alone comes with an empty program.
    `today` is the day on which is judged, None where nobody said it.
    """

    program: Program
    schedule: Schedule
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    used: frozenset[tuple[Place, str]] = frozenset()
    ran: frozenset[str] = frozenset()
    journal: Journal | None = None
    today: datetime.date | None = None
    _memory: dict[tuple[str, int], object] = field(default_factory=dict, repr=False)

    @cached_property
    def level(self) -> Level:
        """As the program says, else the athlete, else intermediate."""
        known = self.athlete.level if self.athlete else Level.INTERMEDIATE
        return self.program.level or known

    @cached_property
    def goal(self) -> Goal:
        """As the program says, else the athlete, else hypertrophy."""
        known = self.athlete.goal if self.athlete else Goal.HYPERTROPHY
        return self.program.goal or known

    @property
    def whole(self) -> bool:
        """Whether it has weeks; a fragment is only judged set by set and session by session."""
        return self.program.whole

    @property
    def allowances(self) -> tuple[Allowance, ...]:
        """Those of the program, then those of the journal."""
        return self.program.allowances + (self.journal.allowances if self.journal else ())

    @property
    def weeks(self) -> tuple[Week, ...]:
        """Every week in order."""
        return self.schedule.weeks

    @cached_property
    def alike(self) -> Alike:
        """What repeats."""
        return alike(self.schedule)

    @property
    def distinct_weeks(self) -> tuple[Week, ...]:
        """Each different week once."""
        return self.alike.weeks

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Each different session once."""
        return self.alike.sessions

    @property
    def works(self) -> tuple[tuple[Session, Work], ...]:
        """Each different exercise-with-its-sets once, with the first session that has it."""
        return self.alike.works

    def weeks_of(self, thing: Week | Session | Work) -> tuple[int, ...]:
        """Name the weeks that hold this or its like."""
        return self.alike.numbers[id(thing)]

    @cached_property
    def bounds(self) -> Mapping[VolumeGroup, Bounds]:
        """The landmarks of each group at this level, in direct sets a week."""
        return {group: group_landmark(group, self.level, self.figures) for group in VolumeGroup}

    @cached_property
    def ordinary_weeks(self) -> tuple[Week, ...]:
        """Each different week once that is neither a deload nor a week of tests."""
        return tuple(week for week in self.distinct_weeks if self.ordinary(week))

    def ordinary(self, week: Week) -> bool:
        """Tell whether the week is there to build: neither a deload nor a week of tests."""
        return not week.deload and not self.tests(week)

    def tests(self, week: Week) -> bool:
        """Tell whether a maximum is tested in the week."""
        works = (work for session in week.sessions for work in session.works)
        return any(sets.role is Role.TEST for work in works for sets in work.sets)

    def credit(self, exercise: Exercise) -> Credit:
        """Tell which groups a set of the exercise counts for."""
        return self._once("credit", exercise, set_credit.credit)

    def hard_sets(self, work: Work) -> Span:
        """Count the sets of the exercise that count for volume."""
        return self._once("hard", work, lambda w: set_credit.hard_sets(w, self.figures))

    def work_sets(self, work: Work) -> Mapping[VolumeGroup, Count]:
        """Count the sets of each group from one exercise."""
        first = self.alike.first_of[id(work)]
        return self._remember(
            ("work sets", first),
            lambda: set_credit.count_of(self.hard_sets(work), self.credit(work.exercise)),
        )

    def session_sets(self, session: Session) -> Mapping[VolumeGroup, Count]:
        """Count the sets of each group in one session; groups without a set are missing."""
        first = self.alike.first_of[id(session)]
        return self._remember(
            ("session sets", first), lambda: set_credit.total(self.work_sets(w) for w in session.works)
        )

    def weekly_sets(self, week: Week) -> Mapping[VolumeGroup, Count]:
        """Count the sets of each group in one week; groups without a set are missing."""
        first = self.alike.first_of[id(week)]
        return self._remember(
            ("weekly sets", first), lambda: set_credit.total(self.session_sets(s) for s in week.sessions)
        )

    def total_sets(self, week: Week) -> Span:
        """Count the sets of a week, whatever they work."""
        each = [self.hard_sets(work) for session in week.sessions for work in session.works]
        return Span(sum(sets.lo for sets in each), sum(sets.hi for sets in each))

    def sets_of(self, session: Session, group: VolumeGroup) -> Count:
        """Count the sets of one group in one session."""
        return self.session_sets(session).get(group, NO_SETS)

    @cached_property
    def transitions(self) -> tuple[tuple[Week, Week | None], ...]:
        """Each different pair of a week and the one after it once (None after the last)."""
        first: dict[tuple[int, int], tuple[Week, Week | None]] = {}
        for week, following in zip(self.weeks, (*self.weeks[1:], None), strict=True):
            key = (self.alike.first_of[id(week)], self.alike.first_of[id(following)] if following else 0)
            first.setdefault(key, (week, following))
        return tuple(first.values())

    def gaps(self, wanted: Callable[[Session], bool]) -> tuple[Gap, ...]:
        """Pair each session that is `wanted` with the next one that is, in this week or the next."""
        found: list[Gap] = []
        for week, following in self.transitions:
            here = [s for s in week.sessions if wanted(s)]
            there = next((s for s in following.sessions if wanted(s)), None) if following else None
            found.extend(gaps([*here, there] if there else here))
        return tuple(found)

    def closer_than(self, hours: int) -> tuple[Gap, ...]:
        """Pair all sessions that lie closer than `hours`, in this week or into the next."""
        found: list[Gap] = []
        for week, following in self.transitions:
            chain = [*week.sessions, *(following.sessions if following else ())]
            for index, first in enumerate(week.sessions):
                later = takewhile(lambda s, h=first.hour: s.hour - h < hours, chain[index + 1 :])  # type: ignore[misc]  # bound now
                found.extend(Gap(first, second) for second in later)
        return tuple(found)

    def minutes(self, session: Session) -> Span:
        """Estimate the minutes of a session, at least and at most."""
        first = self.alike.first_of[id(session)]
        return self._remember(("minutes", first), lambda: session_minutes(session, self.figures))

    def backwards(self, session: Session) -> tuple[tuple[Work, VolumeGroup], ...]:
        """Find the exercises done backwards in a session, each with its part."""
        if not self._any_backwards:
            return ()
        parts = ((work, self.backwards_part(work)) for work in session.works)
        return tuple((work, part) for work, part in parts if part is not None)

    @cached_property
    def _any_backwards(self) -> bool:
        return any(self.backwards_part(work) for _, work in self.works)

    def backwards_part(self, work: Work) -> VolumeGroup | None:
        """Name the part an exercise is done backwards for, None for other exercises."""
        return self._once("backwards", work, lambda w: backwards_part(w, self.figures))

    def percent(self, sets: Sets) -> Span | None:
        """Tell tenths of a percent of the 1RM, as laid out or from reps and reps in reserve."""
        return intensity.percent(sets)

    def rir(self, sets: Sets) -> Span | None:
        """Tell half points of reps in reserve, as written or from reps and percentage."""
        return intensity.rir(sets)

    def is_heavy(self, sets: Sets) -> bool:
        """Find 80 % or more, or few reps close to failure; see `metrics.intensity`."""
        return intensity.is_heavy(sets, self.figures)

    def is_max_effort(self, sets: Sets) -> bool:
        """Find a single or double at 95 % or RPE 9.5 and more, or a test; see `metrics.intensity`."""
        return intensity.is_max_effort(sets, self.figures)

    def heavy(self, work: Work) -> bool:
        """Tell whether any of its sets is heavy."""
        return any(self.is_heavy(sets) for sets in work.sets)

    def place_of(self, week: Week) -> Place | None:
        """Find where the week's block begins, for findings that concern the week as a whole."""
        blocks = self.program.blocks
        place = blocks[week.block].place if week.block < len(blocks) else None
        return place or self.program.place

    def line_of(self, work: Work) -> ExerciseLine | None:
        """Find the line the exercise was written on."""
        return self._lines.get(work.place.line) if work.place else None

    def day_of(self, session: Session) -> Day | None:
        """Find the day the session was written as."""
        return self._days.get(session.place.line) if session.place else None

    @cached_property
    def _days(self) -> Mapping[int, Day]:
        days = (day for block in self.program.blocks for day in block.days)
        return {day.place.line: day for day in days if day.place}

    @cached_property
    def _lines(self) -> Mapping[int, ExerciseLine]:
        days = (day for block in self.program.blocks for day in block.days)
        return {line.place.line: line for day in days for line in day.lines if line.place}

    def _once(self, name: str, thing: object, work_out: Callable[..., T]) -> T:
        return self._remember((name, id(thing)), lambda: work_out(thing))

    def _remember(self, key: tuple[str, int], work_out: Callable[[], T]) -> T:
        if key not in self._memory:
            self._memory[key] = work_out()
        return self._memory[key]  # type: ignore[return-value]  # a key has one type
