"""What somebody types into an entry of a journal, piece by piece: sets of an exercise, readings, notes."""

import re
from collections.abc import Iterable
from dataclasses import replace

from topset.app.journal_entry import read_line
from topset.app.log_journal import journal_of
from topset.app.log_lines import item_text
from topset.app.log_numbers import set_text
from topset.catalogue import exercises
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.journal import Journal, Lift, LogItem
from topset.notation import ParsedJournal, parse_journal
from topset.notation.quoting import quoted

NO_PIECE = "JNL012"
COMMA = re.compile(r"(?<![x\d])(\d+),(?=\d)", re.IGNORECASE)  # behind reps a comma parts sets


@frozen
class ReadSets:
    """Sets as a journal writes each by itself, and the exercise by its name."""

    exercise: str
    sets: tuple[str, ...]


@frozen
class Summary:
    """What an entry holds, in short: the exercises by their names, and the sets without warm-ups."""

    exercises: tuple[str, ...]
    sets: int


def read_sets(exercise: str, text: str, own: Iterable[Exercise] = (), after: str = "") -> ReadSets | Reason:
    """The sets in `text`, one at least. Those without a load have that of the set `after` which they were done."""
    known = tuple(own)
    before = f"{after}, " if after else ""
    item = _read(f"{quoted(exercise)}: {before}", text, known)
    if isinstance(item, Reason):
        return item
    if not isinstance(item, Lift) or item.note:
        return Reason(NO_PIECE, "These are no sets.", "Write them as 80kg x5 @RIR2, x5, x4.")
    done = tuple(set_text(each) for each in item.sets)
    return ReadSets(_names(known).get(item.exercise, exercise), done[1:] if after else done)


def read_fact(text: str) -> str | Reason:
    """Readings, or a note, as a journal writes them."""
    item = _read("", text, ())
    if isinstance(item, Reason):
        return item
    if isinstance(item, Lift):
        remedy = "Write sleep 7.5h, soreness quads 2/5, body mass 81kg, or note felt strong."
        return Reason(NO_PIECE, "These are sets, not readings.", remedy)
    return item_text(item, {})


def problems_of(entry: str, own: Iterable[Exercise] = ()) -> tuple[Reason, ...]:
    """What is wrong with a whole entry."""
    return parse_journal(entry, known=own).problems


def read_entries(text: str, head: str, own: Iterable[Exercise] = ()) -> Journal | tuple[Reason, ...]:
    """The entries of a text; lines that begin without a date belong to `head`. Places count lines of the text."""
    known, added = tuple(own), 0
    parsed = _parsed(text, known)
    if not parsed.journal.entries or (parsed.problems and not _dated(text)):
        parsed, added = _parsed(f"{head}\n{text}", known), 1
    if parsed.problems:
        return tuple(_up(reason, added) for reason in parsed.problems)
    return parsed.journal


def summary(entry: str, own: Iterable[Exercise] = ()) -> Summary:
    """What an entry holds."""
    known = tuple(own)
    names = _names(known)
    lifts = [lift for each in journal_of([entry], known).entries for lift in each.lifts]
    done = sum(not each.warm_up for lift in lifts for each in lift.sets)
    return Summary(tuple(dict.fromkeys(names.get(lift.exercise, lift.exercise) for lift in lifts)), done)


def _read(before: str, text: str, own: tuple[Exercise, ...]) -> LogItem | Reason:
    """What a line says; where it says nothing, what it does with points for its decimal commas."""
    item = read_line(f"{before}{text}", own)
    return read_line(f"{before}{_pointed(text)}", own) if isinstance(item, Reason) else item


def _parsed(text: str, own: tuple[Exercise, ...]) -> ParsedJournal:
    """A journal, in whose lines decimal commas are read where they cannot be read otherwise."""
    parsed = parse_journal(text, known=own)
    wrong = {reason.place.line for reason in parsed.problems if reason.place}
    lines = (_pointed(line) if n in wrong else line for n, line in enumerate(text.split("\n"), 1))
    return parse_journal("\n".join(lines), known=own) if wrong else parsed


def _pointed(text: str) -> str:
    return COMMA.sub(r"\1.", text)


def _names(own: Iterable[Exercise]) -> dict[str, str]:
    return {slug: one.name for slug, one in exercises().items()} | {one.slug: one.name for one in own}


def _dated(text: str) -> bool:
    """Whether the first line that says something is a date."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return bool(first.strip()[:4].isdigit())


def _up(reason: Reason, by: int) -> Reason:
    if reason.place is None or not by:
        return reason
    return replace(reason, place=replace(reason.place, line=max(1, reason.place.line - by)))
