"""Strong: seven shapes of one table, with commas or semicolons, with units or without, in three languages."""

from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.interchange.columns import ABSENT, Columns, Row, collect, columns, missing
from topset.interchange.durations import seconds
from topset.interchange.flaws import DISTANCE, KIND, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import METRES_PER, TO_FAILURE, Measured, effort_of
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.questions import settled, unit_of
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import Table, header_of, open_table, whole_table
from topset.model.prescription import Role

KNOWN = {
    "date": "date", "datum": "date",
    "workout name": "title", "nom de l'entraînement": "title", "workout-name": "title",
    "exercise name": "exercise", "nom de l'exercice": "exercise", "name der übung": "exercise",
    "set order": "order", "ordre de la série": "order", "reihenfolge festlegen": "order",
    "weight": "load", "poids": "load", "gewicht": "load",
    "weight (kg)": "kg", "kg": "kg", "weight (lbs)": "lb", "weight (lb)": "lb", "lbs": "lb", "lb": "lb",
    "weight unit": "unit",
    "reps": "reps", "réps": "reps", "wiederh.": "reps",
    "rpe": "rpe",
    "distance": "distance", "entfernung": "distance", "distance unit": "distance unit",
    "distance (meters)": "m", "distance (metres)": "m", "km": "km", "distance (km)": "km", "mi": "mi", "miles": "mi",
    "seconds": "seconds", "secondes": "seconds", "sekunden": "seconds",
    "notes": "notes", "notizen": "notes",
    "workout notes": "workout notes", "notes d'entraînement": "workout notes", "workout-notizen": "workout notes",
    "duration": "duration", "durée": "duration", "dauer": "duration", "workout duration": "duration",
    "workout-dauer": "duration", "duration (sec)": "duration",
}  # fmt: skip
NEEDED = ("date", "exercise", "order", "reps")
ROLES = {"": Role.WORK, "w": Role.RAMP, "d": Role.DROP, "f": Role.WORK}
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}


def recognise(head: bytes) -> bool:
    """By the column that only Strong has, the order of the sets."""
    found = columns(header_of(head), KNOWN)
    return all(name in found for name in ("date", "exercise", "order"))


