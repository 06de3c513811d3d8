"""FitNotes: the table of the Android app in its two forms, and that of FitNotes 2; a day is a session.

The apps write names with commas without quotes. Such a row has too many cells: it is put together where there is only
one way to do that, and left out otherwise.
"""

from functools import cached_property

from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.interchange.columns import Columns, Row, collect, columns, cut, missing
from topset.interchange.durations import seconds
from topset.interchange.flaws import NUMBER, REPAIRED, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import METRES_PER, TO_FAILURE, Measured
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.questions import settled, unit_of
from topset.interchange.table import Table, header_of, open_table, whole_table
from topset.model.prescription import Effort, Role

KNOWN = {
    "date": "date", "exercise": "exercise", "category": "category",
    "weight": "load", "weight unit": "unit",
    "weight (kgs)": "kg", "weight (kg)": "kg", "weight (lbs)": "lb", "weight (lb)": "lb",
    "reps": "reps", "distance": "distance", "distance unit": "distance unit", "time": "time",
    "comment": "comment", "notes": "comment", "kind": "kind",
}  # fmt: skip
NEEDED = ("date", "exercise", "reps")
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}
CATEGORIES = frozenset({"Abs", "Back", "Biceps", "Cardio", "Chest", "Legs", "Shoulders", "Triceps"})
KINDS = {"warmup": Role.RAMP, "warm": Role.RAMP, "drop": Role.DROP, "dropset": Role.DROP}
FAILURE = "failure"


def recognise(head: bytes) -> bool:
    """By the category of exercises, which no other app has beside a time."""
    return {"date", "exercise", "category", "reps", "time"} <= {cell.casefold() for cell in header_of(head)}


def read(data: bytes, options: Options) -> Imported:
    """Read a table of FitNotes."""
    table = open_table(data)
    cols = columns(table.header, KNOWN)
    if lack := missing(cols, NEEDED, options.file):
        return Imported("fitnotes", questions=lack)
    known = settled(table, cols["date"], options)
    unit = _unit(cols, options) or unit_of(table, cols["load"], options.file)
    if isinstance(known, Reason) or isinstance(unit, Reason):
        return Imported(
            "fitnotes", questions=tuple(each for each in (known, unit) if isinstance(each, Reason))
        )
    log = Log("fitnotes", known, unit or Unit.KG)
    mending = Mending(table, cols)
    reading = Reading(log, cols)
    collect(table, log, reading.take, mending.mend, mending.sound)
    if reading.units == {Unit.LB}:
        log.unit = Unit.LB
    if mending.count:
        message = f"{mending.count:,} rows have a comma without quotes in a name or a comment, and were put together."
        log.remark(REPAIRED, message)
    log.remarks += whole_table(table, options.file)
    return log.imported()


def _unit(cols: Columns, options: Options) -> Unit | None:
    """The unit of a journal that these loads go into; kg where each row has its own."""
    if "load" not in cols:
        return Unit.KG if "kg" in cols else Unit.LB
    return options.unit or (Unit.KG if "unit" in cols else None)


class Reading:
    """Takes the rows of one table."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.units: set[Unit] = set()

    def take(self, line: int, cells: Row) -> None:  # noqa: ARG002 - one signature for all tables
        """Account for one row."""
        cols = self.cols
        date = cells[cols["date"]]
        session = self.log.session(date, self.log.moments.read(date))
        load, unit = self._load(cells)
        if load:
            self.units.add(unit)
        role, effort = _kind(cells[cols["kind"]])
        row = Measured(
            load,
            unit,
            whole(cells[cols["reps"]]),
            seconds(cells[cols["time"]]),
            self._metres(cells),
            role,
            effort,
        )
        lift = self.log.add(session, cells[cols["exercise"]], row)
        if lift and (words := cells[cols["comment"]]):
            lift.say(words)

    def _load(self, cells: Row) -> tuple[float | None, Unit]:
        """The load in the column that holds one, and its unit."""
        cols = self.cols
        for name, unit in (("kg", Unit.KG), ("lb", Unit.LB)):
            if name in cols and (load := number(cells[cols[name]])):
                return load, unit
        written = cells[cols["unit"]].strip().casefold()
        if written and written not in UNITS:
            raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a load.")
        load = number(cells[cols["load"]])
        if load and not written and "unit" in cols and not self.log.options.unit:
            raise UnreadableError(NUMBER, f"The load {load:g} has no unit; --unit says it.")
        return load, UNITS.get(written, self.log.unit)

    def _metres(self, cells: Row) -> float | None:
        """A distance; the app gives any unit to a distance of 0."""
        found = number(cells[self.cols["distance"]])
        if not found:
            return None
        unit = cells[self.cols["distance unit"]].strip().casefold()
        if unit not in METRES_PER:
            raise UnreadableError(NUMBER, f"{shown(unit)} is no unit of a distance.")
        return found * METRES_PER[unit]


def _kind(text: str) -> tuple[Role, Effort | None]:
    """What FitNotes 2 calls a set: its part, and failure."""
    word = text.casefold().replace("-", "").split(" ")[0]
    return KINDS.get(word, Role.WORK), TO_FAILURE if word == FAILURE else None


class Mending:
    """Puts rows together that have too many cells. `count` are those that were."""

    def __init__(self, table: Table, cols: Columns) -> None:
        self.table = table
        self.cols = cols
        self.count = 0

    @cached_property
    def categories(self) -> frozenset[str]:
        """The categories of the app and of the sound rows of the file."""
        width, at = len(self.table.header), self.cols["category"]
        return CATEGORIES | {cells[at] for _, cells in self.table.rows() if len(cells) == width}

    def mend(self, cells: Row) -> Row | None:
        """The row with its name and its comment whole, None where that is not clear."""
        found = self._whole(cells)
        self.count += found is not None and found != cells[: len(found)]
        return found

    def sound(self, cells: Row) -> bool:
        """Whether a row can be mended."""
        return self._whole(cells) is not None

    def _whole(self, cells: Row) -> Row | None:
        extra = len(cells) - len(self.table.header)
        if extra < 1:
            return None
        commented = self.cols.get("comment") == len(self.table.header) - 1
        ways = [self._joined(cells, extra, named) for named in (range(extra + 1) if commented else (extra,))]
        bare = cut(cells, len(self.table.header))
        if bare and self._fits(bare):
            return bare
        fitting = [row for row in ways if self._fits(row)]
        return fitting[0] if len(fitting) == 1 else None

    def _joined(self, cells: Row, extra: int, named: int) -> Row:
        """`named` commas belong to the name, the others to the comment at the end."""
        at = self.cols["exercise"]
        row = [*cells[:at], ",".join(cells[at : at + named + 1]), *cells[at + named + 1 :]]
        rest = extra - named
        return [*row[: len(row) - rest - 1], ",".join(row[len(row) - rest - 1 :])] if rest else row

    def _fits(self, row: Row) -> bool:
        """Whether there is a category where there should be one, and numbers where numbers should be."""
        if row[self.cols["category"]] not in self.categories:
            return False
        padded = [*row, ""]
        try:
            for name in ("load", "kg", "lb", "reps", "distance"):
                number(padded[self.cols[name]])
            seconds(padded[self.cols["time"]])
        except UnreadableError:
            return False
        return not (unit := padded[self.cols["unit"]].strip().casefold()) or unit in UNITS


FORMAT = Format("fitnotes", "FitNotes (CSV)", recognise, read)
