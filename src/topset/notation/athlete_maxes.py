"""The maxima of an athlete's file changed in its text: everything else stays as it is, comments and order too."""

from collections.abc import Mapping

import tomlkit
from tomlkit.items import AbstractTable, Item

from topset.catalogue import exercises, find
from topset.ground.units import Load
from topset.model.exercise import LoadMode
from topset.model.program import Max

TABLE = "maxes"
ORIGIN = "from the journal"  # how a comment begins that may be written anew
WITH_BODY = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


def with_maxes(text: str, changed: Mapping[str, tuple[Max, str]]) -> str:
    """The text of a file that can be read, with other maxima, each with what is said beside it.

    Those that the file has change in place, under the name it gives them; the others follow, by their names. A
    comment of the lifter's own stays.
    """
    document = tomlkit.parse(text)
    if not changed:
        return text
    if TABLE not in document:
        document.add(tomlkit.nl())
        document.add(TABLE, tomlkit.table())
    table = document[TABLE]
    assert isinstance(table, AbstractTable)
    names = {exercise.slug: name for name in table if (exercise := find(name))}
    known = exercises()
    for slug, (best, said) in changed.items():
        name = names.get(slug, known[slug].name)
        value = tomlkit.item(as_text(best))
        before = table.get(name)
        _comment(value, before if isinstance(before, Item) else None, said)
        table[name] = value
    return tomlkit.dumps(document)


def as_text(best: Max) -> str:
    """A maximum as the file writes it: "140 kg", "100 kg x5", "BW+10 kg x3", "8 reps"."""
    exercise = exercises().get(best.exercise)
    body = exercise is not None and exercise.load_mode in WITH_BODY
    if body and not best.load.grams:
        return f"{best.reps} rep{'s' if best.reps > 1 else ''}"
    times = f" x{best.reps}" if best.reps > 1 else ""
    if not body:
        return f"{_spaced(best.load)}{times}"
    sign = "-" if best.load.grams < 0 else "+"
    return f"BW{sign}{_spaced(Load(abs(best.load.grams), best.load.unit))}{times}"


def _spaced(load: Load) -> str:
    return str(load).replace(load.unit, f" {load.unit}")


def _comment(value: Item, before: Item | None, said: str) -> None:
    """Say where a value comes from, unless the lifter has said something there."""
    own = before.trivia.comment.lstrip("# ") if before else ""
    if not own or own.startswith(ORIGIN):
        value.comment(f"{ORIGIN}, {said}")
    elif before:
        value.trivia.comment, value.trivia.comment_ws = before.trivia.comment, before.trivia.comment_ws
