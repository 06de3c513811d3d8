"""A table as Strong writes it on Android: parted by semicolons, the unit beside each load."""

import csv
import io
from collections.abc import Iterator

from topset.ground.units import plain
from topset.interchange.guarding import guarded
from topset.interchange.writers.app_log import Row, app_rows, losses, minutes, notes
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written
from topset.model.journal import Entry
from topset.model.prescription import Role

HEADER = (
    "Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE", "Distance",
    "Distance Unit", "Seconds", "Notes", "Workout Notes", "Workout Duration",
)  # fmt: skip
LETTERS = {Role.RAMP: "W", Role.DROP: "D"}


def write(material: Material) -> Written:
    """The sets of a journal, oldest first."""
    stream = io.StringIO()
    table = csv.writer(stream, delimiter=";", lineterminator="\n")
    table.writerow(HEADER)
    for entry in material.log.journal.in_time if material.log else ():
        table.writerows(_entry(entry, material))
    return Written(stream.getvalue(), losses(material, "strong", supersets=False))


def _entry(entry: Entry, material: Material) -> Iterator[tuple[str, ...]]:
    said = notes(entry)
    number = 0
    for row in app_rows(entry, "strong", material):
        number = number if row.nth else 0
        order = LETTERS.get(row.done.role) or ("F" if row.failure else "")
        number += not order
        yield _cells(row, order or str(number), said)
        said = ""


def _cells(row: Row, order: str, said: str) -> tuple[str, ...]:
    taken = minutes(row.entry)
    return (
        f"{row.begin:%Y-%m-%d %H:%M:%S}",
        guarded(row.entry.title),
        guarded(row.name),
        order,
        plain(row.load.number) if row.load else "",
        row.load.unit if row.load else "",
        "" if row.reps is None else str(row.reps),
        "" if row.rpe is None else plain(row.rpe),
        "" if row.kilometres is None else f"{row.kilometres:g}",
        "" if row.kilometres is None else "km",
        "" if row.seconds is None else str(row.seconds),
        "" if row.nth else guarded(row.lift.note),
        guarded(said),
        "" if taken is None else f"{taken // 60}h {taken % 60}m" if taken >= 60 else f"{taken}m",
    )


WRITER = Writer("strong", "Strong (CSV)", journal=write)
