"""Liftosaur: what was prescribed beside what was done, with the moment of each set in UTC.

Older files have one load for both, and the equipment in a column of its own.
"""

import datetime

from topset.ground.units import Unit
from topset.interchange.columns import Columns, Row, collect, columns, missing
from topset.interchange.dates import Moment
from topset.interchange.flaws import NOTHING, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import LONGEST_SESSION, Log
from topset.interchange.measured import Measured, effort_of
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import header_of, open_table, whole_table
from topset.model.prescription import Role

KNOWN = {
    "workout datetime": "date", "program": "program", "day name": "day", "exercise": "exercise",
    "is warmup set?": "warm-up", "completed reps": "reps", "completed rpe": "rpe",
    "completed weight value": "load", "completed weight unit": "unit", "completed reps time": "done", "notes": "notes",
    "weight value": "load", "weight unit": "unit", "rpe": "rpe", "equipment": "equipment",
}  # fmt: skip
NEEDED = ("date", "exercise", "reps")
UNITS = {"kg": Unit.KG, "lb": Unit.LB}


def recognise(head: bytes) -> bool:
    """By names of columns that only Liftosaur has."""
    return {"workout datetime", "completed reps"} <= {cell.casefold() for cell in header_of(head)}


def read(data: bytes, options: Options) -> Imported:
    """Read a table of Liftosaur; sets that were planned and not done are left out."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    if lack := missing(cols, NEEDED, options.file):
        return Imported("liftosaur", questions=lack)
    log = Log("liftosaur", options)
    reading = Reading(log, cols)
    collect(table, log, reading.take)
    if reading.units == {Unit.LB}:
        log.unit = Unit.LB
    log.remarks += whole_table(table, options.file)
    return log.imported()


class Reading:
    """Takes the rows of one table. `units` are those that were met."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.units: set[Unit] = set()

    def take(self, line: int, cells: Row) -> None:
        """Account for one row."""
        cols = self.cols
        reps = whole(cells[cols["reps"]])
        if reps is None:
            raise UnreadableError(NOTHING, "The set was planned and not done.")
        begin = self.log.moments.read(cells[cols["date"]])
        title = cells[cols["day"]].strip() or cells[cols["program"]]
        session = self.log.session(cells[cols["date"]], begin, title)
        self._lasted(session, begin, cells[cols["done"]])
        rpe = number(cells[cols["rpe"]])
        effort = effort_of(rpe)
        if rpe and effort is None:
            self.log.no_effort(cells[cols["rpe"]], line)
        role = Role.RAMP if cells[cols["warm-up"]].strip() in {"1", "true"} else Role.WORK
        load = number(cells[cols["load"]])
        row = Measured(load, self._unit(cells, load), reps, role=role, effort=effort)
        lift = self.log.add(session, self._name(cells), row)
        if lift and (words := cells[cols["notes"]]):
            lift.say(words)

    def _name(self, cells: Row) -> str:
        """The exercise, with its equipment where that makes it another one."""
        name, equipment = cells[self.cols["exercise"]].strip(), cells[self.cols["equipment"]].strip()
        if not (name and equipment):
            return name
        whole_name = f"{name}, {equipment.title()}"
        return whole_name if self.log.book.knows(whole_name) or not self.log.book.knows(name) else name

    def _unit(self, cells: Row, load: float | None) -> Unit:
        written = cells[self.cols["unit"]].strip().casefold()
        if load and written not in UNITS:
            raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a load.")
        unit = UNITS.get(written, Unit.KG)
        if load:
            self.units.add(unit)
        return unit

    def _lasted(self, session: SessionDraft, begin: Moment, done: str) -> None:
        """The session goes on to its last set, as far as anybody trains that long."""
        try:
            end = self.log.moments.read(done)
        except UnreadableError:
            return
        if begin[1] is None or end[1] is None:
            return
        combine = datetime.datetime.combine
        seconds = round((combine(end[0], end[1]) - combine(begin[0], begin[1])).total_seconds())
        if 0 < seconds <= LONGEST_SESSION:
            session.seconds = max(seconds, session.seconds or 0)


FORMAT = Format("liftosaur", "Liftosaur (CSV)", recognise, read)
