"""How the lifter feels, as lines of the journal: sleep, soreness, readiness, body mass, illness, a note."""

import re
from collections.abc import Iterator, Mapping

from django.utils.translation import gettext_lazy

from topset.app.journal_entry import note_text, read_fact
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Unit, plain
from topset.model.journal import Readings
from topset.model.program import Note
from topset.web.gym.held import Held
from topset.web.signs import with_numbers
from topset.web.statements import said_of

GROUPS = {
    "quads": gettext_lazy("Quads"),
    "hamstrings": gettext_lazy("Hamstrings"),
    "glutes": gettext_lazy("Glutes"),
    "back": gettext_lazy("Back"),
    "chest": gettext_lazy("Chest"),
    "delts": gettext_lazy("Shoulders"),
    "biceps": gettext_lazy("Biceps"),
    "triceps": gettext_lazy("Triceps"),
}
POINTS = ("0", "1", "2", "3", "4", "5")
NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?")


@frozen
class Sore:
    """A group of muscles and its points, "" for none."""

    name: str
    title: object
    points: str


@frozen
class Felt:
    """What was said, as the fields of the form show it."""

    sleep: str = ""
    readiness: str = ""
    body_mass: str = ""
    ill: bool = False
    note: str = ""
    sore: tuple[Sore, ...] = ()
    said: bool = False


def felt(held: Held) -> Felt:
    """What is held of the readings of a session."""
    facts = {slot: read_fact(text) for slot in SLOTS if (text := held.text(slot))}
    read = {slot: fact for slot, fact in facts.items() if isinstance(fact, Readings)}
    points = dict(read["soreness"].soreness) if "soreness" in read else {}
    sleep = read["sleep"].sleep if "sleep" in read else None
    ready = read["readiness"].readiness if "readiness" in read else None
    mass = read["body-mass"].body_mass if "body-mass" in read else None
    note = facts.get("note")
    return Felt(
        sleep="" if sleep is None else with_numbers(plain(round(sleep / 60, 2))),
        readiness="" if ready is None else str(ready),
        body_mass="" if mass is None else with_numbers(plain(mass.number)),
        ill="illness" in read,
        note=note.text if isinstance(note, Note) else "",
        sore=tuple(Sore(name, title, str(points.get(name, ""))) for name, title in GROUPS.items()),
        said=bool(facts),
    )


def lines(said: Mapping[str, str], unit: Unit) -> Mapping[str, str]:
    """The texts of the slots after what a form says; "" where it says nothing."""
    return {slot: make(said, unit) for slot, make in SLOTS.items()}


def problem(texts: Mapping[str, str]) -> str:
    """What is wrong with the first of the texts that cannot be kept, "" where all are well."""
    found = (read_fact(text) for text in texts.values() if text)
    return next((said_of(one) for one in found if isinstance(one, Reason)), "")


def _number(said: Mapping[str, str], name: str) -> str:
    text = said.get(name, "").strip().replace(",", ".")
    return text if NUMBER.fullmatch(text) else text and f"{text}?"


def _sleep(said: Mapping[str, str], _unit: Unit) -> str:
    hours = _number(said, "sleep")
    return hours and f"sleep {hours}h"


def _soreness(said: Mapping[str, str], _unit: Unit) -> str:
    parts = list(_sore(said))
    return f"soreness {', '.join(parts)}" if parts else ""


def _sore(said: Mapping[str, str]) -> Iterator[str]:
    for name in GROUPS:
        points = said.get(f"soreness-{name}", "")
        if points in POINTS:
            yield f"{name} {points}/5"


def _readiness(said: Mapping[str, str], _unit: Unit) -> str:
    points = said.get("readiness", "")
    return f"readiness {points}/5" if points in POINTS else ""


def _body_mass(said: Mapping[str, str], unit: Unit) -> str:
    mass = _number(said, "body_mass")
    return mass and f"body mass {mass}{unit}"


def _illness(said: Mapping[str, str], _unit: Unit) -> str:
    return "illness" if said.get("ill") else ""


def _note(said: Mapping[str, str], _unit: Unit) -> str:
    words = said.get("note", "").strip()
    return note_text(words) if words else ""


SLOTS = {
    "sleep": _sleep,
    "soreness": _soreness,
    "readiness": _readiness,
    "body-mass": _body_mass,
    "illness": _illness,
    "note": _note,
}
