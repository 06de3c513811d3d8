"""Help for tests of exports: a journal or a program out of its text, written, and read again."""

import datetime

from topset.evidence.figure import PUBLISHED
from topset.interchange import Imported, Options, recognised
from topset.interchange.writers import Material, Plan, Written, writers
from topset.methods.expand import dated, expand
from topset.metrics.journal.log import Log
from topset.model.journal import Journal
from topset.notation import parse, parse_journal, print_journal

JOURNAL = """\
2026-03-02 18:10 "Push; =1+1" week 1
Bench Press: ramp 40kg x8, 80kg x5 @RPE8, x5 @RIR1-2, drop 60kg x0 "elbows, in"
A1 Pull-Up: BW+10kg x6, BW x8
A2 Plank: x60s
note The gym was full.
sleep 7h, soreness quads 2/5, body mass 82kg
"""
PROGRAM = """\
program "Block, one"
max Bench Press 100kg
weeks 1-2
day mon "Push; =1+1" 60min
warm-up 10min: Leg Swings x10
Bench Press: ramp, 3x5 @80% rest 3:00, 1x8+ @60% rest 2:00 "elbows, in"
A1 Pull-Up: 2-3x6-8 @RIR2 rest 2:00
A2 Plank: 2x45s rest 1:00
note Bring a belt.
day thu
Back Squat: 3x5 @100kg rest 3:00
"""


def journal(text: str) -> Journal:
    """The journal of a text that must be sound."""
    parsed = parse_journal(text)
    assert parsed.problems == ()
    return parsed.journal


def plan(text: str = PROGRAM, start: datetime.date | None = None) -> Plan:
    """The program of a text that must be sound."""
    parsed = parse(text)
    assert parsed.problems == ()
    schedule = expand(parsed.program, None, PUBLISHED)
    return Plan(parsed.program, dated(schedule, start) if start else schedule)


def log_of(text: str, program: str = "") -> Material:
    """A journal as it is exported."""
    found = plan(program) if program else None
    log = Log.of(journal(text), None, found.program if found else None, PUBLISHED)
    return Material(log, found, known=log.own)


def program_of(text: str = PROGRAM, start: datetime.date | None = None) -> Material:
    """A program as it is exported."""
    found = plan(text, start)
    return Material(plan=found, known={o.exercise.slug: o.exercise for o in found.program.own})


def written(to: str, material: Material) -> Written:
    """What a format makes of it, which must be possible."""
    found = writers()[to].write(material)
    assert found.problems == ()
    return found


def text(to: str, material: Material) -> str:
    """The text that a format makes of it."""
    content = written(to, material).content
    assert isinstance(content, str)
    return content


def read(content: str, name: str, **options: object) -> Imported:
    """What the reader of a format makes of a text, which it must recognise."""
    kind = recognised(content.encode())
    assert kind is not None
    assert kind.name == name
    found = kind.read(content.encode(), Options("f", **options))  # type: ignore[arg-type]
    assert found.questions == ()
    assert found.summary.adds_up
    return found


def lines(found: Imported) -> list[str]:
    """The journal of an import, without blank lines and exercises of one's own."""
    printed = print_journal(Journal(found.entries, found.unit, found.own))
    return [line for line in printed.splitlines() if line and not line.startswith("exercise ")]