def read(data: bytes, options: Options) -> Imported:
    """Read a table of Strong."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    if lack := missing(cols, NEEDED, options.file):
        return Imported("strong", questions=lack)
    known = settled(table, cols["date"], options)
    unit = _unit(cols, options) or unit_of(table, cols["load"], options.file)
    if isinstance(known, Reason) or isinstance(unit, Reason):
        return Imported("strong", questions=tuple(each for each in (known, unit) if isinstance(each, Reason)))
    log = Log("strong", known, unit or Unit.KG)
    reading = Reading(log, table, cols)
    collect(table, log, reading.take)
    if reading.units == {Unit.LB}:
        log.unit = Unit.LB
    log.remarks += whole_table(table, options.file)
    return log.imported()


def _unit(cols: Columns, options: Options) -> Unit | None:
    """The unit of all loads, where the header or the user says it; kg stands for a table that says it row by row."""
    if "kg" in cols or "lb" in cols:
        return Unit.KG if "kg" in cols else Unit.LB
    return options.unit or (Unit.KG if "unit" in cols else None)


class Reading:
    """The state of one reading: the session and the number of the set of the row before."""

    def __init__(self, log: Log, table: Table, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.load = next((cols[name] for name in ("load", "kg", "lb") if name in cols), ABSENT)
        self.distance = next((cols[name] for name in ("distance", "m", "km", "mi") if name in cols), ABSENT)
        self.metres = METRES_PER[next((name for name in ("m", "km", "mi") if name in cols), _usual(log.unit))]
        self.said_distance = "distance" not in cols or "distance unit" in cols
        self.comma = table.delimiter != ","
        self.key: tuple[str, str] = ("", "")
        self.session: SessionDraft | None = None
        self.exercise = ""
        self.before = -1
        self.units: set[Unit] = set()

    def take(self, line: int, cells: Row) -> None:
        """Account for one row."""
        cols = self.cols
        session = self._session(cells, line)
        order = cells[cols["order"]].strip().casefold()
        if order == "rest timer":
            self.log.rest()
        elif order == "note":
            self._note(session, cells)
        else:
            self._set(session, cells, order, line)

    def _session(self, cells: Row, line: int) -> SessionDraft:
        key = (cells[self.cols["date"]], cells[self.cols["title"]])
        if self.session is None or key != self.key:
            self.session = self.log.session(key, self.log.moments.read(key[0]), key[1])
            self.key = key
            self.exercise = ""
            self.log.lasted(self.session, _duration(cells[self.cols["duration"]]), line)
        if words := cells[self.cols["workout notes"]]:
            self.session.say(words)
        return self.session

    def _note(self, session: SessionDraft, cells: Row) -> None:
        words = cells[self.cols["notes"]]
        if not words.strip():
            raise UnreadableError(KIND, "It is an empty note.")
        self.log.keep_words(session, f"{cells[self.cols['exercise']].strip()}: {words}")

    def _set(self, session: SessionDraft, cells: Row, order: str, line: int) -> None:
        cols = self.cols
        name = cells[cols["exercise"]]
        nth = int(order) if order.isdecimal() else None  # from 0 in the oldest shape, else from 1
        if nth is None and order not in ROLES:
            raise UnreadableError(NUMBER, f"{shown(order)} is no order of a set.")
        effort = effort_of(rpe := number(cells[cols["rpe"]]))
        if rpe is not None and effort is None and rpe:
            self.log.no_effort(cells[cols["rpe"]], line)
        if order == "f" and effort is None:
            effort = TO_FAILURE
        row = Measured(
            load := number(cells[self.load]),
            self._row_unit(cells, load),
            whole(cells[cols["reps"]]),
            seconds(cells[cols["seconds"]]),
            self._metres(cells, line),
            ROLES.get(order, Role.WORK),
            effort,
        )
        fresh = name != self.exercise or (nth is not None and nth <= self.before)
        lift = self.log.add(session, name, row, fresh=fresh)
        if fresh:
            self.exercise, self.before = name, -1
        self.before = self.before if nth is None else nth
        if lift and (words := cells[cols["notes"]]):
            lift.say(words)

    def _row_unit(self, cells: Row, load: float | None) -> Unit:
        written = cells[self.cols["unit"]].strip().casefold()
        if written and written not in UNITS:
            raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a load.")
        if load and not written and "unit" in self.cols and not self.log.options.unit:
            raise UnreadableError(NUMBER, f"The load {load:g} has no unit; --unit says it.")
        unit = UNITS[written] if written else self.log.unit
        if load:
            self.units.add(unit)
        return unit

    def _metres(self, cells: Row, line: int) -> float | None:
        found = number(cells[self.distance])
        if not found:
            return None
        unit = cells[self.cols["distance unit"]].strip().casefold()
        if unit and unit not in METRES_PER:
            raise UnreadableError(NUMBER, f"{shown(unit)} is no unit of a distance.")
        if not unit and not self.said_distance:
            self.said_distance = True
            usual = _usual(self.log.unit)
            self.log.remark(DISTANCE, f"The file gives distances no unit; they are read as {usual}.", line)
        return found * (METRES_PER[unit] if unit else self.metres)


def _usual(unit: Unit) -> str:
    """The distance that goes with a unit of loads."""
    return "km" if unit is Unit.KG else "mi"


def _duration(text: str) -> int | None:
    """How long a session took; what cannot be read is left open, for the sets are what matters."""
    try:
        return seconds(text)
    except UnreadableError:
        return None


FORMAT = Format("strong", "Strong (CSV)", recognise, read)
