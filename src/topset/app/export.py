"""Export a journal or a program to a file that other programs read, or that is printed."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from topset import notation
from topset.app.laid_out import LaidOut, laid_out
from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.app.save_text import may_save, save_content
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.paper import Paper
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.interchange.writers import Material, Plan, Written, writers
from topset.methods.expand import dated
from topset.model.athlete import Athlete
from topset.model.session import Schedule
from topset.store.reading import blocked
from topset.store.text_file import TextFile

EARLIEST, LATEST = 1970, 9900  # years in which time zones have an offset and a program its end
NO_ZONE = "EXP003"
NO_DATES = "EXP004"
BINARY = "EXP005"
NO_FORMAT = "EXP006"
NO_JOURNAL = "EXP007"
NO_PROGRAM = "EXP008"
NO_WEEK = "ASK009"
TAKEN = "FIL011"


@frozen
class Wanted:
    """What to write: the format by its name; the lifter's time zone, the first day and the hour of the sessions.

    `now` is the moment in UTC. Without `start` the athlete's holds. `weeks` are those of a program that are wanted,
    None for all. `paper` is what is printed on, and `say` writes the texts of a sheet as the reader does.
    """

    to: str
    now: datetime.datetime
    zone: str = ""
    start: datetime.date | None = None
    at: datetime.time | None = None
    weeks: Span | None = None
    paper: Paper | None = None
    say: Callable[[str], str] = str


@frozen
class Export:
    """The content of the file, with what it leaves out; or why there is none. `sources` are the texts read by file.

    `files` are the contents of several files by their names, where the format makes one a session.
    """

    content: str | bytes = ""
    remarks: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()
    sources: Mapping[str, str] | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)


def export(
    source: TextFile,
    wanted: Wanted,
    *,
    program: TextFile | None = None,
    athlete: Athlete | None = None,
    figures: Figures = PUBLISHED,
) -> Export:
    """What is to be written of the journal or program in `source`, which its content tells apart.

    `program` is what a journal followed.
    """
    texts = {str(each.path): each.text for each in (source, program) if each}
    if reason := _unknown(wanted):
        return Export(problems=(reason,))
    journal = notation.is_journal(source.text, str(source.path))
    if program and not journal:
        message = f"{source.path} is a program, and follows none itself."
        return Export(problems=(Reason(NO_JOURNAL, message, "Leave out --program."),))
    found = _journal(source, program, athlete, figures) if journal else _program(source, athlete, figures)
    if isinstance(found, tuple):
        return Export(problems=found, sources=texts)
    written_start = found.plan.program.start if found.plan else None
    start = wanted.start or written_start or (athlete.start if athlete else None)
    if start and not EARLIEST <= start.year <= LATEST:
        message = f"No calendar has the weeks from {start} on."
        return Export(problems=(Reason(NO_DATES, message, f"Begin from {EARLIEST} to {LATEST}."),))
    plan = (
        replace(found.plan, schedule=dated(found.plan.schedule, start))
        if found.plan and start
        else found.plan
    )
    if wanted.weeks and not plan:
        message = f"{source.path} is a journal, and has no weeks of a program."
        return Export(problems=(Reason(NO_PROGRAM, message, "Leave out --week, or name the --program."),))
    if wanted.weeks and plan:
        kept = _only(plan, wanted.weeks)
        if isinstance(kept, Reason):
            return Export(problems=(kept,))
        plan = kept
    material = replace(
        found,
        plan=plan,
        zone=wanted.zone,
        at=wanted.at,
        now=wanted.now,
        figures=figures,
        gym=athlete.gym if athlete else None,
        paper=wanted.paper,
        say=wanted.say,
    )
    written: Written = writers()[wanted.to].write(material)
    return Export(written.content, written.remarks, written.problems, texts, written.files)


def _journal(
    source: TextFile, program: TextFile | None, athlete: Athlete | None, figures: Figures
) -> Material | tuple[Reason, ...]:
    """The journal with its program."""
    plan = _program(program, athlete, figures) if program else Material()
    if isinstance(plan, tuple):
        return plan
    texts = Texts(source.text, str(source.path))
    if program:
        texts = Texts(source.text, str(source.path), program.text, str(program.path))
    found = read_numbers(texts, athlete, figures)
    if not isinstance(found, Numbers):
        return found
    return Material(found.log, plan.plan, known=found.log.own)


def _program(source: TextFile, athlete: Athlete | None, figures: Figures) -> Material | tuple[Reason, ...]:
    """The program alone, laid out."""
    found = laid_out(source.text, str(source.path), athlete, figures)
    if not isinstance(found, LaidOut):
        return found
    program = found.around.program
    known = {**(athlete.own if athlete else {}), **{o.exercise.slug: o.exercise for o in program.own}}
    return Material(plan=Plan(program, found.view.schedule), known=known)


def _only(plan: Plan, wanted: Span) -> Plan | Reason:
    """The program with some of its weeks; ASK009 where it has none of them."""
    weeks = plan.schedule.weeks
    kept = tuple(week for week in weeks if wanted.lo <= week.number <= wanted.hi)
    if kept:
        return replace(plan, schedule=Schedule(kept))
    remedy = (
        f"Ask for weeks from {weeks[0].number} to {weeks[-1].number}." if weeks else "Write its days first."
    )
    return Reason(NO_WEEK, f"The program has no week {wanted}.", remedy)


def _unknown(wanted: Wanted) -> Reason | None:
    """Why what is wanted cannot be: no such format, no such zone."""
    if wanted.to not in writers():
        message = f'There is no format "{wanted.to}".'
        return Reason(NO_FORMAT, message, f"Possible are {', '.join(writers())}.")
    return _no_zone(wanted.zone) if wanted.zone else None


def _no_zone(name: str) -> Reason | None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return Reason(NO_ZONE, f'There is no time zone "{name}".', "Write --zone Europe/Berlin.")
    return None


def needs_file(done: Export) -> Reason | None:
    """Why something cannot be written to a terminal."""
    if done.files:
        return Reason(BINARY, "This format makes a file for each session.", "Name a folder: --out FOLDER.")
    if isinstance(done.content, str):
        return None
    return Reason(BINARY, "This format is no text, and cannot be shown.", "Name a file: --out FILE.")


def save_export(name: str, done: Export, *, force: bool = False) -> Reason | None:
    """Write the file, or a folder of files; older ones are written over only by `force`. What prevented it."""
    if not done.files:
        return save_content(name, done.content, force=force)
    folder = Path(name)
    if folder.exists() and not folder.is_dir():
        return Reason(
            TAKEN, f"{folder} is a file.", "Name a folder: this format makes a file for each session."
        )
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        return blocked(folder, error)
    paths = {folder / file: content for file, content in done.files.items()}
    for path in paths:
        if reason := may_save(str(path), force=force):
            return reason  # before any is written
    for path, content in paths.items():
        if reason := save_content(str(path), content, force=force):
            return reason
    return None
