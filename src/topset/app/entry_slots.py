"""An entry of a journal taken apart into what is said one by one: each set, each line of readings, each note."""

from collections.abc import Iterator, Mapping
from itertools import count

from topset.app.log_lines import item_text
from topset.app.log_numbers import set_text
from topset.catalogue import exercises
from topset.ground.frozen import frozen
from topset.model.journal import Entry, Lift
from topset.model.program import Note

Book = Mapping[str, str]


@frozen
class Said:
    """One set, with the name of its exercise, or one fact, without. `slot` is its place in the entry.

    Sets are counted as "0.0", "0.1", "1.0" by exercise and number, facts as "fact0", "fact1".
    """

    slot: str
    text: str
    exercise: str = ""


def entry_slots(entry: Entry, own: Book) -> Iterator[Said]:
    """Everything that an entry says, in its order; `own` names exercises that the catalogue does not know by slug.

    What was noted of an exercise becomes a note that names it.
    """
    facts = count()
    for nth, lift in enumerate(entry.lifts):
        name = _name(lift.exercise, own)
        yield from (Said(f"{nth}.{n}", set_text(each), name) for n, each in enumerate(lift.sets))
    for item in entry.items:
        if not isinstance(item, Lift):
            yield Said(f"fact{next(facts)}", item_text(item, own))
        elif item.note:
            note = Note(f"{_name(item.exercise, own)}: {item.note}")
            yield Said(f"fact{next(facts)}", item_text(note, own))


def _name(slug: str, own: Book) -> str:
    known = exercises().get(slug)
    return own.get(slug) or (known.name if known else slug)
