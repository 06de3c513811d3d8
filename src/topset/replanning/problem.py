"""The question as the solver is asked it: what each line may become, and where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil

from topset.catalogue import exercises
from topset.evidence.doses import SESSION_SETS
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.replanning import FEWEST_SETS, LONGER
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.metrics import set_credit
from topset.metrics.backwards import is_backwards
from topset.metrics.intensity import is_heavy
from topset.metrics.minutes import block_seconds, routine_minutes
from topset.metrics.set_credit import Credit
from topset.model.exercise import Exercise, Kind
from topset.model.prescription import Role, SetGroup
from topset.model.program import ExerciseLine, Weekday
from topset.model.session import Session, Work
from topset.replanning.lengths import resized, total
from topset.replanning.stand_ins import LOADED, able, has_sets, in_place_of, laid_out, ranked, sparing
from topset.replanning.week import Left, Slot, Task

MOST_STAND_INS = 3  # for one exercise on one day
MOST_MORE = 2  # sets that an exercise may gain
QUARTER = 15  # seconds
QUARTERS = 4  # of a minute: finer times take the solver longer than they are known


Key = tuple[int, str, str, int, bool]


@frozen
class Dose:
    """One way to do a line: as it is, shorter or longer by `more` sets, or with another exercise.

    `units` are quarters of a set for each group in the middle of the range, `direct` the fewest direct sets, and
    `fractional` half-sets at the least; `time` is quarters of a minute in the middle of the range, rounded up.
    `main` are main lifts, and compounds whose maximum is known. What is `alone` was done in turn with another exercise
    and has the rest of both now.
    """

    line: ExerciseLine
    work: Work
    more: int
    swapped: bool
    units: Mapping[VolumeGroup, int]
    direct: Mapping[VolumeGroup, int]
    fractional: Mapping[VolumeGroup, int]
    time: int
    heavy: bool
    main: bool
    alone: bool = False


@frozen
class Option:
    """A dose of a task on a day; without a task, the cool-down of that day left out."""

    day: Weekday
    dose: Dose | None
    task: Task | None
    home: bool  # where it would be without any change
    rank: int = 0  # of a stand-in, among those that are thought of for the day
    wished: bool = False  # an exercise that is preferred now

    @property
    def key(self) -> Key:
        """What tells it from the others."""
        if self.task is None or self.dose is None:
            return -1, self.day, "", 0, False
        dose = self.dose
        return self.task.number, self.day, dose.work.exercise.slug, dose.more, dose.alone

    @property
    def unchanged(self) -> bool:
        """Whether it is the line as it stood."""
        dose = self.dose
        return self.home and dose is not None and not (dose.more or dose.swapped or dose.alone)

    @property
    def changed(self) -> bool:
        """Whether it is not."""
        return not self.unchanged


@dataclass(frozen=True, eq=False)
class Problem:
    """Everything that may be chosen, and how it was. `prescribed` are the week's units, `settled` those that stay."""

    left: Left
    options: tuple[Option, ...]
    originals: Mapping[int, Dose]
    prescribed: Mapping[VolumeGroup, int]
    settled: Mapping[VolumeGroup, int]
    _by_day: dict[Weekday, list[tuple[int, Option, Dose]]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Sort the options by day once."""
        found: dict[Weekday, list[tuple[int, Option, Dose]]] = defaultdict(list)
        for number, option in enumerate(self.options):
            if option.dose:
                found[option.day].append((number, option, option.dose))
        self._by_day.update(found)

    @cached_property
    def done(self) -> frozenset[str]:
        """The exercises of the sessions that stay, by their slugs."""
        left = self.left
        return frozenset(work.exercise.slug for session in left.stays.values() for work in session.works)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The exercises that stand in more than one of the lines to come, by their slugs."""
        counted = Counter(task.work.exercise.slug for task in self.left.tasks)
        return frozenset(slug for slug, lines in counted.items() if lines > 1)

    @property
    def figures(self) -> Figures:
        """The figures that hold."""
        return self.left.figures

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The days to come."""
        return self.left.slots

    def on(self, day: Weekday) -> Sequence[tuple[int, Option, Dose]]:
        """The options of a day with their numbers."""
        return self._by_day.get(day, ())

    def at_home(self, day: Weekday) -> Iterator[Dose]:
        """The doses that the session of a day was made of."""
        for task in self.left.tasks:
            if self.left.home(task) is day:
                yield self.originals[task.number]


def problem_of(left: Left, forbidden: frozenset[Key] = frozenset()) -> Problem:
    """What may become of the week; options whose key is `forbidden` are left out."""
    originals = {task.number: dose_of(left, task, task.line, task.work) for task in left.tasks}
    options = [*_options(left, originals), *_cool_downs(left)]
    return Problem(
        left,
        tuple(option for option in options if option.key not in forbidden or option.unchanged),
        originals,
        _units(left, left.sessions.values()),
        _units(left, left.stays.values()),
    )


def _units(left: Left, sessions: Iterable[Session]) -> Mapping[VolumeGroup, int]:
    found: dict[VolumeGroup, int] = defaultdict(int)
    for session in sessions:
        for work in session.works:
            for group, units in units_of(work, left.figures).items():
                found[group] += units
    return dict(found)


def units_of(work: Work, figures: Figures) -> Mapping[VolumeGroup, int]:
    """Quarters of a set that an exercise brings each group, in the middle of its range."""
    sets = set_credit.hard_sets(work, figures)
    return {
        group: round(2 * share) * (sets.lo + sets.hi)
        for group, share in set_credit.credit(work.exercise).share.items()
        if sets.hi
    }


def dose_of(
    left: Left, task: Task, line: ExerciseLine, work: Work, more: int = 0, *, swapped: bool = False
) -> Dose:
    """A way to do a line, with its numbers."""
    figures = left.figures
    sets, credit = set_credit.hard_sets(work, figures), set_credit.credit(work.exercise)
    return Dose(
        line,
        work,
        more,
        swapped,
        units_of(work, figures),
        dict.fromkeys(credit.direct, sets.lo),
        _halves(sets, credit),
        _time(left, task, work),
        any(is_heavy(each, figures) for each in work.sets),
        is_main(left, work.exercise),
    )


def is_main(left: Left, exercise: Exercise) -> bool:
    """Whether it is one of the lifts that a program is built on."""
    maxes = (*left.program.maxes, *(left.athlete.maxes if left.athlete else ()))
    known = any(each.exercise == exercise.slug for each in maxes)
    return exercise.main_lift or (known and exercise.kind is Kind.COMPOUND)


def _halves(sets: Span, credit: Credit) -> Mapping[VolumeGroup, int]:
    return {group: round(2 * share) * sets.lo for group, share in credit.share.items()}


def _time(left: Left, task: Task, work: Work, *, followed: bool | None = None) -> int:
    """Quarters of a minute with the change to it; after the last set of a superset the change is the rest."""
    low, high = block_seconds((work,), left.figures)
    if _followed(left, task) if followed is None else followed:
        rest = work.sets[-1].rest
        low, high = low + rest.lo, high + rest.hi
    return ceil((low + high) / 2 / QUARTER)


def _partners(left: Left, task: Task) -> Sequence[Task]:
    """The exercises of a superset, in order; none for a line without a label."""
    letter = task.line.label[:1]
    return [t for t in left.tasks if letter and t.day is task.day and t.line.label[:1] == letter]


def _followed(left: Left, task: Task) -> bool:
    """Whether another exercise of the superset comes after it."""
    return any(other.nth > task.nth for other in _partners(left, task))


def frame(session: Session, figures: Figures) -> int:
    """Quarters of a minute of warm-up and cool-down."""
    routines = [r for r in (session.warm_up, session.cool_down) if r]
    return sum(ceil(QUARTERS * routine_minutes(r, figures).middle) for r in routines)


def _options(left: Left, originals: Mapping[int, Dose]) -> Iterator[Option]:
    for option in _in_company(left, originals):
        yield option
        if option.task and option.dose and (alone := _alone(left, option.task, option.dose)):
            yield replace(option, dose=alone)


def _alone(left: Left, task: Task, dose: Dose) -> Dose | None:
    """A line of a superset by itself: it takes the rest that the last of them has."""
    partners = [other for other in _partners(left, task) if other.nth > task.nth]
    if not partners:
        return None
    rest = partners[-1].work.sets[-1].rest
    at = next(
        (n for n in reversed(range(len(dose.line.parts))) if isinstance(dose.line.parts[n], SetGroup)), None
    )
    if at is None:
        return None
    part = dose.line.parts[at]
    assert isinstance(part, SetGroup)
    parts = (*dose.line.parts[:at], replace(part, rest=rest), *dose.line.parts[at + 1 :])
    sets = (*dose.work.sets[:-1], replace(dose.work.sets[-1], rest=rest, rest_written=True))
    line, work = replace(dose.line, parts=parts, label=""), replace(dose.work, sets=sets, label="")
    return replace(dose, line=line, work=work, alone=True, time=_time(left, task, work, followed=False))


def _in_company(left: Left, originals: Mapping[int, Dose]) -> Iterator[Option]:
    for task in left.tasks:
        home = left.home(task)
        if home and left.started(task):
            yield Option(home, originals[task.number], task, home=True)
            continue
        stand_ins = _doses_of_stand_ins(left, task)
        for slot in left.slots:
            at_home = slot.day is home
            if not at_home and not may_move(left, task):
                continue
            own = originals[task.number]
            if _may(left, task, slot.day):
                for dose in _lengths(left, task, own, longer=at_home):
                    ready = dose if at_home else _warmed_up(left, task, dose)
                    yield Option(slot.day, ready, task, at_home)
            for rank, dose in enumerate(stand_ins.get(slot.day, ())):
                wished = dose.work.exercise.slug in left.changes.prefer
                for each in _lengths(left, task, dose, longer=False):
                    yield Option(slot.day, each, task, at_home, rank, wished)


def may_move(left: Left, task: Task) -> bool:
    """Whether a line may leave its day: that day is gone, moved or shorter, or the line itself cannot be done there."""
    home = left.home(task)
    if home is None or home is not task.day or home in left.changes.minutes:
        return True
    sore = any(not each.muscles.isdisjoint(task.work.exercise.direct) for each in left.changes.sore)
    return sore or bool(left.lacks(task.work.exercise, home))


def _may(left: Left, task: Task, day: Weekday) -> bool:
    """Whether the exercise itself can be done on a day."""
    exercise = task.work.exercise
    if left.lacks(exercise, day) or left.sore_joints(exercise):
        return False
    asked = left.known.get(left.changes.instead.get(exercise.slug, ""))
    return asked is None or not possible(left, asked, day)


def possible(left: Left, exercise: Exercise, day: Weekday) -> bool:
    """Whether an exercise that was asked for can be done on a day."""
    there = left.gym.offers(exercise) and not left.lacks(exercise, day)
    return there and not left.sore_joints(exercise)


def _lengths(left: Left, task: Task, dose: Dose, *, longer: bool) -> Iterator[Dose]:
    """The dose, and shorter ones; longer ones of light work where something is lost. A deload stays one."""
    yield dose
    if left.block.deload is not None:
        return
    sets, figures = total(dose.work), left.figures
    for fewer in range(1, sets - min(sets, figures(FEWEST_SETS)) + 1):
        yield from _resized(left, task, dose, -fewer)
    light = not dose.heavy and dose.work.exercise.spine < figures(HEAVY_SPINE)
    if longer and left.short and light and not dose.swapped:
        for more in range(1, min(MOST_MORE, figures(SESSION_SETS).hi - sets) + 1):
            yield from _resized(left, task, dose, more)


def _resized(left: Left, task: Task, dose: Dose, by: int) -> Iterator[Dose]:
    found = resized(dose.line, dose.work, by, left.figures)
    if found:
        yield dose_of(left, task, *found, dose.more + by, swapped=dose.swapped)


def _warmed_up(left: Left, task: Task, dose: Dose) -> Dose:
    """A heavy lift that comes to another session brings its own warm-up sets."""
    work, ramped = dose.work, any(sets.role is Role.RAMP for sets in dose.work.sets)
    compound = work.exercise.kind is Kind.COMPOUND and work.exercise.load_mode in LOADED
    if ramped or not compound or not dose.heavy:
        return dose
    line = replace(dose.line, parts=(SetGroup((), (), Role.RAMP), *dose.line.parts))
    return dose_of(left, task, line, laid_out(left, {0: line})[0], dose.more, swapped=dose.swapped)


def _doses_of_stand_ins(left: Left, task: Task) -> Mapping[Weekday, Sequence[Dose]]:
    """For each day what could be done in place of the exercise, where that cannot be or others are wished."""
    wanted = {slot.day: tuple(_stand_ins(left, task, slot.day)) for slot in left.slots}
    different = {e.slug: e for each in wanted.values() for e in each}
    lines = {n: in_place_of(left, task, e) for n, e in enumerate(different.values()) if has_sets(task.work)}
    works = laid_out(left, lines)
    doses = {
        slug: dose_of(left, task, lines[n], works[n], swapped=True)
        for n, slug in enumerate(different)
        if n in lines
    }
    return {day: [doses[e.slug] for e in each if e.slug in doses] for day, each in wanted.items()}


def _stand_ins(left: Left, task: Task, day: Weekday) -> Iterator[Exercise]:
    exercise, changes = task.work.exercise, left.changes
    asked = left.known.get(changes.instead.get(exercise.slug, ""))
    if asked and possible(left, asked, day):
        yield asked
        return
    if not _may(left, task, day):
        free = (e for e in _offered(left) if not left.lacks(e, day) and not left.sore_joints(e))
        offered = tuple(free)
        alike = ranked(exercise, offered)
        if not alike and left.sore_joints(exercise):
            alike = sparing(exercise, offered)
        yield from alike[:MOST_STAND_INS]
    for slug in changes.prefer:
        liked = left.known[slug]
        same = liked.pattern is exercise.pattern and liked.slug != exercise.slug
        if same and possible(left, liked, day):
            yield liked


def _offered(left: Left) -> Iterator[Exercise]:
    """What the lifter may be given; those of the program itself are known to be possible."""
    own = left.athlete.own if left.athlete else {}
    for exercise in {**exercises(), **own}.values():
        if able(exercise, left.athlete, left.gym):
            yield exercise


def _cool_downs(left: Left) -> Iterator[Option]:
    """Where minutes were taken away, the cool-down may go too."""
    for slot in left.slots:
        if slot.day in left.changes.minutes and slot.session.cool_down:
            yield Option(slot.day, None, None, home=True)


def budget(left: Left, slot: Slot) -> int:
    """Minutes of a day: those said now, those written, the athlete's, or about those of the longest session."""
    changed = left.changes.minutes.get(slot.day)
    if changed is not None:
        return changed
    written = slot.session.minutes
    if written is None and left.athlete is not None:
        written = left.athlete.days.get(slot.source)
    if written is not None:
        return written
    longest = max(left.view.minutes(session).middle for session in left.sessions.values())
    return round(longest) + left.figures(LONGER)


def backwards(dose: Dose, figures: Figures) -> bool:
    """Whether a dose is done backwards."""
    return is_backwards(dose.work, figures)
