"""Body measurements: the tables of Hevy and Strong, the body tracker of FitNotes, any table of dates and body masses.

A journal has body masses; everything else (waist, body fat) is kept as a note of its day.
"""

import re
from collections.abc import Iterator

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Unit, plain
from topset.interchange.body import UNITS, is_mass, told
from topset.interchange.columns import Columns, Row, collect, columns
from topset.interchange.flaws import NOTHING, NUMBER, UNIT, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.numbers import number
from topset.interchange.options import Options
from topset.interchange.questions import settled
from topset.interchange.said import LONGEST, one_line
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import Table, header_of, open_table, whole_table

NAME = "measurements"
KNOWN = {
    "date": "date", "datum": "date", "fecha": "date", "data": "date", "time": "time", "measurement": "measurement",
    "value": "value", "unit": "unit", "comment": "comment", "notes": "comment",
}  # fmt: skip
HEADED = re.compile(r"(?P<name>.*?)[\s_]*[\[(]?(?P<unit>kgs?|lbs?|cm|in|inches|%|percent|percentage)?[\])]?")
SIGNS = {"percent": "%", "percentage": "%", "inches": "in"}
# What is measured, in names of columns: a table of something else is none of measurements.
BODY = (
    "fat", "neck", "shoulder", "chest", "bicep", "arm", "forearm", "abdomen", "waist", "hip", "thigh", "calf", "calves",
    "muscle", "water", "bmi",
)  # fmt: skip
NO_TIME = "00:00"


def recognise(head: bytes) -> bool:
    """By a date and nothing but measures beside it, or by measures named row by row."""
    header = [cell.casefold() for cell in header_of(head)]
    found = columns(tuple(header), KNOWN)
    if {"date", "measurement", "value"} <= found.keys():
        return True
    others = [cell for cell in header if cell not in KNOWN]
    return "date" in found and bool(others) and all(map(_is_measure, others))


def read(data: bytes, options: Options) -> Imported:
    """Read a table of measurements."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    known = settled(table, cols["date"], options)
    measures = tuple(_measures(table))
    unit = _asked(table, measures, options)
    if isinstance(known, Reason) or isinstance(unit, Reason):
        return Imported(NAME, questions=tuple(each for each in (known, unit) if isinstance(each, Reason)))
    log = Log(NAME, known, unit or Unit.KG)
    collect(table, log, Reading(log, cols, measures).take)
    log.remarks += whole_table(table, options.file)
    return log.imported()


Measure = tuple[int, str, str]  # column, what it is, its unit


def _measures(table: Table) -> Iterator[Measure]:
    for at, cell in enumerate(table.header):
        if cell.casefold() not in KNOWN:
            yield at, *_named(cell.casefold())


def _named(cell: str) -> tuple[str, str]:
    """`waist`, `cm` of `waist_cm`; `body fat`, `%` of `Body fat percentage`."""
    match = HEADED.fullmatch(cell)
    name, unit = (match["name"], match["unit"] or "") if match else (cell, "")
    plain_name = name.replace("_", " ").strip()
    return "body fat" if plain_name == "fat" else plain_name, SIGNS.get(unit, unit)


def _is_measure(cell: str) -> bool:
    name, _ = _named(cell)
    return is_mass(name) or any(word.startswith(BODY) for word in name.split())


def _asked(table: Table, measures: tuple[Measure, ...], options: Options) -> Unit | Reason | None:
    """The unit of body masses, where a column has one; the question where nobody says it."""
    of_mass = [(at, unit) for at, name, unit in measures if is_mass(name)]
    if not of_mass:
        return options.unit
    at, unit = of_mass[0]
    if unit in UNITS or options.unit:
        return UNITS.get(unit) or options.unit
    found = sorted(_numbers(table, at))
    if not found:
        return None
    span = f"from {plain(found[0])} to {plain(found[-1])}"
    message = f"The file does not say whether its body masses, {span}, are kg or lb."
    return Reason(UNIT, message, "Add --unit kg or --unit lb.", place=Place(1, file=options.file))


def _numbers(table: Table, at: int) -> Iterator[float]:
    for _, cells in table.rows():
        try:
            found = number(cells[at]) if at < len(cells) else None
        except UnreadableError:
            continue
        if found:
            yield found


class Reading:
    """Takes the rows of one table."""

    def __init__(self, log: Log, cols: Columns, measures: tuple[Measure, ...]) -> None:
        self.log = log
        self.cols = cols
        self.measures = measures
        self.units: set[Unit] = set()

    def take(self, line: int, cells: Row) -> None:  # noqa: ARG002  # one signature for all tables
        """Account for one row: a body mass, or words."""
        date, time = self.log.moments.read(cells[self.cols["date"]])
        clock = cells[self.cols["time"]].strip()
        if clock:
            time = self.log.moments.read(f"2000-01-01 {clock}")[1]
        if time and f"{time:%H:%M}" == NO_TIME:
            time = None
        measured = [(name, each, unit) for name, each, unit in self._measured(cells) if each]
        if not measured:
            raise UnreadableError(NOTHING, "It holds no measurement.")
        masses = [(each, unit) for name, each, unit in measured if is_mass(name)]
        others = [told(name, each, unit) for name, each, unit in measured if not is_mass(name)]
        key = (date, time, masses[0] if masses else None)
        session = self.log.session(key, (date, time))
        if masses:
            self.log.weigh(session, masses[0][0], self._unit(masses[0][1]))
            self.log.taken += 1
        else:
            self.log.notes += 1
        self._say(session, others, cells)

    def _measured(self, cells: Row) -> Iterator[tuple[str, float | None, str]]:
        """What was measured, by name, with its unit."""
        if "measurement" in self.cols:
            name = one_line(cells[self.cols["measurement"]])
            yield name, number(cells[self.cols["value"]]), cells[self.cols["unit"]].strip().casefold()
            return
        for at, name, unit in self.measures:
            yield name, number(cells[at]), unit

    def _unit(self, written: str) -> Unit:
        if written and written not in UNITS:
            raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a body mass.")
        return UNITS[written] if written else self.log.unit

    def _say(self, session: SessionDraft, others: list[str], cells: Row) -> None:
        words = ", ".join(others)
        if words:
            session.say(words[:LONGEST])
        session.say(cells[self.cols["comment"]])


FORMAT = Format(NAME, "body measurements (CSV)", recognise, read, rank=8)
