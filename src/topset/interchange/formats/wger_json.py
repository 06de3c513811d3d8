"""wger: what its REST API answers, as saved: one page of `workoutlog`, a list of pages, or several endpoints together.

An object with `workoutlog`, `workoutsession`, `exerciseinfo` and `weightentry` holds everything; a page of
`workoutlog` alone names exercises by number only. Older servers call some fields otherwise.
"""

import datetime
import json
import re
from collections.abc import Iterator, Mapping

from topset.catalogue import find
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Span, Unit
from topset.interchange.flaws import BROKEN, KIND, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import LONGEST_SESSION, Log
from topset.interchange.measured import METRES_PER, TO_FAILURE, Measured
from topset.interchange.numbers import number
from topset.interchange.options import Options
from topset.interchange.sessions import SessionDraft
from topset.model.prescription import Effort, Role

SIGN = re.compile(rb'"(?:workoutlog|repetitions_unit|repetition_unit)"\s*:')
ENGLISH = 2
FAILURE, SECONDS, MINUTES = 2, 3, 4
DISTANCES = {5: "mi", 6: "km", 8: "m"}
LOADS = {None: Unit.KG, 1: Unit.KG, 2: Unit.LB}
BODY_WEIGHT = 3
OTHER_LOADS = {4: "plates", 5: "km/h", 6: "mph"}

Record = Mapping[str, object]


def recognise(head: bytes) -> bool:
    """By the units of repetitions, which wger numbers."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["} and SIGN.search(head) is not None


def read(data: bytes, options: Options) -> Imported:
    """Read saved answers of the API."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        line, said = (
            (error.lineno, error.msg) if isinstance(error, json.JSONDecodeError) else (1, "not readable")
        )
        place = Place(line, file=options.file)
        remedy = "It may be cut off: save the answer again."
        reason = Reason(BROKEN, f"The file is no JSON ({said}).", remedy, place=place)
        return Imported("wger", questions=(reason,))
    return Reading(found, options).imported()


def records(found: object, endpoint: str) -> Iterator[object]:
    """The records of an endpoint: in an object by its name, on pages with `results`, or in a bare list of sets."""
    if isinstance(found, Mapping):
        if endpoint in found:
            yield from records(found[endpoint], endpoint)
        elif endpoint == "workoutlog" or "results" not in found or endpoint in str(found.get("next")):
            yield from _list(found.get("results"))
    else:
        for each in _list(found):
            if isinstance(each, Mapping) and "results" in each:
                yield from records(each, endpoint)
            else:
                yield each


def _list(found: object) -> list[object]:
    return found if isinstance(found, list) else []


