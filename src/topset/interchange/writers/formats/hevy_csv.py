"""A table as Hevy writes it: text in quotes, numbers bare, one unit in the file, the newest workout first."""

import datetime
from collections.abc import Iterator

from topset.ground.units import Load, Unit
from topset.interchange.guarding import guarded
from topset.interchange.writers.app_log import Row, app_rows, losses, minutes, notes, unit_of
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written
from topset.model.journal import Entry
from topset.model.prescription import Role

COLUMN = {Unit.KG: "weight_kg", Unit.LB: "weight_lbs"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
TYPES = {Role.RAMP: "warmup", Role.DROP: "dropset"}
Cell = str | float | None


def write(material: Material) -> Written:
    """The sets of a journal."""
    unit = unit_of(material)
    header: tuple[Cell, ...] = (
        "title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes",
        "set_index", "set_type", COLUMN[unit], "reps", "distance_km", "duration_seconds", "rpe",
    )  # fmt: skip
    entries = reversed(material.log.journal.in_time) if material.log else ()
    rows = [header, *(row for entry in entries for row in _entry(entry, unit, material))]
    content = "\n".join(",".join(map(_cell, row)) for row in rows)
    return Written(content, losses(material, "hevy", supersets=True))


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'"{guarded(cell).replace(chr(34), chr(34) * 2)}"'
    return f"{cell:.3f}".rstrip("0").rstrip(".")


def _entry(entry: Entry, unit: Unit, material: Material) -> Iterator[tuple[Cell, ...]]:
    letters = list(dict.fromkeys(lift.label[:1] for lift in entry.lifts if lift.label))
    said = notes(entry)
    length = datetime.timedelta(minutes=minutes(entry) or 0)
    for row in app_rows(entry, "hevy", material):
        label = row.lift.label[:1]
        yield (
            entry.title,
            _moment(row.begin),
            _moment(row.begin + length),
            said,
            row.name,
            letters.index(label) if label else None,
            row.lift.note,
            row.nth,
            TYPES.get(row.done.role) or ("failure" if row.failure else "normal"),
            _number(row, unit),
            row.reps,
            row.kilometres,
            row.seconds,
            row.rpe,
        )


def _number(row: Row, unit: Unit) -> float | None:
    """The load in the unit of the file."""
    if row.load is None:
        return None
    return Load(row.load.grams, unit).number


def _moment(at: datetime.datetime) -> str:
    """`8 Apr 2026, 16:50`."""
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"


WRITER = Writer("hevy", "Hevy (CSV)", journal=write)
