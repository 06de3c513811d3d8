"""How imported entries come into a journal: importing twice changes nothing, and what was edited by hand stays.

An imported entry is in the journal already if an entry of its day has

1. the same sets of the same exercises, or
2. the same time and title, or the same time, or
3. at least half of its sets, which finds a session whose time was changed or was typed in by hand.

The journal's entry then stays as it is. Where its sets differ, that is said: it was edited, or grew in the app.
Each entry of the journal stands for one imported entry at most.

An imported entry without sets, such as a body mass, is in the journal if an entry of its day says all that it says; an
entry of the same time that says another body mass was edited.
"""

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from topset.ground.frozen import frozen
from topset.ground.units import Load
from topset.model.journal import Entry, Journal, LiftedSet, LogItem, Readings
from topset.model.prescription import OwnWeight, RepKind
from topset.model.program import Note, OwnExercise

MIDNIGHT = datetime.time()
HALF = 0.5

MASS = "body mass"

Fact = tuple[str | int | None, ...]  # what is said, and what of it
# What a set is known by: exercise, what was counted, how much of it, grams.
Sign = tuple[str, RepKind, int, int]


@frozen
class Merged:
    """The journal with what is new. `added` and `same` count entries; `differ` are those of the journal that stay.

    `short` stay too: they lack sets that the file has and have no others, each with how many.
    """

    journal: Journal
    added: int = 0
    same: int = 0
    differ: tuple[Entry, ...] = ()
    short: tuple[tuple[Entry, int], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.added > 0


class Known:
    """An entry of the journal with what its sets are known by, worked out when first asked for."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    @cached_property
    def signs(self) -> Counter[Sign]:
        """Its sets."""
        return signs(self.entry)

    @cached_property
    def facts(self) -> frozenset[Fact]:
        """Its readings and notes."""
        return facts(self.entry)


def merge(journal: Journal, entries: Iterable[Entry], own: Iterable[OwnExercise] = ()) -> Merged:
    """The journal with those of `entries` that it has not, and with the exercises that they need."""
    days: dict[datetime.date, list[Known]] = {}
    for entry in journal.entries:
        days.setdefault(entry.date, []).append(Known(entry))
    fresh: list[Entry] = []
    same, differ, short = 0, [], []
    for date, imported in _by_day(entries):
        left = days.get(date, [])
        with_sets = [entry for entry in imported if entry.lifts]
        pairs = (*_paired(with_sets, left), *_said([each for each in imported if not each.lifts], left))
        for entry, known in pairs:
            if known is None:
                fresh.append(entry)
            elif _same(entry, known):
                same += 1
            elif known.signs < signs(entry):
                short.append((known.entry, (signs(entry) - known.signs).total()))
            else:
                differ.append(known.entry)
    return Merged(_with(journal, fresh, own), len(fresh), same, tuple(differ), tuple(short))


def signs(entry: Entry) -> Counter[Sign]:
    """What the sets of an entry are known by; exertion, role and order may be edited without making it another."""
    return Counter(
        (lift.exercise, each.kind, each.count, _grams(each)) for lift in entry.lifts for each in lift.sets
    )


def facts(entry: Entry) -> frozenset[Fact]:
    """What an entry says beside its sets."""
    return frozenset(fact for item in entry.items for fact in _facts(item))


def _facts(item: LogItem) -> Iterator[Fact]:
    match item:
        case Note():
            yield "note", item.text
        case Readings():
            said = (item.sleep, item.readiness, item.illness)
            yield from (
                fact
                for fact in zip(("sleep", "readiness", "illness"), said, strict=True)
                if fact[1] is not None
            )
            yield from (("soreness", *each) for each in item.soreness)
            if item.body_mass:
                yield MASS, item.body_mass.grams


def _same(entry: Entry, known: "Known") -> bool:
    """Whether nothing differs that matters."""
    return signs(entry) == known.signs if entry.lifts else facts(entry) <= known.facts


def _said(imported: list[Entry], day: list["Known"]) -> Iterator[tuple[Entry, "Known | None"]]:
    """Each entry without sets with the journal's entry that says the same, or that was edited; None for a new one."""
    for entry in imported:
        said = facts(entry)
        there = next((known for known in day if said <= known.facts), None)
        yield entry, there or next((known for known in day if _edited(entry, said, known)), None)


def _edited(entry: Entry, said: frozenset[Fact], known: "Known") -> bool:
    """Whether the journal's entry is of the same time, and says another body mass."""
    alike = not known.entry.lifts and known.entry.time == entry.time
    return alike and all(any(fact[0] == MASS for fact in each) for each in (said, known.facts))


def _grams(each: LiftedSet) -> int:
    """What was lifted beside body weight; nothing written is nothing lifted."""
    match each.amount:
        case Load(grams=grams) | OwnWeight(extra_g=grams):
            return grams
    return 0


def _by_day(entries: Iterable[Entry]) -> Iterator[tuple[datetime.date, list[Entry]]]:
    days: dict[datetime.date, list[Entry]] = {}
    for entry in entries:
        days.setdefault(entry.date, []).append(entry)
    yield from sorted(days.items())


def _paired(imported: list[Entry], left: list[Known]) -> Iterator[tuple[Entry, Known | None]]:
    """Each imported entry of a day with the journal's entry that it is, the surest pairs first; None for a new one."""
    if not left:
        yield from ((entry, None) for entry in imported)
        return
    tests: tuple[Callable[[Entry, Known], bool], ...] = (
        lambda entry, known: entry.time == known.entry.time and signs(entry) == known.signs,
        lambda entry, known: bool(known.signs) and signs(entry) == known.signs,
        lambda entry, known: entry.time == known.entry.time and entry.title == known.entry.title,
        lambda entry, known: entry.time is not None and entry.time == known.entry.time,
        _half_in_common,
    )
    waiting, free = list(imported), list(left)
    for test in tests:
        for entry in list(waiting):
            known = next((each for each in free if test(entry, each)), None)
            if known is not None:
                free.remove(known)
                waiting.remove(entry)
                yield entry, known
    yield from ((entry, None) for entry in waiting)


def _half_in_common(entry: Entry, known: Known) -> bool:
    mine = signs(entry)
    return bool(mine) and (mine & known.signs).total() >= HALF * mine.total()


def _with(journal: Journal, fresh: list[Entry], own: Iterable[OwnExercise]) -> Journal:
    """The journal with new entries, in order of time if it is in that order, else below the others."""
    if not fresh:
        return journal
    named = {lift.exercise for entry in fresh for lift in entry.lifts}
    has = {each.exercise.slug for each in journal.own}
    needed = tuple(o for o in own if o.exercise.slug in named and o.exercise.slug not in has)
    ordered = sorted(fresh, key=_moment)
    moments = [_moment(entry) for entry in journal.entries]
    if moments == sorted(moments):
        entries = tuple(sorted((*journal.entries, *ordered), key=_moment))
    else:
        entries = (*journal.entries, *ordered)
    return replace(journal, entries=entries, own=(*journal.own, *needed))


def _moment(entry: Entry) -> tuple[datetime.date, datetime.time]:
    return entry.date, entry.time or MIDNIGHT
