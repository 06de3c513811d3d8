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
from topset.interchange.writers.writer import lost
from topset.model.journal import LiftedSet, Readings
from topset.model.prescription import OwnWeight, RepKind, Scale
from topset.model.program import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One set; the names of the fields are those of the columns, None is an empty cell.

    `load` is added to body weight in exercises done with that, and below zero where it helps. Rests are seconds,
    efforts points. A column `… to` holds the upper end of a range, and is empty where there is none.
    """

    date: str = ""
    time: str = ""
    title: str = ""
    week: int | None = None
    day: str = ""
    exercise: str = ""
    superset: str = ""
    set: int | None = None
    kind: str = ""
    load: float | None = None
    unit: str = ""
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

    @property
    def cells(self) -> Sequence[Cell]:
        """The cells in the order of the columns."""
        return CELLS(self)


NAMES = tuple(each.name for each in fields(Row))
HEADER = tuple(name.replace("_", " ") for name in NAMES)
CELLS: Callable[[Row], tuple[Cell, ...]] = attrgetter(*NAMES)
YES = "yes"


def rows(material: Material) -> Iterator[Row]:
    """All rows, in order of time."""
    for pair in pairs(material):
        notes = _notes(pair)
        for each in sets_of(pair):
            yield _row(material, pair, each, notes)
            notes = ""


def unsaid(material: Material) -> int:
    """How many entries hold readings, or notes without a set, which a table of sets has no cell for."""
    entries = material.log.journal.entries if material.log else ()
    return sum(
        any(isinstance(item, Readings) for item in entry.items)
        or (not entry.lifts and any(isinstance(item, Note) for item in entry.items))
        for entry in entries
    )


def losses(material: Material) -> tuple[Reason, ...]:
    """What is said of entries that a table of sets has no cell for."""
    count = unsaid(material)
    said = f"{count} {'entry has' if count == 1 else 'entries have'}"
    message = f"{said} readings or notes that a table of sets has no cell for."
    return (lost(message, "--to json holds everything."),) if count else ()


def _notes(pair: Pair) -> str:
    if pair.entry:
        return " / ".join(item.text for item in pair.entry.items if isinstance(item, Note))
    return " / ".join(pair.session.notes) if pair.session else ""


def _row(material: Material, pair: Pair, each: Set, said: str) -> Row:
    entry, session = pair.entry, pair.session
    date = entry.date if entry else session.date if session else None
    label = each.lift.label if each.lift else each.target.work.label if each.target else ""
    note = each.lift.note if each.lift else each.target.work.note if each.target else ""
    first = each.lift is None or each.lift.sets[0] is each.done
    return Row(
        date=str(date or ""),
        time=f"{entry.time:%H:%M}" if entry and entry.time else "",
        title=entry.title if entry else session.title if session else "",
        week=pair.week,
        day=session.weekday if session else "",
        exercise=material.name(each.slug),
        superset=label[:1],
        set=each.nth,
        kind=each.done.role if each.done else each.target.sets.role if each.target else "",
        notes=note if first and (each.lift or each.nth == 1) else "",
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
