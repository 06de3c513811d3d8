"""A journal as logs of apps have it: a row a set, the exercise by the name there, one effort, loads as far as said."""

import datetime
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from topset.catalogue import find
from topset.ground.reason import Reason
from topset.ground.units import Load, Unit
from topset.interchange.book import in_app
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import lost
from topset.metrics.journal.minutes import TOOK
from topset.model.exercise import Exercise, LoadMode
from topset.model.journal import Entry, Lift, LiftedSet
from topset.model.prescription import OwnWeight, RepKind, Role
from topset.model.program import Note

MIDNIGHT = datetime.time()
PLAIN_ROLES = frozenset({Role.WORK, Role.RAMP, Role.DROP})
FAILURE = 20  # RPE in half points


class Row(NamedTuple):
    """One set of an entry. `nth` counts the sets of its exercise from 0; `load` is None for none that can be said."""

    entry: Entry
    lift: Lift
    done: LiftedSet
    nth: int
    name: str
    load: Load | None

    @property
    def begin(self) -> datetime.datetime:
        """When the session began; midnight where nobody said."""
        return datetime.datetime.combine(self.entry.date, self.entry.time or MIDNIGHT)

    @property
    def reps(self) -> int | None:
        """Repetitions, None for what is counted otherwise."""
        return self.done.count if self.done.kind is RepKind.REPS else None

    @property
    def seconds(self) -> int | None:
        """Seconds, None for what is counted otherwise."""
        return self.done.count if self.done.kind is RepKind.SECONDS else None

    @property
    def kilometres(self) -> float | None:
        """Kilometres, None for what is counted otherwise."""
        return self.done.count / 1000 if self.done.kind is RepKind.METRES else None

    @property
    def rpe(self) -> float | None:
        """The exertion in points; of a range the harder end, as of reserve."""
        return (20 - self.done.effort.rir.lo) / 2 if self.done.effort else None

    @property
    def failure(self) -> bool:
        """Whether it was taken to failure."""
        return self.rpe == FAILURE / 2 and self.done.role is not Role.DROP and not self.done.warm_up


def app_rows(entry: Entry, app: str, material: Material) -> Iterator[Row]:
    """The sets of an entry in order."""
    for lift in entry.lifts:
        exercise = material.exercise(lift.exercise)
        name = called(exercise, app) if exercise else lift.exercise
        for nth, done in enumerate(lift.sets):
            yield Row(entry, lift, done, nth, name, said_load(done, exercise))


def called(exercise: Exercise, app: str) -> str:
    """What the app calls an exercise; our name where it has none of which we would know the exercise again."""
    theirs = exercise.elsewhere.get(app, ())
    return next((name for name in theirs if (in_app(app, name) or find(name)) == exercise), exercise.name)


def said_load(done: LiftedSet, exercise: Exercise | None) -> Load | None:
    """The number an app writes: what is added at body weight, below zero for help, above it on a machine that helps."""
    mode = exercise.load_mode if exercise else LoadMode.EXTERNAL
    match done.amount:
        case OwnWeight(extra_g=extra, unit=unit) if extra and mode is LoadMode.BODYWEIGHT:
            return Load(extra, unit)
        case OwnWeight(extra_g=extra, unit=unit) if extra < 0 and mode is LoadMode.ASSISTED:
            return Load(-extra, unit)
        case Load() as load if mode not in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED):
            return load
        case _:
            return None


def minutes(entry: Entry) -> int | None:
    """How long the session took by its notes."""
    taken = (TOOK.fullmatch(item.text) for item in entry.items if isinstance(item, Note))
    return next((int(match[1]) for match in taken if match), None)


def notes(entry: Entry) -> str:
    """The notes of an entry, a line each, without that on its length."""
    return "\n".join(
        item.text for item in entry.items if isinstance(item, Note) and not TOOK.fullmatch(item.text)
    )


def unit_of(material: Material) -> Unit:
    """The unit of most loads, the journal's where there is none."""
    entries = material.log.journal.entries if material.log else ()
    units = Counter(
        done.amount.unit for entry in entries for lift in entry.lifts for done in lift.sets if done.amount
    )
    fallback = material.log.journal.unit if material.log else Unit.KG
    return units.most_common(1)[0][0] if units else fallback


def unsaid(material: Material) -> int:
    """How many entries hold readings, or notes without a set, which no app has a cell for."""
    entries = material.log.journal.entries if material.log else ()
    return sum(
        bool(entry.readings) or (not entry.lifts and any(isinstance(item, Note) for item in entry.items))
        for entry in entries
    )


LOAD = "Sets whose load the app cannot say, written without it"
SIDE = "Sets counted per side, written as if they were not"
ROLE = "Top, back-off and test sets, written as working sets"
RANGE = "Sets with a range of effort, written with its harder end"
LABEL = "Sets of a superset, written one exercise after the other"
EMPTY = "Attempts that failed without a load, written with 0 reps"
TIME = "Sessions without a time of day, written at midnight"
READINGS = "Entries with readings, or notes without a set, which are left out"
PLANNED = "Sessions written without what was prescribed"


def losses(material: Material, app: str, *, supersets: bool) -> tuple[Reason, ...]:
    """What logs of apps have no words for, each with how often; `supersets` tells whether the app has those."""
    counts: Counter[str] = Counter()
    for entry in material.log.journal.entries if material.log else ():
        counts[TIME] += bool(entry.lifts) and entry.time is None
        counts[PLANNED] += bool(entry.lifts) and material.plan is not None
        for row in app_rows(entry, app, material):
            counts.update(_flaws(row, supersets=supersets))
    counts[READINGS] = unsaid(material)
    return tuple(lost(f"{what}: {count}.") for what, count in counts.items() if count)


def _flaws(row: Row, *, supersets: bool) -> Iterator[str]:
    done = row.done
    amount = done.amount
    if amount and row.load is None and not (isinstance(amount, OwnWeight) and not amount.extra_g):
        yield LOAD
    if done.per_side:
        yield SIDE
    if done.role not in PLAIN_ROLES:
        yield ROLE
    if done.effort and done.effort.span.lo != done.effort.span.hi:
        yield RANGE
    if row.lift.label and not supersets:
        yield LABEL
    if not done.count and row.load is None:
        yield EMPTY
