"""A log being collected row by row: sessions, their exercises, and an account of every row."""

import datetime
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field

from topset.ground.place import Place
from topset.ground.reason import Reason, in_order
from topset.ground.units import Load, Unit
from topset.interchange.book import Book
from topset.interchange.dates import Moment, Moments
from topset.interchange.flaws import EFFORT, FUTURE, LIMITS, TOO_LONG, UnreadableError, remark, skipped
from topset.interchange.imported import Imported, Summary
from topset.interchange.measured import Made, Measured, made
from topset.interchange.options import Options
from topset.interchange.said import LONGEST, lines, one_line
from topset.interchange.sessions import LiftDraft, SessionDraft, entry_of
from topset.model.exercise import Exercise
from topset.notation.quantities import HEAVIEST_BODY_G, LIGHTEST_BODY_G

MOST_REMARKS = 100  # of one code; the summary counts all of them
LONGEST_SESSION = 6 * 3600  # seconds; what is longer is a timer that nobody stopped
TOMORROW = datetime.timedelta(days=1)  # west of the app's clock, today may be tomorrow


@dataclass(slots=True)
class Log:
    """What was read so far. Each row must end in exactly one of `add`, `rest`, `keep_words` and `skip`."""

    app: str
    options: Options
    unit: Unit = Unit.KG
    rows: int = 0
    taken: int = 0
    sets: int = 0
    rests: int = 0
    notes: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    remarked: Counter[str] = field(default_factory=Counter)
    remarks: list[Reason] = field(default_factory=list)
    sessions: dict[Hashable, SessionDraft] = field(default_factory=dict)
    book: Book = field(init=False)
    moments: Moments = field(init=False)
    _made: dict[tuple[str, Measured], Made] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.book = Book(self.app, self.options)
        self.moments = Moments(day_first=self.options.day_first, at_home=self.options.at_home)

    def session(self, key: Hashable, moment: Moment, title: str = "") -> SessionDraft:
        """The session of a key, which begins with its first row. UnreadableError (IMP105) for one in the future."""
        found = self.sessions.get(key)
        if found is None:
            date, time = moment
            self.not_later(date)
            found = self.sessions[key] = SessionDraft(date, time, one_line(title)[:LONGEST])
        return found

    def not_later(self, date: datetime.date) -> None:
        """UnreadableError (IMP105) for a date in the future."""
        if date > self.options.today and date > self.options.today + TOMORROW:
            raise UnreadableError(FUTURE, f"{date} is in the future.")

    def add(
        self, session: SessionDraft, name: str, row: Measured, *, fresh: bool = False, group: Hashable = None
    ) -> LiftDraft | None:
        """Count a row as a set of an exercise; `fresh` begins it anew, `group` is its superset in this session.

        Returns the exercise it went to, None where it was kept as words. UnreadableError where it makes no sense.
        """
        lift = self.more(session, name, row, fresh=fresh, group=group)
        if lift:
            self.taken += 1
        else:
            self.notes += 1
        return lift

    def more(
        self, session: SessionDraft, name: str, row: Measured, *, fresh: bool = False, group: Hashable = None
    ) -> LiftDraft | None:
        """As `add`, of a further set in a row that is counted already."""
        exercise = self.book.exercise(name)
        key = (exercise.slug, row)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = made(exercise, row)
        self.book.counts[name] += 1
        if found.lifted is None:
            session.notes += lines(f"{exercise.name}: {found.words}")
            return None
        lift = session.lift(exercise.slug, group, fresh=fresh)
        lift.sets.append(found.lifted)
        if found.words:
            lift.say(found.words)
        self.sets += 1
        return lift

    def weigh(self, session: SessionDraft, number: float, unit: Unit) -> None:
        """Keep the body mass of a day. UnreadableError (IMP104) for what nobody weighs."""
        mass = Load.of(round(number, 2), unit)
        if not LIGHTEST_BODY_G <= mass.grams <= HEAVIEST_BODY_G:
            raise UnreadableError(LIMITS, f"A body mass of {mass} is out of range.")
        session.body_mass = mass

    def exercise(self, name: str) -> Exercise:
        """The exercise of a name in the file."""
        return self.book.exercise(name)

    def rest(self) -> None:
        """Count a row that only holds a rest."""
        self.rests += 1

    def keep_words(self, session: SessionDraft, words: str) -> None:
        """Count a row that is kept as words of its session."""
        self.notes += 1
        session.notes += lines(words)

    def skip(self, flaw: UnreadableError, line: int) -> None:
        """Count a row that is left out, and say why."""
        self.left_out[flaw.code] += 1
        self._say(skipped(flaw, line, self.options.file))

    def remark(self, code: str, message: str, line: int = 0, remedy: str = "") -> None:
        """Say something of a line."""
        place = Place(line, file=self.options.file) if line else None
        self._say(remark(code, message, remedy, place))

    def no_effort(self, written: str, line: int) -> None:
        """Say that an exertion was not kept."""
        self.remark(EFFORT, f"An RPE of {written} cannot be written; the set is kept without it.", line)

    def lasted(self, session: SessionDraft, seconds: int | None, line: int) -> None:
        """Note how long a session took, unless nobody trains so long."""
        if not seconds or session.seconds is not None:
            return
        session.seconds = seconds if 0 < seconds <= LONGEST_SESSION else 0
        if not session.seconds:
            hours = f"{abs(seconds) // 3600}h {abs(seconds) % 3600 // 60}min"
            message = f"The session of {session.date} is said to have taken {hours}; its length is left open."
            self.remark(TOO_LONG, message, line)

    def _say(self, reason: Reason) -> None:
        self.remarked[reason.code] += 1
        if self.remarked[reason.code] <= MOST_REMARKS:
            self.remarks.append(reason)

    @property
    def summary(self) -> Summary:
        """The account of all rows so far."""
        left = tuple(sorted(self.left_out.items()))
        return Summary(self.rows, self.taken, self.sets, self.rests, self.notes, left)

    def imported(self) -> Imported:
        """All that was collected, in order of time."""
        for session in self.sessions.values():
            for lift in session.lifts:
                self.book.kinds.setdefault(lift.slug, set()).update(each.kind for each in lift.sets)
        kept = (session for session in self.sessions.values() if not session.empty)
        midnight = datetime.time()
        ordered = sorted(kept, key=lambda each: (each.date, each.time or midnight))
        return Imported(
            self.app,
            tuple(entry_of(each) for each in ordered),
            self.book.own(),
            self.unit,
            self.summary,
            self.book.met(),
            (*in_order(self.remarks), *self.book.remarks()),
        )
