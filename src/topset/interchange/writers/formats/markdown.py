"""Markdown to read and to print: a program as sheets with boxes to tick, a journal session by session."""

import re
from collections.abc import Iterator

from topset.interchange.writers import words
from topset.interchange.writers.beside import pairs
from topset.interchange.writers.material import Material
from topset.interchange.writers.told import Said, heading, told
from topset.interchange.writers.writer import Writer, Written
from topset.model.session import Session, Work

MARKS = re.compile(r"[\\`*_\[\]<>|#~&$]")
LEADS = re.compile(r"^(\s*)([-+=]|\d+[.)])")  # what would begin a list or a line below a title
LEADS_OF = {Said.DONE: "- ", Said.PLANNED: "    - planned: ", Said.LEFT_OUT: "- "}
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
        yield f"## {plain(heading(pair))}"
        listed: list[str] = []
        beside: list[str] = []
        for kind, text in told(pair, material):
            if kind is Said.WORDS:
                beside.append(plain(text))
            else:
                left = pair.entry is not None and kind is Said.LEFT_OUT
                listed.append(f"{LEADS_OF[kind]}{'left out: ' if left else ''}{plain(text)}")
        if listed:
            yield "\n".join(listed)
        yield from beside


WRITER = Writer("markdown", "Markdown", journal, program)
