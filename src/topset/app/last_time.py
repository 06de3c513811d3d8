"""What was done of an exercise when it was last trained."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import replace

from topset.ground.frozen import frozen
from topset.model.journal import Entry, Journal, Lift
from topset.model.program import NO_COMMENTS
from topset.notation import print_lift
from topset.notation.printer.names import Book, name_of


@frozen
class Done:
    """The sets of an exercise on one day, in the words of the notation and without the ramp."""

    exercise: str
    date: datetime.date
    sets: str


def last_times(
    journal: Journal, exercises: Iterable[str], before: datetime.date, book: Book
) -> Mapping[str, Done]:
    """The last day before a date of each exercise, by slug, as far as there is one."""
    wanted = set(exercises)
    found: dict[str, Done] = {}
    for entry in reversed(journal.in_time):
        if not wanted:
            break
        if entry.date < before:
            done = done_in(entry, wanted, book)
            found |= done
            wanted -= done.keys()
    return found


def done_in(entry: Entry, exercises: Iterable[str], book: Book) -> dict[str, Done]:
    """What an entry holds of some exercises, by slug."""
    wanted = set(exercises)
    lines: dict[str, list[str]] = {}
    for lift in entry.items:
        if not isinstance(lift, Lift) or lift.exercise not in wanted:
            continue
        sets = tuple(each for each in lift.sets if not each.warm_up)
        if sets:
            lines.setdefault(lift.exercise, []).append(_sets(replace(lift, sets=sets), book))
    return {slug: Done(slug, entry.date, ", ".join(said)) for slug, said in lines.items()}


def _sets(lift: Lift, book: Book) -> str:
    """A line without its label and its exercise."""
    plain = replace(lift, label="", comments=NO_COMMENTS)
    return print_lift(plain, book).removeprefix(f"{name_of(lift.exercise, book)}: ")
