"""Import what another app wrote: recognise the file, read it, and bring it into a journal."""

import os
import sys
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from topset import notation
from topset.app.fetch_wger import fetch_wger
from topset.app.open_text import STDIN, open_text
from topset.app.save_text import save_text
from topset.catalogue import find, suggest
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.ground.units import Unit
from topset.interchange import Format, Imported, Options, formats, recognised
from topset.interchange.flaws import CHANGED, OPTION, SHORT, UNKNOWN_FORMAT, remark, shown
from topset.interchange.merge import Merged, merge
from topset.model.exercise import Exercise, slug
from topset.model.journal import Entry, Journal
from topset.store.reading import LARGEST as LARGEST_TEXT
from topset.store.reading import blocked
from topset.store.text_file import TextFile, digest

STDOUT = "-"
TOKEN = "WGER_TOKEN"  # where the environment has it: on the command line others could see it
LARGEST = 500_000_000  # bytes; a million sets are some 90 MB


@frozen
class Settings:
    """What the user says of the file; see `interchange.Options`. `same` maps names there to names here."""

    today: date
    unit: Unit | None = None
    day_first: bool | None = None
    zone: str = ""
    lifter: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)


@frozen
class ImportedJournal:
    """What an import comes to.

    `problems` keep it from being done: a file nobody knows, a question, a journal that cannot be read. `text` is the
    journal with what is new; it is to be written where `changed`.
    """

    file: str
    imported: Imported
    title: str = ""
    problems: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()
    text: str = ""
    added: int = 0
    same: int = 0
    differ: int = 0
    changed: bool = False
    sources: Mapping[str, str] = field(default_factory=dict)

    def without_text(self) -> dict[str, object]:
        """The account of the import, for JSON: without the sets themselves."""
        imported = self.imported
        return {
            "problems": self.problems,
            "file": self.file,
            "format": imported.format,
            "unit": imported.unit,
            "sessions": len(imported.entries),
            "rows": imported.summary.rows,
            "taken": imported.summary.taken,
            "sets": imported.summary.sets,
            "rests": imported.summary.rests,
            "notes": imported.summary.notes,
            "skipped": dict(imported.summary.skipped),
            "exercises": imported.exercises,
            "remarks": self.remarks,
            "added": self.added,
            "same": self.same,
            "differ": self.differ,
        }


def import_file(name: str, into: str, settings: Settings, format_: str = "") -> ImportedJournal:
    """Import the file `name` into the journal `into`, which is written if that changes it.

    "" writes nothing, "-" leaves the text to the caller. Nothing is written over that was changed meanwhile (FIL012).
    """
    shown_name = "<stdin>" if name == STDIN else name
    data = _bytes_of(name)
    if isinstance(data, Reason):
        return _refused(shown_name, "", (data,))
    options = _options(shown_name, settings)
    if isinstance(options, Reason):
        return _refused(shown_name, "", (options,))
    log = _journal_at(into) if into not in ("", STDOUT) else None
    if isinstance(log, Reason):
        return _refused(shown_name, "", (log,))
    text = log.text if log else None
    done = import_journal(data, options, format_=format_, into=text, into_file=into)
    if done.changed and into not in ("", STDOUT):
        over = log.digest if log and done.imported.program is None else None
        prevented = _too_long(into, done.text) or save_text(into, done.text, over)
        if prevented and prevented.code == "FIL011":
            prevented = replace(prevented, remedy="Name another file.")
        if prevented:
            done = replace(done, problems=(prevented,))
    return replace(done, sources={into: text}) if text else done


def _too_long(name: str, text: str) -> Reason | None:
    """Why a journal is not written that could not be read again."""
    if len(text.encode()) <= LARGEST_TEXT:
        return None
    message = f"{name} would be larger than the {LARGEST_TEXT // 1_000_000} MB that are read."
    return Reason("FIL004", message, "Import the years into journals of their own.")


