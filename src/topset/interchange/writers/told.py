"""A journal told session by session: what was done, what was prescribed and left out, what was noted."""

from collections.abc import Iterator
from enum import Enum, auto

from topset.interchange.writers import words
from topset.interchange.writers.beside import Pair
from topset.interchange.writers.material import Material
from topset.model.journal import Entry, Lift, Readings
from topset.model.program import Note
from topset.model.session import Work


class Said(Enum):
    """What a line is about."""

    DONE = auto()
    PLANNED = auto()  # of the exercise on the line before
    LEFT_OUT = auto()
    WORDS = auto()


def heading(pair: Pair) -> str:
    """`2027-01-04 18:05 Heavy (week 1)`, `Left out in week 1: Thursday: Light`."""
    if pair.entry is None:
        return f"Left out in week {pair.week}: {words.heading(pair.session)}" if pair.session else ""
    entry = pair.entry
    time = f" {entry.time:%H:%M}" if entry.time else ""
    week = f" (week {entry.week})" if entry.week else ""
    return f"{entry.date}{time}{f' {entry.title}' if entry.title else ''}{week}"


def told(pair: Pair, material: Material) -> Iterator[tuple[Said, str]]:
    """The lines of a session, those of exercises before what was noted."""
    works = list(pair.session.works) if pair.session else []
    if pair.entry is None:
        yield from ((Said.LEFT_OUT, _planned(work)) for work in works)
        return
    for lift in pair.entry.lifts:
        yield Said.DONE, words.lifted(lift, material)
        same = [work for work in works if work.exercise.slug == lift.exercise]
        yield from ((Said.PLANNED, words.prescribed(work)) for work in same)
        works = [work for work in works if work not in same]
    yield from ((Said.LEFT_OUT, _planned(work)) for work in works)
    yield from ((Said.WORDS, each) for each in _noted(pair.entry))


def _planned(work: Work) -> str:
    return f"{work.exercise.name}: {words.prescribed(work)}"


def _noted(entry: Entry) -> Iterator[str]:
    for item in entry.items:
        match item:
            case Readings():
                yield words.read(item, entry)
            case Note():
                yield item.text
            case Lift():
                pass
