"""Topset: the JSON that `topset export` writes of a journal; it comes back as it was, comments included."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from topset.catalogue import exercises
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.interchange.flaws import BROKEN, LEFT_OUT, LIMITS, UnreadableError
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.log import Log
from topset.interchange.options import Options
from topset.interchange.ours import Found, brought_back
from topset.model.journal import Entry, Journal, Lift
from topset.model.program import Note

NAME = "topset-json"
SIGN = re.compile(rb'"format"\s*:\s*"topset"')
JOURNAL, PROGRAM = re.compile(rb'(?<!\\)"journal"\s*:\s*\{'), re.compile(rb'(?<!\\)"program"\s*:\s*\{')
AGAIN = "It may be cut off or changed: export it again."


def is_ours(head: bytes) -> bool:
    """Whether a file is an export of ours."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and SIGN.search(head) is not None


def recognise(head: bytes) -> bool:
    """By its name for itself; what holds a program alone is read by another."""
    return is_ours(head) and (JOURNAL.search(head) is not None or PROGRAM.search(head) is None)


def read(data: bytes, options: Options) -> Imported:
    """Read the journal of a document; entries that make no sense are left out."""
    found = opened(data, options.file)
    if isinstance(found, Reason):
        return Imported(NAME, questions=(found,))
    given = found.get("journal")
    if not isinstance(given, dict) or not isinstance(entries := given.get("entries", []), list):
        return Imported(NAME, questions=(_broken("It holds no journal.", options.file),))
    from topset.interchange.writers.codec import decoded

    try:
        around = decoded(Journal, {name: each for name, each in given.items() if name != "entries"})
    except (ValueError, TypeError, RecursionError) as error:
        return Imported(
            NAME, questions=(_broken(f"What stands around its entries is none ({error}).", options.file),)
        )
    reading = Reading(options, around, found.get("exercises"))
    imported = brought_back(reading.log, tuple(reading.entries(entries)), around)
    return imported if "program" not in found else _without_program(imported)


def opened(data: bytes, file: str) -> Mapping[str, Any] | Reason:
    """The document; IMP004 for what is none, or one of a later version."""
    from topset.interchange.writers.document import FORMAT as KIND
    from topset.interchange.writers.document import VERSION

    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line, said = (
            (error.lineno, error.msg) if isinstance(error, json.JSONDecodeError) else (1, "not readable")
        )
        return _broken(f"The file is no JSON ({said}).", file, line)
    if not isinstance(found, dict) or found.get("format") != KIND:
        return _broken("The file is no export of Topset.", file)
    if found.get("version") != VERSION:
        remedy = "Read it with the version of Topset that wrote it."
        message = f"The export has the form {found.get('version')}; known is {VERSION}."
        return Reason(BROKEN, message, remedy, place=Place(1, file=file))
    return found


def _broken(message: str, file: str, line: int = 1) -> Reason:
    return Reason(BROKEN, message, AGAIN, place=Place(line, file=file))


def _without_program(imported: Imported) -> Imported:
    remedy = "To have that too, add --from topset-program and a file of its own with --into."
    reason = Reason(
        LEFT_OUT, "The export holds a program beside the journal.", remedy, severity=Severity.INFO
    )
    return replace(imported, remarks=(*imported.remarks, reason))


class Reading:
    """One reading of the entries of a document."""

    def __init__(self, options: Options, around: Journal, names: object) -> None:
        own = {each.exercise.slug: each.exercise for each in around.own}
        self.log = Log(NAME, replace(options, own=(*options.own, *own.values())))
        self.known = {each.slug: each for each in options.own} | own
        self.names = names if isinstance(names, dict) else {}

    def entries(self, given: Sequence[object]) -> Iterator[Found]:
        """The entries that can be understood."""
        from topset.interchange.writers.codec import decoded

        for nth, each in enumerate(given, 1):
            rows = _rows(each)
            self.log.rows += rows
            try:
                entry = self._entry(decoded(Entry, each))
            except (ValueError, TypeError, RecursionError) as error:
                flaw = error if isinstance(error, UnreadableError) else UnreadableError(LIMITS, _brief(error))
                self.log.skip(UnreadableError(flaw.code, f"entry {nth}, with {rows} rows: {flaw.message}"), 0)
                self.log.left_out[flaw.code] += rows - 1
                continue
            yield Found(entry, rows, sum(isinstance(item, Note) for item in entry.items))

    def _entry(self, entry: Entry) -> Entry:
        self.log.not_later(entry.date)
        return replace(entry, items=tuple(self._lift(i) if isinstance(i, Lift) else i for i in entry.items))

    def _lift(self, lift: Lift) -> Lift:
        """The exercise under a name that is known here."""
        found = self.known.get(lift.exercise) or exercises().get(lift.exercise)
        name = found.name if found else str(self.names.get(lift.exercise, lift.exercise))
        exercise = self.log.exercise(name)
        self.log.book.counts[name] += len(lift.sets)
        return lift if found else replace(lift, exercise=exercise.slug)


def _rows(entry: object) -> int:
    """How many sets, notes and readings an entry has; 1 for one without any."""
    items = entry.get("items") if isinstance(entry, dict) else None
    if not isinstance(items, list):
        return 1
    sets = (each.get("sets") if isinstance(each, dict) else None for each in items)
    return sum(len(each) if isinstance(each, list) else 1 for each in sets) or 1


def _brief(error: Exception) -> str:
    said = str(error)
    return f"{said[:100]}…" if len(said) > 100 else f"{said}."


FORMAT = Format(NAME, "Topset (JSON)", recognise, read)
