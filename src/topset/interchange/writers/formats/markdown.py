"""Markdown to read and to print: a program as sheets with boxes to tick, a journal session by session."""

import re
from collections.abc import Iterator

from topset.interchange.writers import words
from topset.interchange.writers.beside import Pair, pairs
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written
from topset.model.journal import Entry, Lift, Readings
from topset.model.program import Note
from topset.model.session import Session, Work

MARKS = re.compile(r"[\\`*_\[\]<>|#~&$]")
LEADS = re.compile(r"^(\s*)([-+=]|\d+[.)])")  # what would begin a list or a line below a title
TICK = "☐"
HEAD = ("", "Exercise", "Sets", "Load", "Effort", "Rest", "Done")


def program(material: Material) -> Written:
    """Every session of every week as a table."""
    return Written(_joined(_program(material)))


def journal(material: Material) -> Written:
    """Every entry, with what was prescribed below what was done where its program is given."""
    return Written(_joined(_journal(material)))


def plain(text: str) -> str:
    """Words that Markdown shows as they are."""
    marked = MARKS.sub(lambda match: f"\\{match[0]}", text)
    return LEADS.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", marked)


def _joined(parts: Iterator[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _program(material: Material) -> Iterator[str]:
    if material.plan is None:
        return
    yield f"# {plain(material.plan.program.name or 'A program')}"
    for week in material.plan.schedule.weeks:
        yield f"## Week {week.number}{' (lighter)' if week.deload else ''}"
        for session in week.sessions:
            yield from _session(session, material)


def _session(session: Session, material: Material) -> Iterator[str]:
    facts = [str(session.date)] if session.date else []
    facts += [f"{session.minutes} min"] if session.minutes else []
    beside = f" ({', '.join(facts)})" if facts else ""
    yield f"### {plain(words.heading(session))}{beside}"
    if session.warm_up:
        yield plain(words.routine(session.warm_up, material))
    if session.works:
        rows = [HEAD, ("---",) * len(HEAD), *(row for work in session.works for row in _rows(work))]
        yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
    yield from (plain(note) for note in session.notes)
    if session.cool_down:
        yield plain(words.routine(session.cool_down, material))


def _rows(work: Work) -> Iterator[tuple[str, ...]]:
    """The exercise with its first sets, the others below."""
    name = plain(f"{work.exercise.name}{f' ({work.note})' if work.note else ''}")
    for nth, sets in enumerate(work.sets):
        yield (
            plain(work.label) if not nth else "",
            name if not nth else "",
            plain(words.scheme(sets)),
            words.load(work, sets),
            words.effort(sets),
            words.rest(sets),
            " ".join(TICK * sets.count.hi),
        )


def _journal(material: Material) -> Iterator[str]:
    yield "# Training journal"
    for pair in pairs(material):
        if pair.entry:
            yield f"## {plain(_heading(pair.entry))}"
            yield from _entry(pair.entry, pair, material)
        elif pair.session:
            yield f"## Left out in week {pair.week}: {plain(words.heading(pair.session))}"
            yield "\n".join(f"- {plain(_planned(work))}" for work in pair.session.works)


def _heading(entry: Entry) -> str:
    time = f" {entry.time:%H:%M}" if entry.time else ""
    week = f" (week {entry.week})" if entry.week else ""
    return f"{entry.date}{time}{f' {entry.title}' if entry.title else ''}{week}"


def _entry(entry: Entry, pair: Pair, material: Material) -> Iterator[str]:
    """What was done as a list, then what was prescribed and left out, and whatever was noted."""
    left = list(pair.session.works) if pair.session else []
    lines: list[str] = []
    for lift in entry.lifts:
        lines.append(f"- {plain(words.lifted(lift, material))}")
        same = [work for work in left if work.exercise.slug == lift.exercise]
        lines += (f"    - planned: {plain(words.prescribed(work))}" for work in same)
        left = [work for work in left if work not in same]
    lines += (f"- left out: {plain(_planned(work))}" for work in left)
    if lines:
        yield "\n".join(lines)
    for item in entry.items:
        match item:
            case Readings():
                yield plain(words.read(item, entry))
            case Note():
                yield plain(item.text)
            case Lift():
                pass


def _planned(work: Work) -> str:
    return f"{work.exercise.name}: {words.prescribed(work)}"


WRITER = Writer("markdown", "Markdown", journal, program)
