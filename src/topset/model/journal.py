"""What was done and how it felt: a journal of dated entries, as it was written."""

import datetime
from dataclasses import field

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.units import Load, Unit
from topset.model.prescription import Effort, OwnWeight, RepKind, Role
from topset.model.program import NO_COMMENTS, Allowance, Comments, Note, OwnExercise


@frozen
class LiftedSet:
    """One set as it was done: `count` reps, seconds or metres; no reps for an attempt that failed.

    `amount` is None where no load was written. `effort` is None where nobody said how hard it was, which is not the
    same as failure.
    """

    count: int
    kind: RepKind = RepKind.REPS
    amount: Load | OwnWeight | None = None
    effort: Effort | None = None
    role: Role = Role.WORK
    per_side: bool = False
    place: Place | None = field(default=None, compare=False)

    @property
    def warm_up(self) -> bool:
        """Whether it only led up to the working sets."""
        return self.role is Role.RAMP


@frozen
class Lift:
    """One exercise of an entry with its sets in order. `exercise` is a slug; `label` as in a program."""

    exercise: str
    sets: tuple[LiftedSet, ...]
    label: str = ""
    note: str = ""
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


@frozen
class Readings:
    """What one line says of the lifter; None and empty where it says nothing.

    `sleep` is minutes of the night before. `soreness` gives groups of muscles points from 0 to 5, 5 the sorest;
    `readiness` is 0 to 5, 5 the best. `illness` holds words about an illness, "" for one without words.
    """

    sleep: int | None = None
    soreness: tuple[tuple[str, int], ...] = ()
    readiness: int | None = None
    body_mass: Load | None = None
    illness: str | None = None
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)


LogItem = Lift | Readings | Note


@frozen
class Entry:
    """One date of the journal: a session, or readings of a day without one. `week` counts in the program, from 1."""

    date: datetime.date
    items: tuple[LogItem, ...] = ()
    time: datetime.time | None = None
    title: str = ""
    week: int | None = None
    comments: Comments = NO_COMMENTS
    place: Place | None = field(default=None, compare=False)

    @property
    def lifts(self) -> tuple[Lift, ...]:
        """The exercises, without readings and notes."""
        return tuple(item for item in self.items if isinstance(item, Lift))

    @property
    def readings(self) -> tuple[Readings, ...]:
        """The lines of readings."""
        return tuple(item for item in self.items if isinstance(item, Readings))


@frozen
class Journal:
    """A whole journal, its entries in the order of the text."""

    entries: tuple[Entry, ...] = ()
    unit: Unit = Unit.KG
    own: tuple[OwnExercise, ...] = ()
    header: tuple[tuple[str, Comments], ...] = ()  # comments of header statements, by keyword
    end_comments: tuple[str, ...] = ()
    allowances: tuple[Allowance, ...] = field(default=(), compare=False)

    @property
    def in_time(self) -> tuple[Entry, ...]:
        """The entries in order of time; of one day, those without a time first."""
        midnight = datetime.time()
        return tuple(sorted(self.entries, key=lambda entry: (entry.date, entry.time or midnight)))
