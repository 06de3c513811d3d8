"""FitNotes: the backup of the Android app, a SQLite database; it holds supersets, times and comments too.

Its versions differ in columns and tables: what is not there is not asked for. Loads are kept in kilograms there, and
are given back in the unit that they were shown in.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import GRAMS_PER_POUND, Load, Unit
from topset.interchange.body import UNITS, is_mass, told
from topset.interchange.flaws import BROKEN, DISTANCE, NOTHING, NUMBER, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import LONGEST_SESSION, Log
from topset.interchange.measured import Measured
from topset.interchange.options import Options
from topset.interchange.sessions import SessionDraft

MAGIC = b"SQLite format 3\0"
FILE_FORMAT = 18  # two bytes of the header: 2 for a database with a log beside it, which memory cannot have
LOG, EXERCISE = "training_log", "exercise"
POUNDS = 2
ABOUT_A_SET = 1  # what a comment belongs to
# The app keeps distances in thousandths of a metre; copies made by other tools hold metres, which are fewer.
THOUSANDTHS_FROM = 100_000
FASTEST = 20.0  # metres a second

Value = int | float | str | bytes | None
Record = Mapping[str, Value]


def recognise(head: bytes) -> bool:
    """By the first bytes of any SQLite database."""
    return head.startswith(MAGIC)


def read(data: bytes, options: Options) -> Imported:
    """Read a backup."""
    try:
        with closing(_opened(data)) as database:
            return Backup(database, options).imported()
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        # What SQLite says of a damaged schema repeats it, and may not be text.
        said = "its tables are damaged" if isinstance(error, UnicodeDecodeError) else error
        message = f"The database cannot be read ({said})."
        return _broken(message, "It may be cut off: copy the backup again.", options.file)


def _opened(data: bytes) -> sqlite3.Connection:
    """The database in memory; nothing in it is trusted to run."""
    database = sqlite3.connect(":memory:")
    database.deserialize(data[:FILE_FORMAT] + b"\1\1" + data[FILE_FORMAT + 2 :])
    database.row_factory = sqlite3.Row
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    return database


def _broken(message: str, remedy: str, file: str) -> Imported:
    return Imported(
        "fitnotes-backup", questions=(Reason(BROKEN, message, remedy, place=Place(1, file=file)),)
    )


class Backup:
    """One reading of a database."""

    def __init__(self, database: sqlite3.Connection, options: Options) -> None:
        self.database = database
        self.options = options
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        self.tables = {str(name).casefold(): str(name) for (name,) in names}
        self.pounds = any(record["metric"] == 0 for record in self.records("settings", ("metric",)))
        self.log = Log("fitnotes", options, Unit.LB if self.pounds else Unit.KG)
        self.said_distance = False

    def records(self, table: str, columns: tuple[str, ...]) -> Iterator[Record]:
        """The rows of a table; None in columns that this version has not, no rows without the table."""
        name = self.tables.get(table.casefold())
        if name is None:
            return
        quoted = name.replace('"', '""')
        has = {str(row["name"]).casefold() for row in self.database.execute(f'PRAGMA table_info("{quoted}")')}
        asked = ", ".join(column if column.casefold() in has else f"NULL AS {column}" for column in columns)
        order = " ORDER BY _id" if "_id" in has else ""
        yield from map(dict, self.database.execute(f'SELECT {asked} FROM "{quoted}"{order}'))

    def imported(self) -> Imported:
        """All sets and body masses."""
        if LOG not in self.tables or EXERCISE not in self.tables:
            remedy = "Only backups of FitNotes are known: export the log as CSV from other apps."
            return _broken("The database holds no training log of FitNotes.", remedy, self.options.file)
        names = {row["_id"]: row["name"] for row in self.records(EXERCISE, ("_id", "name"))}
        comments = self._comments()
        groups = self._groups()
        wanted = (
            "_id",
            "exercise_id",
            "date",
            "metric_weight",
            "reps",
            "unit",
            "distance",
            "duration_seconds",
        )
        rows = list(self.records(LOG, (*wanted, "is_complete")))
        ticked = {row["date"] for row in rows if row["is_complete"]}
        for row in rows:
            self.log.rows += 1
            try:
                if row["date"] in ticked and not row["is_complete"]:
                    raise UnreadableError(NOTHING, "The set was planned and not done.")
                self._take(
                    row, str(names.get(row["exercise_id"]) or ""), groups, str(comments.get(row["_id"]) or "")
                )
            except UnreadableError as flaw:
                self.log.skip(UnreadableError(flaw.code, f"set {row['_id']!s}: {flaw.message}"), 0)
        self._body_masses()
        self._measurements()
        self._times()
        return self.log.imported()

    def _take(self, row: Record, name: str, groups: Mapping[object, object], comment: str) -> None:
        session = self._session(row["date"])
        kilograms = _number(row["metric_weight"])
        pounds = row["unit"] == POUNDS or (self.pounds and not row["unit"])
        load = kilograms * 1000 / GRAMS_PER_POUND if kilograms and pounds else kilograms
        seconds = _whole(row["duration_seconds"])
        measured = Measured(
            load,
            Unit.LB if pounds else Unit.KG,
            _whole(row["reps"]),
            seconds,
            self._metres(_number(row["distance"]), seconds),
        )
        group = groups.get((row["date"], row["exercise_id"]))
        lift = self.log.add(session, name, measured, group=group)
        if lift and comment:
            lift.say(comment)

    def _session(self, date: Value) -> SessionDraft:
        return self.log.session(date, self.log.moments.read(str(date or "")))

    def _metres(self, distance: float | None, seconds: int | None) -> float | None:
        """A distance in metres: thousandths, unless that many would be too slow to be meant."""
        if not distance:
            return None
        if not self.said_distance:
            self.said_distance = True
            self.log.remark(
                DISTANCE, "The backup gives distances no unit; they are read as mm, small ones as metres."
            )
        as_metres = distance < THOUSANDTHS_FROM and (not seconds or distance / seconds <= FASTEST)
        return distance if as_metres else distance / 1000

    def _comments(self) -> dict[Value, Value]:
        """The comments of sets, by their ids."""
        found = self.records("Comment", ("owner_type_id", "owner_id", "comment"))
        return {
            row["owner_id"]: row["comment"] for row in found if row["owner_type_id"] in (ABOUT_A_SET, None)
        }

    def _groups(self) -> dict[object, object]:
        """The superset of each date and exercise."""
        dates = {row["_id"]: row["date"] for row in self.records("WorkoutGroup", ("_id", "date"))}
        found: dict[object, object] = {}
        for row in self.records("WorkoutGroupExercise", ("workout_group_id", "exercise_id", "date")):
            date = row["date"] or dates.get(row["workout_group_id"])
            found[date, row["exercise_id"]] = row["workout_group_id"]
        return found

    def _body_masses(self) -> None:
        """What was weighed; a row each, like a set."""
        for row in self.records("BodyWeight", ("date", "body_weight_metric")):
            self.log.rows += 1
            try:
                kilograms = _number(row["body_weight_metric"])
                if not kilograms:
                    raise UnreadableError(NOTHING, "It holds no body mass.")
                load = kilograms * 1000 / GRAMS_PER_POUND if self.pounds else kilograms
                self.log.weigh(self._session(row["date"]), load, self.log.unit)
                self.log.taken += 1
            except UnreadableError as flaw:
                self.log.skip(flaw, 0)

    def _measurements(self) -> None:
        """The body tracker of later versions: body masses, and other measures as words; a row each."""
        units = {
            row["_id"]: row["short_name"] for row in self.records("MeasurementUnit", ("_id", "short_name"))
        }
        measures = {
            row["_id"]: (str(row["name"] or ""), str(units.get(row["unit_id"]) or "").casefold())
            for row in self.records("Measurement", ("_id", "name", "unit_id"))
        }
        wanted = ("_id", "measurement_id", "date", "time", "value", "comment")
        for row in self.records("MeasurementRecord", wanted):
            self.log.rows += 1
            try:
                self._measurement(row, *measures.get(row["measurement_id"], ("", "")))
            except UnreadableError as flaw:
                self.log.skip(UnreadableError(flaw.code, f"measurement {row['_id']!s}: {flaw.message}"), 0)

    def _measurement(self, row: Record, name: str, unit: str) -> None:
        value = _number(row["value"])
        if not value or not name:
            raise UnreadableError(NOTHING, "It holds no measurement.")
        session = self._session(row["date"])
        if not is_mass(name):
            self.log.keep_words(session, told(name, value, unit))
        else:
            mass = Load.of(round(value, 2), UNITS.get(unit, self.log.unit))
            if session.body_mass not in (None, mass):  # weighed twice on a day
                moment = f"{row['date']!s} {row['time'] or ''!s}".strip()
                session = self.log.session((moment, mass), self.log.moments.read(moment))
            self.log.weigh(session, value, mass.unit)
            self.log.taken += 1
        session.say(str(row["comment"] or ""))

    def _times(self) -> None:
        """When sessions began, and how long they took; of a session without sets nothing is kept."""
        for row in self.records("WorkoutTime", ("start_date_time", "end_date_time")):
            try:
                date, begin = self.log.moments.read(str(row["start_date_time"] or ""))
                until, end = self.log.moments.read(str(row["end_date_time"] or ""))
            except UnreadableError:
                continue
            session = self.log.sessions.get(str(date))
            if session is None or begin is None:
                continue
            session.time = begin
            if end is not None and until == date:
                minutes = end.hour * 60 + end.minute - begin.hour * 60 - begin.minute
                session.seconds = minutes * 60 if 0 < minutes * 60 <= LONGEST_SESSION else session.seconds


def _number(value: Value) -> float | None:
    """A number of a column that may hold anything."""
    if value is None or isinstance(value, int | float):
        return value
    raise UnreadableError(NUMBER, f"{shown(str(value))} is not a number.")


def _whole(value: Value) -> int | None:
    found = _number(value)
    return None if found is None else round(found)


FORMAT = Format("fitnotes-backup", "FitNotes (backup)", recognise, read)
