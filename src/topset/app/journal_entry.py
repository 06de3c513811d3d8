"""One entry of a journal: its sets and readings checked one by one, and all of it written as text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from topset.app.known_exercises import Known
from topset.app.log_lines import head_lines, item_text
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Lift, LiftedSet, LogItem, Readings
from topset.model.program import NO_COMMENTS, Note
from topset.notation import parse_journal
from topset.notation.quoting import quoted

CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029]")
HEAD = "2000-01-01"  # any day: the lines below it are read as those of an entry


@frozen
class SetsLine:
    """The sets of one exercise by its name, each as it is written by itself."""

    exercise: str
    sets: tuple[str, ...]
    note: str = ""


@frozen
class EntryText:
    """An entry in canonical form, or what is wrong with its lines; then there is no text."""

    text: str = ""
    problems: tuple[Reason, ...] = ()


def entry_text(head: Entry, lines: Iterable[SetsLine | str], own: Iterable[Exercise] = ()) -> EntryText:
    """The entry of `head`, whose items are not looked at, with these lines: sets, and facts or notes as written.

    `own` are the exercises of the program and of the athlete. An empty line of sets is left out.
    """
    known = tuple(own)
    read = [item for line in lines for item in _items(line, known)]
    problems = tuple(item for item in read if isinstance(item, Reason))
    if problems:
        return EntryText(problems=problems)
    items = [item for item in read if not isinstance(item, Reason)]
    book = {each.slug: each.name for each in known}
    written = (*head_lines(head), *(item_text(item, book) for item in items))
    return EntryText("".join(f"{line}\n" for line in written))


def read_set(exercise: str, text: str, own: Iterable[Exercise] = ()) -> LiftedSet | Reason:
    """One set of an exercise, or why it is none."""
    lift = _read_lift(exercise, text, own)
    return lift if isinstance(lift, Reason) else lift.sets[0]


def read_fact(text: str) -> Readings | Note | Reason:
    """A line of readings such as `sleep 7.5h, soreness quads 2/5`, or a `note`; or why it is none."""
    item = read_line(text, ())
    if isinstance(item, Lift):
        return Reason("JNL012", f"{quoted(text)} is a set, not a reading.", "Write sleep 7.5h, or a note.")
    return item


def wrong_with(exercise: str | None, text: str, own: Iterable[Exercise] = ()) -> Reason | None:
    """Why a text is not one set of an exercise, or no reading or note where that is None; placed in the text."""
    before = "" if exercise is None else f"{quoted(exercise)}: "
    found = read_fact(text) if exercise is None else read_set(exercise, text, own)
    if not isinstance(found, Reason):
        return None
    problems = parse_journal(f"{HEAD}\n{before}{text}", known=own).problems
    places = (each.place for each in problems if each.message == found.message)
    return found.at(_inside(next(places, None), len(before)))


def _inside(place: Place | None, before: int) -> Place | None:
    """A place of a line without what stands before it there."""
    if place is None or place.column <= before:
        return None
    return Place(1, place.column - before, max(0, place.end - before))


def note_text(words: str) -> str:
    """Words to be kept, as a line of the entry: `note "felt strong"`."""
    return item_text(Note(" ".join(words.split())), {})


def _read_lift(exercise: str, text: str, own: Iterable[Exercise]) -> Lift | Reason:
    return _lift(exercise, text, Known.of(own))


@lru_cache(maxsize=20_000)
def _lift(exercise: str, text: str, own: Known) -> Lift | Reason:
    """An entry is read again with every set that is added to it."""
    item = read_line(f"{quoted(exercise)}: {text}", own.exercises)
    if isinstance(item, Reason):
        return item
    if not isinstance(item, Lift) or len(item.sets) != 1 or item.note:
        return Reason("JNL012", f"{quoted(text)} is not one set.", "Write it as 87.5kg x5 @RIR2.")
    return item


def read_line(line: str, own: Iterable[Exercise]) -> LogItem | Reason:
    """What a line of an entry says, which it has to say without a comment and without further lines."""
    if CONTROL.search(line):
        return Reason(
            "JNL012", "A line break, or another sign that cannot be seen, is in it.", "Leave it out."
        )
    parsed = parse_journal(f"{HEAD}\n{line}", known=own)
    if parsed.problems:
        return replace(parsed.problems[0], place=None, fix=())  # nobody sees the line that it was read on
    items = parsed.journal.entries[0].items if len(parsed.journal.entries) == 1 else ()
    if len(items) != 1 or items[0].comments != NO_COMMENTS:
        return Reason("JNL012", f"{quoted(line)} is no line of an entry.")
    return items[0]


def _items(line: SetsLine | str, own: Sequence[Exercise]) -> Iterable[LogItem | Reason]:
    return (read_fact(line),) if isinstance(line, str) else _lifts(line, own)


def _lifts(line: SetsLine, own: Sequence[Exercise]) -> Iterable[Lift | Reason]:
    """The sets of an exercise in a line, in further ones where a set without a load follows one with it.

    On one line it would be read with the load before it.
    """
    found: list[Lift] = []
    for text in line.sets:
        lift = _read_lift(line.exercise, text, own)
        if isinstance(lift, Reason):
            yield lift
        elif found and (lift.sets[0].amount is not None or found[-1].sets[-1].amount is None):
            found[-1] = _longer(found[-1], lift)
        else:
            found.append(lift)
    for n, lift in enumerate(found):
        yield Lift(lift.exercise, lift.sets, note=line.note if n + 1 == len(found) else "")


def _longer(lift: Lift, by: Lift) -> Lift:
    return Lift(lift.exercise, (*lift.sets, *by.sets))