class Reading:
    """One reading of saved answers."""

    def __init__(self, found: object, options: Options) -> None:
        self.log = Log("wger", options)
        self.logs = list(records(found, "workoutlog"))
        whole = found if isinstance(found, Mapping) and "workoutlog" in found else {}
        self.names = dict(self._names(whole))
        self.starts = {each.get("id"): each for each in _records(whole, "workoutsession")}
        self.masses = list(_records(whole, "weightentry"))
        self.drops = {each.get("next_log") for each in self.logs if isinstance(each, Mapping)} - {None}

    def imported(self) -> Imported:
        """All sets and body masses."""
        for nth, each in enumerate(self.logs, 1):
            self.log.rows += 1
            try:
                if not isinstance(each, Mapping):
                    raise UnreadableError(KIND, "It is no record of a set.")
                self._take(each)
            except UnreadableError as flaw:
                self.log.skip(UnreadableError(flaw.code, f"set {nth}: {flaw.message}"), 0)
        for each in self.masses:
            self._weigh(each)
        return self.log.imported()

    def _names(self, whole: Record) -> Iterator[tuple[object, str]]:
        """The name of each exercise: one that the catalogue knows, else the English one, else any."""
        for each in (*_records(whole, "exerciseinfo"), *_records(whole, "exercise")):
            texts = [t for t in _list(each.get("translations")) if isinstance(t, Mapping) and t.get("name")]
            names = [str(t["name"]) for t in sorted(texts, key=lambda t: t.get("language") != ENGLISH)]
            names += [str(each["name"])] if each.get("name") else []
            if names:
                yield each.get("id"), next((name for name in names if find(name)), names[0])

    def _take(self, each: Record) -> None:
        session = self._session(each)
        exercise = each.get("exercise", each.get("exercise_base"))
        name = self.names.get(exercise) or f"wger exercise {exercise}"
        load, unit, words = _load(each)
        role = Role.DROP if each.get("id") in self.drops else Role.WORK
        row = _counted(each)._replace(load=load, unit=unit, role=role)
        lift = self.log.add(session, name, row)
        if lift and words:
            lift.say(words)

    def _session(self, each: Record) -> SessionDraft:
        """The session that a set belongs to, or its day."""
        number_ = each.get("session", each.get("workout"))
        start = self.starts.get(number_) if number_ is not None else None
        about: Record = start or {}
        date = str(about.get("date") or each.get("date") or "")
        day, _ = self.log.moments.read(date)
        begin, end = (self._clock(about.get(key)) for key in ("time_start", "time_end"))
        session = self.log.session((day, number_ if start else None), (day, begin))
        if begin and end:
            seconds = (end.hour - begin.hour) * 3600 + (end.minute - begin.minute) * 60
            session.seconds = seconds if 0 < seconds <= LONGEST_SESSION else session.seconds
        session.say(str(about.get("notes") or ""))
        return session

    def _clock(self, value: object) -> datetime.time | None:
        try:
            return self.log.moments.read(f"2000-01-01 {value}")[1] if value else None
        except UnreadableError:
            return None

    def _weigh(self, each: Record) -> None:
        self.log.rows += 1
        try:
            moment = self.log.moments.read(str(each.get("date") or ""))
            session = self.log.session((moment[0], None), (moment[0], None))
            self.log.weigh(session, _number(each.get("weight")) or 0, Unit.KG)
            self.log.taken += 1
        except UnreadableError as flaw:
            self.log.skip(flaw, 0)


def _records(whole: Record, endpoint: str) -> Iterator[Record]:
    yield from (each for each in records(whole.get(endpoint), endpoint) if isinstance(each, Mapping))


def _number(value: object) -> float | None:
    """A number, which wger writes as text ("32.50")."""
    return None if value is None or isinstance(value, bool) else number(str(value))


def _load(each: Record) -> tuple[float | None, Unit, str]:
    """The load and its unit; words for what is no mass."""
    load, unit = _number(each.get("weight")), each.get("weight_unit")
    if unit == BODY_WEIGHT:
        return None, Unit.KG, ""
    if unit in OTHER_LOADS:
        return None, Unit.KG, f"{load:g} {OTHER_LOADS[unit]}" if load else ""
    if unit not in LOADS:
        raise UnreadableError(NUMBER, f"{shown(str(unit))} is no unit of a load.")
    return load, LOADS[unit], ""


def _counted(each: Record) -> Measured:
    """What was counted, by the unit that its number stands for, and how hard it was."""
    count = _number(each.get("repetitions", each.get("reps")))
    unit = each.get("repetitions_unit", each.get("repetition_unit"))
    rir = _number(each.get("rir"))
    effort = TO_FAILURE if unit == FAILURE else None
    if rir is not None and 0 <= rir <= 10 and rir * 2 == round(rir * 2):
        effort = Effort(Span.one(round(rir * 2)))
    if count is None:
        return Measured(effort=effort)
    if unit in (SECONDS, MINUTES):
        return Measured(seconds=round(count * (60 if unit == MINUTES else 1)), effort=effort)
    if unit in DISTANCES:
        return Measured(metres=count * METRES_PER[DISTANCES[unit]], effort=effort)
    if count != round(count):
        raise UnreadableError(NUMBER, f"{count:g} is no whole number of reps.")
    return Measured(reps=round(count), effort=effort)


FORMAT = Format("wger", "wger (JSON)", recognise, read)
