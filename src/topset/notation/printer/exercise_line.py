"""How the lines of a day are written: exercises, warm-up and cool-down, notes."""

import re

from topset.model.prescription import RepKind, Reps
from topset.model.program import Drill, ExerciseLine, Item, Note, Routine
from topset.notation.printer import values
from topset.notation.printer.names import Book, name_of
from topset.notation.printer.part import print_part, print_progress
from topset.notation.quoting import QUOTES, quoted

# A note that can stand without quotes.
BARE_NOTE = re.compile(rf"[^\s{QUOTES}:#][^#\n\r]*+(?<!\s)")


def print_line(line: ExerciseLine, own: Book | None = None) -> str:
    """One exercise without its comments. `own` names the program's own exercises by slug."""
    label = f"{line.label} " if line.label else ""
    text = f"{label}{name_of(line.exercise, own or {})}: {', '.join(map(print_part, line.parts))}"
    if line.progress:
        text += f" {print_progress(line.progress)}"
    return f"{text} {quoted(line.note)}" if line.note else text


def print_item(item: Item, own: Book) -> str:
    """Any line of a day, without its comments."""
    match item:
        case ExerciseLine():
            return print_line(item, own)
        case Routine():
            return _routine(item, own)
        case Note():
            return f"note {item.text if BARE_NOTE.fullmatch(item.text) else quoted(item.text)}"


def _routine(routine: Routine, own: Book) -> str:
    minutes = f" {routine.minutes}min" if routine.minutes else ""
    drills = ", ".join(_drill(drill, own) for drill in routine.drills)
    return f"{routine.kind}{minutes}{f': {drills}' if drills else ''}"


def _drill(drill: Drill, own: Book) -> str:
    name = name_of(drill.exercise, own)
    return f"{name} {_dose(drill.dose)}" if drill.dose else name


def _dose(dose: Reps) -> str:
    return f"{'x' if dose.kind is RepKind.REPS else ''}{''.join(values.reps(dose))}"
