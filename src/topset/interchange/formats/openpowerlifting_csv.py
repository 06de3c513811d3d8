"""OpenPowerlifting: meets, with each attempt; a lifter's own page, or a table of many lifters."""

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.interchange.columns import Columns, Row, collect, columns, missing
from topset.interchange.flaws import LIFTER, NOTHING, OTHER, UnreadableError
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import Measured
from topset.interchange.numbers import number
from topset.interchange.options import Options
from topset.interchange.questions import settled
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import Table, header_of, open_table, whole_table
from topset.model.prescription import Role

LIFTS = ("Squat", "Bench", "Deadlift")
EXERCISES = {"Squat": "Squat", "Bench": "Bench Press", "Deadlift": "Deadlift"}
ATTEMPTS = range(1, 5)  # a fourth is lifted for a record; it is a lift like the others
KNOWN = {
    "name": "name", "date": "date", "meetname": "meet", "bodyweightkg": "body mass", "place": "place",
    "equipment": "equipment", "totalkg": "total", "weightclasskg": "class",
}  # fmt: skip
BEST = {f"best3{lift.lower()}kg": f"best {lift}" for lift in LIFTS}
EACH = {f"{lift.lower()}{nth}kg": f"{lift}{nth}" for lift in LIFTS for nth in ATTEMPTS}
ALL = KNOWN | BEST | EACH
NEEDED = ("name", "date")
MOST_NAMED = 5


def recognise(head: bytes) -> bool:
    """By the best of three attempts."""
    return {"name", "best3benchkg", "date"} <= {cell.casefold() for cell in header_of(head)}


def read(data: bytes, options: Options) -> Imported:
    """Read the meets of one lifter."""
    table = open_table(data)
    cols = columns(table.header, ALL)
    if lack := missing(cols, NEEDED, options.file):
        return Imported("openpowerlifting", questions=lack)
    known = settled(table, cols["date"], options)
    asked = None if options.lifter else _ask_lifter(table, cols, options.file)
    if isinstance(known, Reason) or asked:
        questions = tuple(each for each in (known, asked) if isinstance(each, Reason))
        return Imported("openpowerlifting", questions=questions)
    log = Log("openpowerlifting", known, Unit.KG)
    collect(table, log, Reading(log, cols).take)
    log.remarks += whole_table(table, options.file)
    return log.imported()


def _ask_lifter(table: Table, cols: Columns, file: str) -> Reason | None:
    """Ask whose meets are meant, where there are several lifters."""
    at = cols["name"]
    names: dict[str, None] = {}
    for _, cells in table.rows():
        if at < len(cells) and cells[at].strip():
            names[cells[at].strip()] = None
            if len(names) > MOST_NAMED:
                break
    if len(names) < 2:
        return None
    some = ", ".join(list(names)[:MOST_NAMED])
    remedy = f'Add --lifter "{next(iter(names))}", say.'
    return Reason(
        LIFTER, f"The file holds meets of several lifters: {some} ….", remedy, place=Place(1, file=file)
    )


class Reading:
    """Takes the rows of one table: a row is a meet."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols
        self.lifter = log.options.lifter.casefold().strip()

    def take(self, line: int, cells: Row) -> None:  # noqa: ARG002 - one signature for all tables
        """Account for one row."""
        cols = self.cols
        if self.lifter and cells[cols["name"]].casefold().strip() != self.lifter:
            raise UnreadableError(OTHER, "It is another lifter's.")
        attempts = [(lift, load) for lift in LIFTS for load in self._attempts(cells, lift)]
        if not attempts:
            raise UnreadableError(NOTHING, "No attempt is recorded.")
        date, title = cells[cols["date"]], cells[cols["meet"]]
        moment = self.log.moments.read(date)
        mass = number(cells[cols["body mass"]])
        # One lifter may be in several divisions of a meet: the same attempts, row by row.
        session = self.log.session((date, title, tuple(attempts)), moment, title)
        if session.lifts:
            raise UnreadableError(NOTHING, "The same attempts stand above, in another division.")
        if mass:
            self.log.weigh(session, mass, Unit.KG)
        for lift, load in attempts:
            row = Measured(abs(load), Unit.KG, int(load > 0), role=Role.TEST)
            self.log.more(session, EXERCISES[lift], row)
        self.log.taken += 1
        self._say(session, cells)

    def _attempts(self, cells: Row, lift: str) -> list[float]:
        """The loads of a lift, failed ones negative; the best alone where the attempts are not recorded."""
        cols = self.cols
        found = [number(cells[cols[f"{lift}{nth}"]]) for nth in ATTEMPTS]
        if not any(found):
            found = [number(cells[cols[f"best {lift}"]])]
        return [load for load in found if load]

    def _say(self, session: SessionDraft, cells: Row) -> None:
        """Place, total, class and equipment in words."""
        cols = self.cols
        place, total = cells[cols["place"]].strip(), cells[cols["total"]].strip()
        said = [f"place {place}" if place else "", f"total {total}kg" if total else ""]
        said += [
            f"class {cells[cols['class']]}kg" if cells[cols["class"]] else "",
            cells[cols["equipment"]].lower(),
        ]
        session.say(", ".join(part for part in said if part))


FORMAT = Format("openpowerlifting", "OpenPowerlifting (CSV)", recognise, read)
