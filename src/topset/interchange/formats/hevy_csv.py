"""Hevy: one table, kilograms or pounds, kilometres or miles; the newest workout first."""

import datetime

from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.interchange.columns import ABSENT, Columns, Row, collect, columns, missing
from topset.interchange.dates import Moment
from topset.interchange.durations import seconds
from topset.interchange.flaws import KIND, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import METRES_PER, TO_FAILURE, Measured, effort_of
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.questions import settled
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import header_of, open_table, whole_table
from topset.model.prescription import Role

KNOWN = {
    "title": "title", "start_time": "date", "end_time": "end", "description": "description",
    "exercise_title": "exercise", "superset_id": "superset", "exercise_notes": "notes", "set_index": "index",
    "set_type": "type", "weight_kg": "kg", "weight_lbs": "lb", "weight_lb": "lb", "reps": "reps",
    "distance_km": "km", "distance_miles": "mi", "distance_meters": "m", "duration_seconds": "seconds", "rpe": "rpe",
}  # fmt: skip
NEEDED = ("date", "exercise", "reps")
ROLES = {
    "": Role.WORK, "normal": Role.WORK, "failure": Role.WORK, "warmup": Role.RAMP, "warm_up": Role.RAMP,
    "dropset": Role.DROP, "drop_set": Role.DROP, "drop": Role.DROP,
}  # fmt: skip


def recognise(head: bytes) -> bool:
    """By names of columns that only Hevy has."""
    return {"start_time", "exercise_title"} <= {cell.casefold() for cell in header_of(head)}


def read(data: bytes, options: Options) -> Imported:
    """Read a table of Hevy."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    if lack := missing(cols, NEEDED, options.file):
        return Imported("hevy", questions=lack)
    known = settled(table, cols["date"], options)
    if isinstance(known, Reason):
        return Imported("hevy", questions=(known,))
    log = Log("hevy", known, Unit.LB if "lb" in cols else Unit.KG)
    collect(table, log, Reading(log, cols).take)
    log.remarks += whole_table(table, options.file)
    return log.imported()


class Reading:
    """The state of one reading: the session, and the set of the row before."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.load = next((cols[name] for name in ("kg", "lb") if name in cols), ABSENT)
        length = next((name for name in ("km", "mi", "m") if name in cols), "km")
        self.distance, self.metres = cols[length], METRES_PER[length]
        self.key: tuple[str, str] = ("", "")
        self.session: SessionDraft | None = None
        self.exercise = ("", "")
        self.before = -1

    def take(self, line: int, cells: Row) -> None:
        """Account for one row."""
        cols = self.cols
        session = self._session(cells, line)
        kind = cells[cols["type"]].strip().casefold()
        if kind not in ROLES:
            raise UnreadableError(KIND, f"{shown(kind)} is no type of a set.")
        rpe = number(cells[cols["rpe"]])
        effort = effort_of(rpe)
        if rpe and effort is None:
            self.log.no_effort(cells[cols["rpe"]], line)
        if kind == "failure" and effort is None:
            effort = TO_FAILURE
        distance = number(cells[self.distance])
        row = Measured(
            number(cells[self.load]),
            self.log.unit,
            whole(cells[cols["reps"]]),
            seconds(cells[cols["seconds"]]),
            distance * self.metres if distance else None,
            ROLES[kind],
            effort,
        )
        self._add(session, cells, row)

    def _session(self, cells: Row, line: int) -> SessionDraft:
        cols = self.cols
        key = (cells[cols["date"]], cells[cols["title"]])
        if self.session is None or key != self.key:
            begin = self.log.moments.read(key[0])
            self.session = self.log.session(key, begin, key[1])
            self.key = key
            self.exercise = ("", "")
            self.log.lasted(self.session, self._lasted(begin, cells[cols["end"]]), line)
            self.session.say(cells[cols["description"]])
        return self.session

    def _lasted(self, begin: Moment, end: str) -> int | None:
        """Seconds from the begin to the end; None where either is not known."""
        try:
            date, time = self.log.moments.read(end)
        except UnreadableError:
            return None
        if begin[1] is None or time is None:
            return None
        combine = datetime.datetime.combine
        return round((combine(date, time) - combine(*begin)).total_seconds())  # type: ignore[arg-type]

    def _add(self, session: SessionDraft, cells: Row, row: Measured) -> None:
        """Hevy counts the sets of an exercise from 0, anew where the exercise is done again."""
        cols = self.cols
        exercise = (cells[cols["exercise"]], cells[cols["superset"]].strip())
        index = whole(cells[cols["index"]], "sets")
        fresh = exercise != self.exercise or (index is not None and index <= self.before)
        lift = self.log.add(session, exercise[0], row, fresh=fresh, group=exercise[1] or None)
        self.exercise, self.before = exercise, -1 if index is None else index
        if lift and (words := cells[cols["notes"]]):
            lift.say(words)


FORMAT = Format("hevy", "Hevy (CSV)", recognise, read)
