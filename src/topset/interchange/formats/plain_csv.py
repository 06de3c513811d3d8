"""A table of one's own: the columns are known by common names, or named with --columns.

A row is an exercise of a day: load and reps of one set, or of several (`sets`, reps such as 3x8 or 8/8/7).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Span, Unit
from topset.interchange.columns import Columns, Row, collect, columns, missing
from topset.interchange.durations import seconds
from topset.interchange.flaws import COLUMN, LIMITS, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.measured import METRES_PER, TO_FAILURE, Measured, effort_of
from topset.interchange.numbers import number, whole
from topset.interchange.options import Options
from topset.interchange.questions import ask_unit, settled
from topset.interchange.sessions import SessionDraft
from topset.interchange.table import Table, header_of, open_table, whole_table
from topset.model.prescription import Effort, Role

OURS = (
    "date", "time", "title", "exercise", "load", "unit", "sets", "reps", "seconds", "distance", "distance unit", "rpe",
    "rir", "kind", "superset", "notes",
)  # fmt: skip
KNOWN = {name: name for name in OURS} | {
    "day": "date", "datum": "date", "fecha": "date", "data": "date", "workout date": "date", "start time": "time",
    "workout": "title", "session": "title", "workout name": "title",
    "lift": "exercise", "movement": "exercise", "move": "exercise", "exercise name": "exercise", "übung": "exercise",
    "ejercicio": "exercise", "exercice": "exercise", "esercizio": "exercise",
    "weight": "load", "gewicht": "load", "peso": "load", "poids": "load", "resistance": "load", "weight unit": "unit",
    "units": "unit", "set count": "sets", "sätze": "sets", "series": "sets", "repetitions": "reps", "rep": "reps",
    "wdh": "reps", "wiederholungen": "reps", "repeticiones": "reps", "répétitions": "reps", "duration": "seconds",
    "time (s)": "seconds", "set type": "kind", "type": "kind", "note": "notes", "comment": "notes", "comments": "notes",
    "notizen": "notes",
}  # fmt: skip
NEEDED = ("date", "exercise")
HEADED = re.compile(r"(?:weight|load|gewicht|peso|poids)?\s*[\[(]?\s*(kgs?|lbs?)\s*[\])]?")
LOAD = re.compile(
    r"(?P<own>bw|bodyweight|body weight)?\s*(?P<number>[+-]?\s*[\d.,]+)?\s*(?P<unit>kgs?|lbs?|#)?"
)
SCHEME = re.compile(r"(\d{1,2})\s*[x×*]\s*(\d{1,5})")  # noqa: RUF001  # a times sign
SEVERAL = re.compile(r"\d{1,5}(?:\s*[/+,; ]\s*\d{1,5})+")
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB, "#": Unit.LB}
KINDS = {
    "": Role.WORK, "work": Role.WORK, "working": Role.WORK, "normal": Role.WORK, "failure": Role.WORK,
    "warmup": Role.RAMP, "w": Role.RAMP, "ramp": Role.RAMP, "drop": Role.DROP, "dropset": Role.DROP, "d": Role.DROP,
    "top": Role.TOP, "topset": Role.TOP, "backoff": Role.BACK_OFF, "test": Role.TEST,
}  # fmt: skip
MOST_SETS = 50


def recognise(head: bytes) -> bool:
    """By a date, an exercise and something counted."""
    found = columns(_plain(header_of(head)), KNOWN)
    return "date" in found and "exercise" in found and ("reps" in found or "seconds" in found)


def read(data: bytes, options: Options) -> Imported:
    """Read a table by the names of its columns."""
    table = open_table(data)
    cols, wrong = _columns(table, options)
    if lack := wrong or missing(cols, NEEDED, options.file):
        return Imported("csv", questions=lack)
    known = settled(table, cols["date"], options)
    unit = options.unit or _header_unit(table, cols) or _asked_unit(table, cols, options.file)
    if isinstance(known, Reason) or isinstance(unit, Reason):
        return Imported("csv", questions=tuple(each for each in (known, unit) if isinstance(each, Reason)))
    log = Log("csv", known, unit or Unit.KG)
    collect(table, log, Reading(log, cols).take)
    log.remarks += whole_table(table, options.file)
    return log.imported()


def _plain(header: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the columns, that of the load without its unit."""
    return tuple("load" if HEADED.fullmatch(cell.casefold()) else cell.replace("_", " ") for cell in header)


def _columns(table: Table, options: Options) -> tuple[Columns, tuple[Reason, ...]]:
    """The columns by common names, those that the user names first; and what is wrong with these."""
    found = columns(_plain(table.header), KNOWN)
    at = {cell.casefold(): nth for nth, cell in enumerate(table.header)}
    wrong = tuple(_wrong(options.columns, at, table, options.file))
    for ours, theirs in options.columns.items():
        if theirs.casefold() in at:
            found = Columns({name: nth for name, nth in found.items() if nth != at[theirs.casefold()]})
            found[ours] = at[theirs.casefold()]
    return found, wrong


