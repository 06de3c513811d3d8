"""FIT: activities of a watch. A strength session has its sets, with what the watch took the exercises for."""

import datetime
from collections.abc import Iterator
from dataclasses import field

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.ground.units import GRAMS_PER_POUND, Unit
from topset.interchange.fit_file import SIGN, FitFile, Message
from topset.interchange.fit_names import exercise_name
from topset.interchange.flaws import BROKEN, KIND, NOTHING_DONE, UnreadableError
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import Measured
from topset.interchange.options import Options
from topset.interchange.sessions import SessionDraft
from topset.model.exercise import Measure

SESSION, ACTIVITY, SET, TITLE = 18, 34, 225, 264
EPOCH = datetime.datetime(1989, 12, 31, tzinfo=datetime.UTC)
SPORTS = {1: "Running", 2: "Cycling", 5: "Swimming", 11: "Walking"}
ACTIVE = 1
POUND = 2
UNKNOWN = 65534
UNNAMED = "Unknown Exercise"
MARGIN = 5  # seconds: the first set may begin before the session that it belongs to


@frozen
class Span:
    """A session of the file: its moments in seconds of FIT, its sport, metres."""

    begin: int
    seconds: float
    sport: int | None = None
    metres: float = 0.0
    sets: list[Message] = field(default_factory=list)

    def holds(self, moment: int) -> bool:
        """Whether a moment lies in it."""
        return self.begin - MARGIN <= moment <= self.begin + self.seconds + MARGIN


def recognise(head: bytes) -> bool:
    """By the sign in its header."""
    return head[8:12] == SIGN


def read(data: bytes, options: Options) -> Imported:
    """Read an activity, as far as the file is whole."""
    file = FitFile(data)
    messages = list(file.messages({SESSION, ACTIVITY, SET, TITLE}))
    if file.fault and not any(each.number == SET for each in messages):
        reason = Reason(
            BROKEN, file.fault, "Copy it from the watch again.", place=Place(1, file=options.file)
        )
        return Imported("fit", questions=(reason,))
    if not messages and not file.fault:
        message = "The file holds nothing that was done: it may be a workout, or the settings of a watch."
        remedy = "Activities are in the folder Activity of a watch."
        return Imported(
            "fit", questions=(Reason(NOTHING_DONE, message, remedy, place=Place(1, file=options.file)),)
        )
    found = Reading(messages, options)
    if file.fault:
        message = f"{file.fault} What stands before that was read."
        found.log.remarks.append(Reason(BROKEN, message, severity=Severity.WARNING))
    return found.imported()


class Reading:
    """One reading of the messages of a file."""

    def __init__(self, messages: list[Message], options: Options) -> None:
        self.log = Log("fit", options)
        self.ahead = _ahead(messages)
        self.titles = {
            (each.one(0), each.one(1)): each.text(2)
            for each in messages
            if each.number == TITLE and each.text(2)
        }
        self.sets = [each for each in messages if each.number == SET]
        self.spans = list(_spans(messages))

    def imported(self) -> Imported:
        """All sets, and the sessions without any."""
        units = set()
        for nth, each in enumerate(self.sets, 1):
            self.log.rows += 1
            try:
                self._take(each)
                units.add(_load(each)[1] if _load(each)[0] else None)
            except UnreadableError as flaw:
                self.log.skip(UnreadableError(flaw.code, f"set {nth}: {flaw.message}"), 0)
        for span in self.spans:
            if not span.sets:
                self._take_whole(span)
        self.log.unit = Unit.LB if units - {None} == {Unit.LB} else Unit.KG
        return self.log.imported()

    def _take(self, each: Message) -> None:
        moment = each.one(6) or each.one(254)
        if moment is None:
            raise UnreadableError(KIND, "It has no time.")
        span = next((span for span in self.spans if span.holds(moment)), None)
        if span:
            span.sets.append(each)
        session = self._session(span.begin if span else moment, span)
        if each.one(5) != ACTIVE:
            self.log.rest()
            return
        load, unit = _load(each)
        name, reps, seconds = self._name(each), each.one(3), round((each.one(0) or 0) / 1000)
        # A watch times every set, and counts one rep of what is held.
        if self.log.exercise(name).measure is Measure.TIME:
            reps = None
        self.log.add(session, name, Measured(load, unit, reps, None if reps else seconds))

    def _session(self, moment: int, span: Span | None) -> SessionDraft:
        day = EPOCH + datetime.timedelta(seconds=moment)
        local = self.log.options.at_home(day) if self.ahead is None else day + self.ahead
        key: object = span.begin if span else local.date()
        time = local.time().replace(second=0, microsecond=0, tzinfo=None)
        session = self.log.session(key, (local.date(), time))
        if span:
            self.log.lasted(session, round(span.seconds), 0)
        return session

    def _name(self, each: Message) -> str:
        """What the watch took the exercise for: the first of its guesses that is one."""
        categories, subtypes = each.values.get(7, ()), each.values.get(8, ())
        for nth, category in enumerate(categories):
            if not isinstance(category, int) or category == UNKNOWN:
                continue
            subtype = subtypes[nth] if nth < len(subtypes) else None
            sub = subtype if isinstance(subtype, int) else None
            name = self.titles.get((category, sub)) or exercise_name(category, sub)
            if name:
                return name
        return UNNAMED

    def _take_whole(self, span: Span) -> None:
        """A session without sets: a run, say."""
        self.log.rows += 1
        try:
            name = SPORTS.get(span.sport or 0)
            if name is None:
                raise UnreadableError(KIND, "The session has no sets.")
            row = Measured(seconds=round(span.seconds), metres=span.metres)
            self.log.add(self._session(span.begin, span), name, row)
        except UnreadableError as flaw:
            self.log.skip(flaw, 0)


def _spans(messages: list[Message]) -> Iterator[Span]:
    for each in messages:
        begin = each.one(2)
        if each.number == SESSION and begin is not None:
            yield Span(begin, (each.one(7) or 0) / 1000, each.one(5), (each.one(9) or 0) / 100)


def _ahead(messages: list[Message]) -> datetime.timedelta | None:
    """How far the clock of the watch was ahead of UTC, if it says so."""
    for each in messages:
        utc, local = each.one(253), each.one(5)
        if (
            each.number == ACTIVITY
            and utc is not None
            and local is not None
            and abs(local - utc) <= 15 * 3600
        ):
            return datetime.timedelta(seconds=local - utc)
    return None


def _load(each: Message) -> tuple[float | None, Unit]:
    """The load in the unit that the watch shows; it keeps sixteenths of a kilogram, so that pounds are rounded."""
    sixteenths = each.one(4)
    kilograms = sixteenths / 16 if sixteenths else None
    if each.one(9) == POUND:
        return (round(kilograms * 2000 / GRAMS_PER_POUND) / 2 if kilograms else None), Unit.LB
    return kilograms, Unit.KG


FORMAT = Format("fit", "FIT (activity of a watch)", recognise, read)