def _options(file: str, settings: Settings) -> Options | Reason:
    """The settings as the formats take them."""
    zone: ZoneInfo | None = None
    if settings.zone:
        try:
            zone = ZoneInfo(settings.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return Reason(
                OPTION, f"There is no time zone {shown(settings.zone)}.", "Write --zone Europe/Berlin."
            )

    def at_home(moment: datetime) -> datetime:
        return moment.astimezone(zone)  # None is the zone of this machine

    return Options(
        file,
        settings.today,
        settings.unit,
        settings.day_first,
        settings.lifter,
        settings.columns,
        settings.same,
        at_home=at_home,
    )


def _bytes_of(name: str) -> bytes | Reason:
    """What a file holds, or standard input; FIL001 to FIL008 say why it cannot be had."""
    if name.startswith(("https://", "http://")):
        return _fetched(name)
    path = Path("<stdin>" if name == STDIN else name)
    try:
        if name == STDIN:
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with path.open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except OSError as error:
        return blocked(path, error)
    if len(data) > LARGEST:
        return Reason("FIL004", f"{path} is larger than {LARGEST // 1_000_000} MB.", "Is it the right file?")
    return data if data.strip() else Reason("FIL005", f"{path} is empty.", "Is it the right file?")


def _fetched(server: str) -> bytes | Reason:
    """What a wger server holds of the lifter whose token the environment has."""
    token = os.environ.get(TOKEN, "")
    if not token:
        remedy = f"Put it into the environment: {TOKEN}=… topset import {server}."
        return Reason(OPTION, f"{server} is asked for with a token, and there is none.", remedy)
    return fetch_wger(server, token)


def _journal_at(name: str) -> TextFile | Reason | None:
    """The journal of that name; None where there is no file yet."""
    path = Path(name)
    if not path.exists():
        return None
    found = open_text(name)
    if isinstance(found, Reason) and found.code == "FIL005":
        return TextFile(path, "", digest(path.read_bytes()))
    return found


def import_journal(
    data: bytes, options: Options, *, format_: str = "", into: str | None = None, into_file: str = ""
) -> ImportedJournal:
    """Read `data`, in the format of that name or the one it is recognised by, into the journal of the text `into`."""
    named = format_ or ("csv" if options.columns else "")
    kind = formats().get(named) if named else recognised(data)
    if kind is None:
        return _refused(options.file, "", (_unknown(format_, options.file, data),))
    if kind.program:
        return _program(options.file, kind, kind.read(data, options))
    parsed = notation.parse_journal(into, into_file) if into is not None else None
    if parsed and parsed.problems:
        return _refused(options.file, kind.title, parsed.problems)
    before = parsed.journal if parsed else None
    own = tuple(each.exercise for each in before.own) if before else ()
    same, problems = _meant(options.same, own)
    if problems:
        return _refused(options.file, kind.title, problems)
    imported = kind.read(data, replace(options, own=own, same=same))
    if imported.questions:
        return ImportedJournal(options.file, imported, kind.title, imported.questions, imported.remarks)
    if imported.journal and (before is None or before == Journal(unit=before.unit)):
        merged = Merged(imported.journal, len(imported.entries))
    else:
        merged = merge(before or Journal(unit=imported.unit), imported.entries, imported.own)
    return _done(options.file, kind, imported, merged, into_file)


def _program(file: str, kind: Format, imported: Imported) -> ImportedJournal:
    """What comes of a program: it is written to a file of its own."""
    if imported.program is None:
        return ImportedJournal(file, imported, kind.title, imported.questions, imported.remarks)
    text = notation.print_program(imported.program)
    return ImportedJournal(file, imported, kind.title, remarks=imported.remarks, text=text, changed=True)


def _done(file: str, kind: Format, imported: Imported, merged: Merged, into_file: str) -> ImportedJournal:
    differ = (
        *(_differs(entry, into_file) for entry in merged.differ),
        *(_short(entry, more, into_file) for entry, more in merged.short),
    )
    return ImportedJournal(
        file,
        imported,
        kind.title,
        remarks=(*imported.remarks, *differ),
        text=notation.print_journal(merged.journal) if merged.changed else "",
        added=merged.added,
        same=merged.same,
        differ=len(differ),
        changed=merged.changed,
    )


def _refused(file: str, title: str, problems: tuple[Reason, ...]) -> ImportedJournal:
    return ImportedJournal(file, Imported(""), title, problems)


# How files begin that hold a table, but not as text.
WRAPPED = {
    b"PK": "The file is a spreadsheet or an archive.",
    b"\xd0\xcf\x11\xe0": "The file is an old spreadsheet.",
    b"%PDF": "The file is a PDF.",
    b"\x1f\x8b": "The file is packed.",
}


def _unknown(name: str, file: str, data: bytes) -> Reason:
    known = ", ".join(formats())
    wrapped = next((said for sign, said in WRAPPED.items() if data.startswith(sign)), "")
    if wrapped and not name:
        remedy = "Save its table as CSV, or unpack it, and import that."
        return Reason(UNKNOWN_FORMAT, wrapped, remedy, place=Place(1, file=file))
    if name:
        return Reason(OPTION, f"There is no format {shown(name)}.", f"Possible are {known}.")
    message = "No app is known that writes such a file."
    remedy = f"Say which wrote it with --from ({known}), or name the columns of a table with --columns."
    return Reason(UNKNOWN_FORMAT, message, remedy, place=Place(1, file=file))


def _differs(entry: Entry, file: str) -> Reason:
    """What is said of a session whose sets are others in the journal than in the file."""
    place = replace(entry.place, file=file) if entry.place else None
    what = (
        f"session of {entry.date} has other sets"
        if entry.lifts
        else f"entry of {entry.date} has other figures"
    )
    message = f"The {what} in the file; the journal's stay as they are."
    return remark(CHANGED, message, "To take those of the file, delete the entry and import again.", place)


def _short(entry: Entry, more: int, file: str) -> Reason:
    """What is said of a session of which the file has more: it was imported before it was whole, or cut since."""
    place = replace(entry.place, file=file) if entry.place else None
    sets = "1 more set" if more == 1 else f"{more} more sets"
    message = f"The file has {sets} of the session of {entry.date}; the journal's stay as they are."
    remedy = (
        "Was it imported from a file that was cut off? Delete the entry and import again to have them all."
    )
    return Reason(SHORT, message, remedy, place=place, severity=Severity.WARNING)


def _meant(same: Mapping[str, str], own: tuple[Exercise, ...]) -> tuple[dict[str, str], tuple[Reason, ...]]:
    """Slugs for the exercises that names are said to mean, and what is wrong with those."""
    mine = {each.slug: each for each in own}
    found: dict[str, str] = {}
    problems: list[Reason] = []
    for theirs, ours in same.items():
        exercise = mine.get(slug(ours)) or find(ours)
        if exercise is None:
            near = suggest(ours)
            remedy = f"Did you mean {near[0]}?" if near else "See topset exercise."
            problems.append(Reason(OPTION, f"No exercise is called {shown(ours)} (--same).", remedy))
        else:
            found[theirs.casefold()] = exercise.slug
    return found, tuple(problems)