def _wrong(named: Mapping[str, str], at: Mapping[str, int], table: Table, file: str) -> list[Reason]:
    place = Place(1, file=file)
    unknown = [
        Reason(
            COLUMN, f"{shown(ours)} is nothing a column can be named for.", f"Possible are {', '.join(OURS)}."
        )
        for ours in named
        if ours not in OURS
    ]
    absent = [
        Reason(
            COLUMN,
            f"There is no column {shown(theirs)}.",
            f"There are {', '.join(table.header)}.",
            place=place,
        )
        for theirs in named.values()
        if theirs.casefold() not in at
    ]
    return unknown + absent


def _header_unit(table: Table, cols: Columns) -> Unit | None:
    """The unit that the name of the column of loads says, `Weight (kg)`."""
    if "load" not in cols:
        return Unit.KG
    match = HEADED.fullmatch(table.header[cols["load"]].casefold())
    return UNITS[match[1]] if match else None


def _asked_unit(table: Table, cols: Columns, file: str) -> Unit | Reason | None:
    """The unit where every load has one beside it; the question for those that have none."""
    bare: Counter[float] = Counter()
    units: Counter[Unit] = Counter()
    for _, cells in table.rows():
        row = [*cells, ""]
        if cols["load"] >= len(cells) or cols["unit"] >= len(cells):
            continue
        try:
            load, unit = _load(row[cols["load"]], row[cols["unit"]])
        except UnreadableError:
            continue
        if unit:
            units[unit] += 1
        elif load:
            bare[round(abs(load), 2)] += 1
    if bare:
        return ask_unit(bare, file)
    return units.most_common(1)[0][0] if units else None


class Reading:
    """Takes the rows of one table."""

    def __init__(self, log: Log, cols: Columns) -> None:
        self.log = log
        self.cols = cols

    def take(self, line: int, cells: Row) -> None:
        """Account for one row, which may hold several sets."""
        cols = self.cols
        date, time = self.log.moments.read(cells[cols["date"]])
        if clock := cells[cols["time"]].strip():
            time = self.log.moments.read(f"2000-01-01 {clock}")[1]
        session = self.log.session((date, time, cells[cols["title"]]), (date, time), cells[cols["title"]])
        load, unit = _load(cells[cols["load"]], cells[cols["unit"]])
        kind = cells[cols["kind"]].strip().casefold().replace("-", "").replace(" ", "").removesuffix("set")
        if kind not in KINDS:
            raise UnreadableError(NUMBER, f"{shown(cells[cols['kind']])} is no kind of a set.")
        row = Measured(
            load,
            unit or self.log.unit,
            None,
            seconds(cells[cols["seconds"]]),
            self._metres(cells),
            KINDS[kind],
            self._effort(cells, line) or (TO_FAILURE if kind == "failure" else None),
        )
        self._add(session, cells, row)

    def _add(self, session: SessionDraft, cells: Row, row: Measured) -> None:
        cols = self.cols
        name = cells[cols["exercise"]]
        first, *others = _counts(cells[cols["reps"]], cells[cols["sets"]])
        group = cells[cols["superset"]].strip() or None
        lift = self.log.add(session, name, row._replace(reps=first), group=group)
        for reps in others:
            self.log.more(session, name, row._replace(reps=reps), group=group)
        if lift and (words := cells[cols["notes"]]):
            lift.say(words)

    def _effort(self, cells: Row, line: int) -> Effort | None:
        rir = number(cells[self.cols["rir"]])
        if rir is not None and 0 <= rir <= 10 and rir * 2 == round(rir * 2):
            return Effort(Span.one(round(rir * 2)))
        rpe = number(cells[self.cols["rpe"]])
        effort = effort_of(rpe)
        if rpe and effort is None:
            self.log.no_effort(cells[self.cols["rpe"]], line)
        return effort

    def _metres(self, cells: Row) -> float | None:
        found = number(cells[self.cols["distance"]])
        unit = cells[self.cols["distance unit"]].strip().casefold() or "m"
        if found and unit not in METRES_PER:
            raise UnreadableError(NUMBER, f"{shown(unit)} is no unit of a distance.")
        return found * METRES_PER[unit] if found else None


def _load(text: str, unit: str) -> tuple[float | None, Unit | None]:
    """`80`, `80kg`, `175 lbs`, `BW`, `BW+10`: the number and its unit, as far as they are written."""
    match = LOAD.fullmatch(text.strip().casefold())
    if match is None:
        return number(text), None
    written = match["unit"] or unit.strip().casefold()
    if written and written not in UNITS:
        raise UnreadableError(NUMBER, f"{shown(written)} is no unit of a load.")
    digits = (match["number"] or "").replace(" ", "")
    return number(digits), UNITS[written] if written else None


def _counts(text: str, sets: str) -> Sequence[int | None]:
    """The reps of each set: `8`, `8/8/7`, `3x8`, or 8 in a number of sets."""
    bare = text.strip()
    if scheme := SCHEME.fullmatch(bare):
        return _times(int(scheme[1]), int(scheme[2]))
    if SEVERAL.fullmatch(bare):
        return [int(each) for each in re.findall(r"\d+", bare)][:MOST_SETS]
    many = whole(sets, "sets")
    return _times(1 if many is None else many, whole(bare))


def _times(sets: int, reps: int | None) -> Sequence[int | None]:
    if not 1 <= sets <= MOST_SETS:
        raise UnreadableError(LIMITS, f"{sets} sets in one row are none, or too many.")
    return [reps] * sets


FORMAT = Format("csv", "table (CSV)", recognise, read, rank=9)
