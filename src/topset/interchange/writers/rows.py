"""A journal or a program as a table: a row a set, what was prescribed beside what was done."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from topset.ground.reason import Reason
from topset.ground.units import Load, Span, Unit
from topset.interchange.writers.beside import Pair, Set, Target, pairs, sets_of
from topset.interchange.writers.cells import Cell
from topset.interchange.writers.material import Material
from topset.interchange.writers.words import read
from topset.interchange.writers.writer import lost
from topset.model.journal import Entry, Lift, LiftedSet, LogItem, Readings
from topset.model.prescription import OwnWeight, RepKind, Scale
from topset.model.program import NO_COMMENTS, Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One set, or a note or readings of a session; the fields are the columns, None is an empty cell.

    `line` counts the exercises, notes and readings of a session. `load` is added to body weight where `body_weight`
    says so, and below zero where it helps. Rests are seconds, efforts points. A column `… to` holds the upper end of a
    range, and is empty where there is none.
    """

    date: str = ""
    time: str = ""
    title: str = ""
    week: int | None = None
    day: str = ""
    line: int | None = None
    exercise: str = ""
    superset: str = ""
    set: int | None = None
    kind: str = ""
    load: float | None = None
    unit: str = ""
    body_weight: str = ""
    reps: int | None = None
    seconds: int | None = None
    distance: int | None = None
    distance_unit: str = ""
    per_side: str = ""
    rpe: float | None = None
    rpe_to: float | None = None
    rir: float | None = None
    rir_to: float | None = None
    planned_reps: int | None = None
    planned_reps_to: int | None = None
    planned_count: str = ""
    planned_amrap: str = ""
    planned_load: float | None = None
    planned_load_to: float | None = None
    planned_unit: str = ""
    planned_percent: float | None = None
    planned_percent_to: float | None = None
    planned_rir: float | None = None
    planned_rir_to: float | None = None
    planned_rest: int | None = None
    planned_rest_to: int | None = None
    optional: str = ""
    notes: str = ""
    session_notes: str = ""
    readings: str = ""

    @property
    def cells(self) -> Sequence[Cell]:
        """The cells in the order of the columns."""
        return CELLS(self)


NAMES = tuple(each.name for each in fields(Row))
HEADER = tuple(name.replace("_", " ") for name in NAMES)
CELLS: Callable[[Row], tuple[Cell, ...]] = attrgetter(*NAMES)
YES = "yes"


NOTE, READINGS = "note", "readings"  # kinds of rows that are no sets


def rows(material: Material) -> Iterator[Row]:
    """All rows, in order of time."""
    for pair in pairs(material):
        yield from _done_rows(material, pair, pair.entry) if pair.entry else _planned_rows(material, pair)


def losses(material: Material) -> tuple[Reason, ...]:
    """What is said of that which a table of sets has no cell for."""
    journal = material.log.journal if material.log else None
    if journal is None:
        return ()
    comments = sum(
        item.comments != NO_COMMENTS for entry in journal.entries for item in (entry, *entry.items)
    )
    comments += len(journal.header) + len(journal.end_comments)
    counted = {
        "Comments": comments,
        "Exercises of your own, of which a table has the name only": len(journal.own),
    }
    return tuple(
        lost(f"{what}: {count}.", "--to json holds everything.") for what, count in counted.items() if count
    )


def _planned_rows(material: Material, pair: Pair) -> Iterator[Row]:
    """A session that was not done."""
    notes = " / ".join(pair.session.notes) if pair.session else ""
    for each in sets_of(pair):
        yield _row(material, pair, each, None, notes)
        notes = ""


def _done_rows(material: Material, pair: Pair, entry: Entry) -> Iterator[Row]:
    """Sets, notes and readings in the order of the journal; an entry without any has a row of its own."""
    lifts = [nth for nth, item in enumerate(entry.items, 1) if isinstance(item, Lift)]
    others = [(nth, item) for nth, item in enumerate(entry.items, 1) if not isinstance(item, Lift)]
    for each in sets_of(pair):
        line = None if each.at is None else lifts[each.at]
        while others and line is not None and others[0][0] < line:
            yield _other(pair, entry, *others.pop(0))
        yield _row(material, pair, each, line, "")
    yield from (_other(pair, entry, *other) for other in others)
    if not entry.items:
        yield Row(**_head(pair, entry))


