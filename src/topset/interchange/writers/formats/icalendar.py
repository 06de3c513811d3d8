"""iCalendar (RFC 5545): a program's sessions as events that an export anew moves and changes, and does not double."""

import datetime
import hashlib
from collections.abc import Iterator

from topset.interchange.writers import words
from topset.interchange.writers.material import EPOCH, Material, Plan
from topset.interchange.writers.writer import Writer, Written, lost, needed
from topset.interchange.writers.zone import described
from topset.metrics.minutes import session_minutes
from topset.model.session import Session

LONGEST = 75  # bytes of a line
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def write(material: Material) -> Written:
    """Every session from the first day on; EXP002 where that is not known."""
    plan = material.plan
    if plan is None or not plan.dated:
        return needed(
            "A calendar needs to know when the program begins.",
            "Write --start 2027-01-04, or name an athlete's file that has a start.",
        )
    remark = lost(
        "Nobody said when the sessions begin; each is an event of the whole day.", "Write --at 18:00."
    )
    content = "".join(f"{part}\r\n" for line in _lines(plan, material) for part in folded(line))
    return Written(content, () if material.at else (remark,))


def escaped(text: str) -> str:
    """A text as the value of a property."""
    seen = "".join(c for c in text if c.isprintable() or c in "\n\u200d")
    return seen.translate(ESCAPES)


def folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, none of which ends inside a letter."""
    piece, room = "", LONGEST
    for letter in line:
        room -= len(letter.encode())
        if room < 0:
            yield piece
            piece, room = " ", LONGEST - 1 - len(letter.encode())
        piece += letter
    yield piece


def _lines(plan: Plan, material: Material) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Topset//Topset//EN", "CALSCALE:GREGORIAN")
    yield from ("METHOD:PUBLISH", f"X-WR-CALNAME:{escaped(plan.program.name or 'Training')}")
    dates = [session.date for session in plan.schedule.sessions if session.date]
    if material.zone and material.at:
        yield from described(material.zone, min(dates), max(dates))
    counts: dict[tuple[int, str], int] = {}
    for session in plan.schedule.sessions:
        key = session.week, session.weekday.value
        counts[key] = counts.get(key, 0) + 1
        yield from _event(session, counts[key], plan, material)
    yield "END:VCALENDAR"


def _event(session: Session, nth: int, plan: Plan, material: Material) -> Iterator[str]:
    now = material.now
    name = f"{plan.program.name}\n{session.week}\n{session.weekday}\n{nth}"
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.blake2b(name.encode(), digest_size=16).hexdigest()}@topset"
    yield f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{max(0, int((now - EPOCH).total_seconds() // 60))}"
    yield from _when(session, material)
    title = session.title or "Training"
    yield f"SUMMARY:{escaped(f'{title} (week {session.week})')}"
    yield f"DESCRIPTION:{escaped(chr(10).join(_described(session, material)))}"
    yield "END:VEVENT"


def _when(session: Session, material: Material) -> Iterator[str]:
    """The begin and the length: by the clock of the zone, by any clock where none is named, or the whole day."""
    date = session.date or datetime.date.min
    if material.at is None:
        yield f"DTSTART;VALUE=DATE:{date:%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
        return
    zone = f";TZID={material.zone}" if material.zone else ""
    yield f"DTSTART{zone}:{datetime.datetime.combine(date, material.at):%Y%m%dT%H%M%S}"
    minutes = session.minutes or round(session_minutes(session, material.figures).middle)
    yield f"DURATION:PT{max(1, minutes)}M"


def _described(session: Session, material: Material) -> Iterator[str]:
    if session.warm_up:
        yield words.routine(session.warm_up, material)
    for work in session.works:
        label = f"{work.label} " if work.label else ""
        note = f" ({work.note})" if work.note else ""
        yield f"{label}{work.exercise.name}: {words.prescribed(work)}{note}"
    yield from session.notes
    if session.cool_down:
        yield words.routine(session.cool_down, material)


WRITER = Writer("ics", "iCalendar", program=write)
