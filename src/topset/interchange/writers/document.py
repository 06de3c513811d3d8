"""The JSON document of an export, and the values it is made of."""

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import field

from topset.ground.frozen import frozen
from topset.interchange.writers.codec import Json, decoded, encoded, schema
from topset.interchange.writers.material import Material
from topset.model.journal import Journal
from topset.model.program import ExerciseLine, Item, Program, Routine, Weekday
from topset.model.session import Session, Sets

FORMAT = "topset"
VERSION = 1  # changes when a reader of the old form would go wrong


@frozen
class PlannedWork:
    """One exercise of a session, by its slug, with every set worked out. `method` is what its sets came from."""

    exercise: str
    sets: tuple[Sets, ...]
    label: str = ""
    method: str = ""
    note: str = ""


@frozen
class PlannedSession:
    """One training day of one week, counted from 1. `minutes` is its budget."""

    week: int
    weekday: Weekday
    works: tuple[PlannedWork, ...]
    title: str = ""
    date: datetime.date | None = None
    minutes: int | None = None
    deload: bool = False
    notes: tuple[str, ...] = ()


@frozen
class Document:
    """A journal, a program, or a journal with the program it followed.

    `sessions` are those of the program, week by week, with their loads. `exercises` names every slug. Masses are
    grams beside the unit they were written in, percentages tenths, efforts half points, rests and times seconds.
    """

    format: str
    version: int
    journal: Journal | None = None
    program: Program | None = None
    sessions: tuple[PlannedSession, ...] = ()
    exercises: Mapping[str, str] = field(default_factory=dict)


def document(material: Material) -> Document:
    """All there is of it."""
    log, plan = material.log, material.plan
    return Document(
        FORMAT,
        VERSION,
        log.journal if log else None,
        plan.program if plan else None,
        tuple(map(_session, plan.schedule.sessions)) if plan else (),
        {slug: material.name(slug) for slug in sorted(set(_slugs(material)))},
    )


def to_json(found: Document) -> str:
    """The document as text."""
    return json.dumps(encoded(found, Document), ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Document:
    """The document of a text; ValueError where it is none, or of a version that is not known."""
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("format") != FORMAT or data.get("version") != VERSION:
        raise ValueError(f"this is no export of the form {FORMAT} {VERSION}")
    return decoded(Document, data)


def document_schema() -> dict[str, Json]:
    """The schema of the document."""
    return schema(Document, "An export of Topset")


def _session(of: Session) -> PlannedSession:
    works = tuple(
        PlannedWork(work.exercise.slug, work.sets, work.label, work.method, work.note) for work in of.works
    )
    return PlannedSession(of.week, of.weekday, works, of.title, of.date, of.minutes, of.deload, of.notes)


def _slugs(material: Material) -> Iterator[str]:
    if material.log:
        yield from (lift.exercise for entry in material.log.journal.entries for lift in entry.lifts)
    if material.plan:
        program = material.plan.program
        yield from (each.exercise for each in program.maxes)
        for block in program.blocks:
            for item in (item for day in block.days for item in day.items):
                yield from _named(item)


def _named(item: Item) -> Iterator[str]:
    match item:
        case ExerciseLine():
            yield item.exercise
        case Routine():
            yield from (drill.exercise for drill in item.drills)


if __name__ == "__main__":
    print(json.dumps(document_schema(), indent=1))