def _head(pair: Pair, entry: Entry | None) -> dict[str, Any]:
    """The columns of the session."""
    session = pair.session
    date = entry.date if entry else session.date if session else None
    return {
        "date": str(date or ""),
        "time": f"{entry.time:%H:%M}" if entry and entry.time else "",
        "title": entry.title if entry else session.title if session else "",
        "week": pair.week,
        "day": session.weekday if session else "",
    }


def _other(pair: Pair, entry: Entry, line: int, item: LogItem) -> Row:
    """A note or readings."""
    head = _head(pair, entry)
    if isinstance(item, Readings):
        return Row(**head, line=line, kind=READINGS, readings=read(item, entry))
    return Row(**head, line=line, kind=NOTE, session_notes=item.text if isinstance(item, Note) else "")


def _row(material: Material, pair: Pair, each: Set, line: int | None, said: str) -> Row:
    label = each.lift.label if each.lift else each.target.work.label if each.target else ""
    note = each.lift.note if each.lift else each.target.work.note if each.target else ""
    return Row(
        **_head(pair, pair.entry),
        line=line,
        exercise=material.name(each.slug),
        superset=label,
        set=each.nth,
        kind=each.done.role if each.done else each.target.sets.role if each.target else "",
        notes=note if each.first else "",
        session_notes=said,
        **(_done(each.done) if each.done else {}),
        **(_planned(each.target) if each.target else {}),
    )


def _done(done: LiftedSet) -> dict[str, Any]:
    """The columns of what was done."""
    load, unit = _load(done)
    low, high = _ends(done.effort.span if done.effort else None, 2)
    counted: dict[RepKind, dict[str, Any]] = {
        RepKind.REPS: {"reps": done.count},
        RepKind.SECONDS: {"seconds": done.count},
        RepKind.METRES: {"distance": done.count, "distance_unit": "m"},
    }
    scale = "rpe" if done.effort and done.effort.scale is Scale.RPE else "rir"
    side = YES if done.per_side else ""
    return {
        "load": load,
        "unit": unit,
        "body_weight": YES if isinstance(done.amount, OwnWeight) else "",
        **counted[done.kind],
        "per_side": side,
        scale: low,
        f"{scale}_to": high,
    }


def _load(done: LiftedSet) -> tuple[float | None, Unit | str]:
    """The number and its unit; nothing for body weight alone."""
    amount = done.amount
    if isinstance(amount, OwnWeight):
        return (Load(amount.extra_g, amount.unit).number, amount.unit) if amount.extra_g else (None, "")
    return (amount.number, amount.unit) if amount else (None, "")


def _ends(span: Span | None, share: int) -> tuple[float | None, float | None]:
    """The lower and the upper end in wholes of `share` parts; the upper only where it is another."""
    if span is None:
        return None, None
    return span.lo / share, None if span.lo == span.hi else span.hi / share


def _planned(target: Target) -> dict[str, Any]:
    """The columns of what was prescribed."""
    sets = target.sets
    reps = sets.reps
    low, high = sets.load or (None, None)
    percent, percent_to = _ends(sets.percent, 10)
    rir, rir_to = _ends(sets.rir, 2)
    open_ = reps.amrap and not reps.span.hi
    return {
        "planned_reps": None if open_ else reps.span.lo,
        "planned_reps_to": reps.span.hi if reps.span.hi > reps.span.lo else None,
        "planned_count": f"{reps.kind}{' per side' if reps.per_side else ''}",
        "planned_amrap": YES if reps.amrap else "",
        "planned_load": low.number if low else None,
        "planned_load_to": high.number if high and high != low else None,
        "planned_unit": low.unit if low else "",
        "planned_percent": percent,
        "planned_percent_to": percent_to,
        "planned_rir": rir,
        "planned_rir_to": rir_to,
        "planned_rest": sets.rest.lo,
        "planned_rest_to": sets.rest.hi if sets.rest.hi > sets.rest.lo else None,
        "optional": YES if target.optional else "",
    }
