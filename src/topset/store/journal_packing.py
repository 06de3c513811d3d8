"""Entries of a journal as plain tuples and back, for a cache: faster than reading their text by far.

Lines count from the beginning of the piece of text they stand in, so that the tuples hold wherever that stands. A set
comes back without a place of its own, as its line has one: like sets are one value then, and need making only once.
"""

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from topset.ground.place import Place
from topset.ground.units import Load, Span, Unit
from topset.model.journal import Entry, Lift, LiftedSet, LogItem, Readings
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale
from topset.model.program import NO_COMMENTS, Allowance, Comments, Note

Packed = tuple[Any, ...]

KINDS = {kind.value: kind for kind in RepKind}
ROLES = {role.value: role for role in Role}


class Packer:
    """Packs what begins at line `start`, counted from 1. What sets have in common is kept once, in `shapes`.

    `alike` holds the tuples that were made before, by themselves: what is one object takes room in a file only once.
    """

    def __init__(self, start: int, alike: dict[Packed, Packed] | None = None) -> None:
        self.start = start
        self.alike = {} if alike is None else alike
        self.shapes: dict[Packed, int] = {}

    def packed(self, entries: Iterable[Entry], allowances: Iterable[Allowance], end: Iterable[str]) -> Packed:
        """Everything that one piece of text says."""
        found = tuple(self._entry(entry) for entry in entries)
        allowed = tuple(self._allowance(each) for each in allowances)
        return found, allowed, tuple(end), tuple(self.shapes)

    def _entry(self, entry: Entry) -> Packed:
        time = entry.time.isoformat() if entry.time else ""
        around = _comments(entry.comments)
        items = tuple(self._item(item) for item in entry.items)
        date = entry.date.toordinal()
        return (self._place(entry.place), date, items, time, entry.title, entry.week, around)

    def _item(self, item: LogItem) -> Packed:
        where, around = self._place(item.place), _comments(item.comments)
        match item:
            case Lift():
                sets = tuple(self._set(each) for each in item.sets)
                return ("", where, around, item.exercise, item.label, item.note, sets)
            case Readings():
                mass = item.body_mass and _amount(item.body_mass)
                return ("r", where, around, item.sleep, item.soreness, item.readiness, mass, item.illness)
            case Note():
                return ("n", where, around, item.text)

    def _set(self, each: LiftedSet) -> int:
        effort = each.effort and (each.effort.span.lo, each.effort.span.hi, each.effort.scale.value)
        amount = each.amount and _amount(each.amount)
        shape = (each.count, each.kind.value, amount, effort, each.role.value, each.per_side)
        return self.shapes.setdefault(self.alike.setdefault(shape, shape), len(self.shapes))

    def _allowance(self, each: Allowance) -> Packed:
        lines = each.first - self.start, each.last - self.start
        return each.codes, each.reason, *lines, self._place(each.place)

    def _place(self, place: Place | None) -> Packed | None:
        return (place.line - self.start, place.column, place.end) if place else None


class Unpacker:
    """Unpacks pieces of a journal that stand in the text of `file`."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.start = 1
        self.made: dict[int, LiftedSet] = {}  # by the identity of what they are packed as, which pieces share

    def unpacked(self, packed: Packed, start: int) -> tuple[list[Entry], list[Allowance], tuple[str, ...]]:
        """The entries, the allowances and the comments at the end of a piece that begins at line `start`."""
        self.start = start
        entries, allowances, end, packed_shapes = packed
        shapes = [self.made.get(id(shape)) or self._shape(shape) for shape in packed_shapes]
        found = [self._entry(shapes, *each) for each in entries]
        return found, [self._allowance(*each) for each in allowances], end

    def _shape(self, shape: Packed) -> LiftedSet:
        found = self.made[id(shape)] = _shape(*shape)
        return found

    def _entry(
        self,
        shapes: list[LiftedSet],
        where: Packed,
        date: int,
        items: Packed,
        time: str,
        title: str,
        week: int | None,
        around: Packed,
    ) -> Entry:
        start, file = self.start, self.file
        found: list[LogItem] = []
        for item in items:
            if item[0]:
                found.append(self._other(*item))
                continue
            _, (line, column, end), beside, exercise, label, note, sets = item
            done = tuple([shapes[nth] for nth in sets])
            place = Place(line + start, column, end, file)
            found.append(Lift(exercise, done, label, note, _around(beside), place))
        return Entry(
            datetime.date.fromordinal(date),
            tuple(found),
            datetime.time.fromisoformat(time) if time else None,
            title,
            week,
            _around(around),
            self._place(where),
        )

    def _other(self, kind: str, where: Packed, around: Packed, *said: Any) -> Readings | Note:
        comments = _around(around)
        if kind == "n":
            return Note(said[0], comments, self._place(where))
        sleep, soreness, readiness, mass, illness = said
        body_mass = Load(mass[1], Unit(mass[2])) if mass else None
        return Readings(sleep, soreness, readiness, body_mass, illness, comments, self._place(where))

    def _allowance(self, codes: Packed, reason: str, first: int, last: int, where: Packed) -> Allowance:
        place = self._place(where) or Place(self.start)
        return Allowance(codes, reason, first + self.start, last + self.start, place)

    def _place(self, where: Packed | None) -> Place | None:
        return Place(where[0] + self.start, where[1], where[2], self.file) if where else None


def _comments(comments: Comments) -> Packed:
    return () if comments is NO_COMMENTS else (comments.above, comments.beside)


def _around(packed: Packed) -> Comments:
    return Comments(*packed) if packed else NO_COMMENTS


def _amount(amount: Load | OwnWeight) -> Packed:
    if isinstance(amount, Load):
        return "", amount.grams, amount.unit.value
    return "bw", amount.extra_g, amount.unit.value


def _shape(
    count: int,
    kind: str,
    amount: Packed | None,
    effort: Packed | None,
    role: str,
    per_side: bool,  # noqa: FBT001  # as packed
) -> LiftedSet:
    """A set without its place."""
    lifted = _lifted(*amount) if amount else None
    return LiftedSet(count, KINDS[kind], lifted, _felt(*effort) if effort else None, ROLES[role], per_side)


@lru_cache(maxsize=1024)
def _lifted(kind: str, grams: int, unit: str) -> Load | OwnWeight:
    return (OwnWeight if kind else Load)(grams, Unit(unit))


@lru_cache(maxsize=256)
def _felt(low: int, high: int, scale: str) -> Effort:
    return Effort(Span(low, high), Scale(scale))
